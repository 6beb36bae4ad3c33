/**
 * Answers to "may we?" that can be shown to a person, stored for an audit and acted upon.
 *
 * <ul>
 *   <li>{@link io.vipcore.verdict.Verdict} – allowed, with advisories and obligations, or refused with every refusal;
 *   <li>{@link io.vipcore.verdict.Reason} – one of them: rule, edition, evidence, cure, in English and Polish;
 *   <li>{@link io.vipcore.verdict.VipRule} – the catalogue of this library's rules; {@link io.vipcore.verdict.OwnRule}
 *       for those of an application;
 *   <li>{@link io.vipcore.verdict.Policy} – a decision, and {@link io.vipcore.verdict.RulePolicy}, a decision made of
 *       named {@link io.vipcore.verdict.Rule rules}.
 * </ul>
 *
 * <p>Knows {@code fact}, {@code edition} and {@code language}. It must not know customers, dates or any particular rule's
 * condition.
 */
@NullMarked
package io.vipcore.verdict;

import org.jspecify.annotations.NullMarked;
