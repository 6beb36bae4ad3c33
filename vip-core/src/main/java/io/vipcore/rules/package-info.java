/**
 * Answers to "may we?" that can be shown to a person, stored for an audit and acted upon. Knows no program.
 *
 * <ul>
 *   <li>{@link io.vipcore.rules.Verdict} – allowed, with what there is to note, or refused with every refusal;
 *   <li>{@link io.vipcore.rules.Reason} – one of them: rule, sources, numbers, evidence, and what to do about it;
 *   <li>{@link io.vipcore.rules.Policy} – a decision made of named {@link io.vipcore.rules.Rule rules};
 *   <li>{@link io.vipcore.rules.RuleDefinition} – what a rule is; {@link io.vipcore.rules.CustomRule} for those of an
 *       application;
 *   <li>{@link io.vipcore.rules.Words} – the words of a language.
 * </ul>
 */
@NullMarked
package io.vipcore.rules;

import org.jspecify.annotations.NullMarked;
