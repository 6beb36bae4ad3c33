/**
 * Contracts: the laws that the Javadoc of every interface of this library states, as properties for the tests of those who
 * implement it.
 *
 * <p>A test extends the contract named like the interface and says what is under contract; jqwik does the rest, over the
 * generators of {@link io.vipcore.testkit.VipArbitraries}:
 *
 * <pre>{@code
 * class OurWindowsTest extends RenewalWindowRuleContract {
 *     @Override
 *     protected RenewalWindowRule rule(Edition edition) {
 *         return new OurWindows(edition);
 *     }
 * }
 * }</pre>
 *
 * <p>A rule that stands on others is given a program; {@code program(edition)} is overridden where an application replaces
 * those others too. A policy made of rules extends the contract of its question, such as {@link
 * io.vipcore.testkit.contract.AuthorizationPolicyContract}.
 *
 * <p>Method names are the laws. They are called by jqwik only and may change with any version.
 */
@NullMarked
package io.vipcore.testkit.contract;

import org.jspecify.annotations.NullMarked;
