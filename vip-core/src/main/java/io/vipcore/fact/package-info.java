/**
 * What a fact is: the shape it must have, and who says so.
 *
 * <ul>
 *   <li>{@link io.vipcore.fact.Sourced} – a value of the program with its {@link io.vipcore.fact.Confidence} and its
 *       {@link io.vipcore.fact.Source sources};
 *   <li>{@link io.vipcore.fact.Sources} – the public texts this library rests on, in one list;
 *   <li>{@link io.vipcore.fact.FactShape} – the few checks every value runs when it is built, and {@link
 *       io.vipcore.fact.InvalidFactException}, the one exception they end in.
 * </ul>
 *
 * <p>This package knows nothing of the program and imports nothing of this library.
 */
@NullMarked
package io.vipcore.fact;

import org.jspecify.annotations.NullMarked;
