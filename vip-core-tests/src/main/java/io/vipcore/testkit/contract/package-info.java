/**
 * Contracts: the laws that the Javadoc of whatever an application may replace states, as properties for the tests of
 * those who replace it. {@link io.vipcore.testkit.contract.VipCalendarContract} and {@link
 * io.vipcore.testkit.contract.StandingRuleContract} are for the two interfaces, {@link
 * io.vipcore.testkit.contract.RuleContract} and {@link io.vipcore.testkit.contract.PolicyContract} for custom rules,
 * {@link io.vipcore.testkit.contract.ProgramContract} for a program made of them.
 *
 * <p>A test extends the contract and says what is under contract; jqwik does the rest, over the generators of {@link
 * io.vipcore.testkit.VipArbitraries}:
 *
 * <pre>{@code
 * class OurCalendarTest extends VipCalendarContract {
 *     @Override
 *     protected VipCalendar calendar(VipEdition edition) {
 *         return new OurCalendar(edition);
 *     }
 * }
 * }</pre>
 *
 * <p>Method names are the laws. They are called by jqwik only and may change with any version.
 */
@NullMarked
package io.vipcore.testkit.contract;

import org.jspecify.annotations.NullMarked;
