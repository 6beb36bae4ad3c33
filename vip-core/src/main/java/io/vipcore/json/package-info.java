/**
 * Facts, events, decisions and every other answer as JSON documents, through Jackson 2 or 3: {@link io.vipcore.json.VipJson}, or
 * a module for an application's own mapper. Nothing else in this library needs Jackson.
 *
 * <p>The records of the library are the documents; {@code Shapes} and {@code VipShapes} list the types that look otherwise.
 * Reading is strict: a field that is not known, a field given twice, a number as text or a newer version is refused, so that
 * nothing is lost in silence. Writing is deterministic: equal values give the same text.
 */
@NullMarked
package io.vipcore.json;

import org.jspecify.annotations.NullMarked;
