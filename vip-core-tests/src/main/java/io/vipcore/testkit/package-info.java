/**
 * What a test of this library, or of an application built on it, starts from.
 *
 * <ul>
 *   <li>{@link io.vipcore.testkit.Fixtures} – valid facts in one line, for tests in which most of a fact does not
 *       matter;
 *   <li>{@link io.vipcore.testkit.CustomerFixture} – the facts of one customer, told one by one;
 *   <li>{@link io.vipcore.testkit.VipArbitraries} – generators for properties, with the days on which calendars go
 *       wrong mixed in on purpose, and {@link io.vipcore.testkit.VipDomain}, the same by type;
 *   <li>{@link io.vipcore.testkit.MarketplaceFixtures}, {@link io.vipcore.testkit.MarketplaceArbitraries} and {@link
 *       io.vipcore.testkit.MarketplaceDomain} – the same for VIP Marketplace;
 *   <li>{@link io.vipcore.testkit.Histories} – the events behind the facts of a customer, and {@link
 *       io.vipcore.testkit.CommandArbitraries}, generators for what somebody wants next;
 *   <li>{@link io.vipcore.testkit.RequestFixtures} and {@link io.vipcore.testkit.RequestArbitraries} – forms and
 *       requests, {@link io.vipcore.testkit.VerdictText}, a whole verdict as short lines, and {@link
 *       io.vipcore.testkit.HostileText}, what nobody should type;
 *   <li>{@link io.vipcore.testkit.contract} – the laws of what can be replaced, for the tests of those who replace it,
 *       and {@link io.vipcore.testkit.StatusView}, what two customers that look the same have in common;
 *   <li>{@link io.vipcore.testkit.conformance} – questions with their answers, as JSON, and who answers them;
 *   <li>{@link io.vipcore.testkit.FactAssertions} – what holds for every value.
 * </ul>
 */
@NullMarked
package io.vipcore.testkit;

import org.jspecify.annotations.NullMarked;
