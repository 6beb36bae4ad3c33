/**
 * Facts, events, verdicts and portfolios as JSON documents: a {@link io.vipcore.json.JsonShape} for every type, in
 * {@link io.vipcore.json.VipJson}. Needs Jackson, which nothing else in this library does.
 *
 * <p>Reading is strict: a field that is not known, a field given twice, a number as text or a newer version is refused,
 * so that nothing is lost in silence. Writing is deterministic: equal values give the same text. The page {@code
 * docs/integration.md} shows every shape.
 *
 * <p>What reads and writes any document, and verdicts, knows no program: VIP's rules, codes and provisions are handed
 * to it as a {@code Vocabulary}.
 */
@NullMarked
package io.vipcore.json;

import org.jspecify.annotations.NullMarked;
