package io.vipcore.json;

import com.google.common.collect.Maps;
import io.vipcore.marketplace.CustomerAtInstant;
import io.vipcore.marketplace.MarketplaceFilter;
import io.vipcore.marketplace.MarketplaceStatus;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.discount.DiscountLevels;
import io.vipcore.marketplace.product.OfferKind;
import io.vipcore.marketplace.subscription.AcquisitionState;
import io.vipcore.marketplace.subscription.MarketplaceAgendaEntry;
import io.vipcore.marketplace.subscription.Subscription;
import io.vipcore.marketplace.subscription.SubscriptionLedger;
import io.vipcore.marketplace.subscription.UndeterminedReason;
import io.vipcore.page.NextStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers of VIP Marketplace that are no records of plain values: they are only written. */
final class MarketplaceAnswers {

    private MarketplaceAnswers() {}

    /** The anniversary date and the subscriptions. */
    record OfLedger(
            Instant asOf,
            Optional<LocalDate> anniversary,
            Optional<UndeterminedReason> undetermined,
            boolean earlyRenewalInProgress,
            Map<String, Subscription> subscriptions) {
        static OfLedger of(SubscriptionLedger ledger) {
            return new OfLedger(
                    ledger.asOf(),
                    ledger.anniversary(),
                    ledger.undetermined(),
                    ledger.isEarlyRenewalInProgress(),
                    ledger.subscriptions());
        }
    }

    /** The state of a customer, with what it asks for. */
    record OfStatus(
            MarketplaceCustomer customer,
            Instant asOf,
            Optional<LocalDate> anniversary,
            Optional<UndeterminedReason> undetermined,
            boolean earlyRenewalInProgress,
            Map<String, Subscription> subscriptions,
            Map<String, AcquisitionState> acquisitions,
            Map<MarketplaceFilter, List<NextStep>> filters) {
        static OfStatus of(MarketplaceStatus status) {
            SubscriptionLedger ledger = status.ledger();
            return new OfStatus(
                    status.customer(),
                    status.asOf(),
                    ledger.anniversary(),
                    ledger.undetermined(),
                    ledger.isEarlyRenewalInProgress(),
                    ledger.subscriptions(),
                    status.acquisitions(),
                    status.nextSteps());
        }
    }

    /** The details of a customer: the state, and what will change if nothing is done. */
    record OfCustomer(MarketplaceStatus status, List<MarketplaceAgendaEntry> agenda) {
        static OfCustomer of(CustomerAtInstant customer) {
            return new OfCustomer(customer.status(), customer.agenda());
        }
    }

    /** The discount levels by kind. */
    record OfLevels(Map<OfferKind, String> levels) {
        static OfLevels of(DiscountLevels levels) {
            return new OfLevels(Maps.toMap(EnumSet.allOf(OfferKind.class), levels::level));
        }
    }
}
