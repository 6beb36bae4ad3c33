package io.vipcore.testkit;

import io.vipcore.marketplace.MarketplaceFilter;
import io.vipcore.marketplace.MarketplaceStatus;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.customer.MarketplaceOrder;
import io.vipcore.marketplace.customer.OrderType;
import io.vipcore.marketplace.subscription.RenewalState;
import io.vipcore.marketplace.subscription.Subscription;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What the generators of VIP Marketplace promise. The seeds keep a check of shares from failing by chance. */
@Domain(MarketplaceDomain.class)
class MarketplaceArbitrariesProperties {

    @Property(seed = "1")
    @StatisticsReport(StatisticsReportMode.OFF)
    void instants_lie_often_on_leap_days_and_at_midnights(@ForAll Instant instant) {
        OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
        Statistics.label("29 February")
                .collect(time.getMonthValue() == 2 && time.getDayOfMonth() == 29)
                .coverage(days -> days.check(true).percentage(share -> share > 5));
        Statistics.label("midnight in UTC")
                .collect(time.toLocalTime().equals(LocalTime.MIDNIGHT)
                        || time.toLocalTime().equals(LocalTime.of(23, 59, 59)))
                .coverage(hours -> hours.check(true).percentage(share -> share > 5));
        Statistics.label("midnight in Los Angeles")
                .collect(time.toLocalTime().equals(LocalTime.of(7, 0))
                        || time.toLocalTime().equals(LocalTime.of(6, 59, 59)))
                .coverage(hours -> hours.check(true).percentage(share -> share > 5));
    }

    @Property(seed = "1")
    @StatisticsReport(StatisticsReportMode.OFF)
    void orders_are_of_every_type_and_end_in_every_way(@ForAll MarketplaceCustomer customer) {
        for (MarketplaceOrder order : customer.orders()) {
            Statistics.label("type").collect(order.type()).coverage(types -> {
                for (OrderType type : OrderType.values()) {
                    types.check(type).percentage(share -> share > 3);
                }
            });
            String end =
                    order.completed().isPresent() ? "completed" : order.failed().isPresent() ? "failed" : "open";
            Statistics.label("end").collect(end).coverage(ends -> {
                ends.check("completed").percentage(share -> share > 50);
                ends.check("failed").percentage(share -> share > 5);
                ends.check("open").percentage(share -> share > 5);
            });
        }
    }

    @Property(seed = "1")
    @StatisticsReport(StatisticsReportMode.OFF)
    void what_undoes_an_order_often_undoes_one_that_it_fits(@ForAll MarketplaceCustomer customer) {
        for (MarketplaceOrder order : customer.orders()) {
            if (order.type() == OrderType.REVERT_SWITCH) {
                Optional<MarketplaceOrder> undone = customer.orders().stream()
                        .filter(other -> other.id().equals(order.reference().orElseThrow()))
                        .filter(other -> other.type() == OrderType.SWITCH
                                && !other.created().isAfter(order.created()))
                        .findAny();
                Statistics.label("reverts a switch before it")
                        .collect(undone.isPresent())
                        .coverage(reverts -> {
                            reverts.check(true).percentage(share -> share > 10);
                            reverts.check(false).percentage(share -> share > 10);
                        });
            }
        }
    }

    @Property(seed = "1")
    @StatisticsReport(StatisticsReportMode.OFF)
    void every_state_and_every_filter_occurs(@ForAll CustomerInstant given) {
        MarketplaceStatus status = MarketplaceFixtures.program()
                .customer(given.customer(), given.asOf())
                .status();
        for (Subscription subscription : status.ledger().subscriptions().values()) {
            Statistics.label("state").collect(subscription.state()).coverage(states -> {
                for (RenewalState state : RenewalState.values()) {
                    states.check(state).percentage(share -> share > 0.3);
                }
            });
        }
        for (MarketplaceFilter filter : status.filters()) {
            Statistics.label("filter").collect(filter).coverage(filters -> {
                for (MarketplaceFilter each : MarketplaceFilter.values()) {
                    filters.check(each).percentage(share -> share > 0.5);
                }
            });
        }
        Statistics.label("undetermined")
                .collect(status.ledger().undetermined().isPresent())
                .coverage(undetermined -> undetermined.check(true).percentage(share -> share > 0.2));
        Statistics.label("early renewal in progress")
                .collect(status.ledger().isEarlyRenewalInProgress())
                .coverage(early -> early.check(true).percentage(share -> share > 3));
    }
}
