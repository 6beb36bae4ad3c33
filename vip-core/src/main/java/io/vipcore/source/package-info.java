/**
 * Where a number comes from: its {@link io.vipcore.source.Source sources}, its {@link io.vipcore.source.Confidence
 * confidence}, both together with the value ({@link io.vipcore.source.Sourced}), and the {@link
 * io.vipcore.source.Edition} that collects them. A value that cannot be built ends in {@link
 * io.vipcore.source.InvalidFactException}, which names the field and the bound.
 */
@NullMarked
package io.vipcore.source;

import org.jspecify.annotations.NullMarked;
