package io.vipcore.json;

import io.vipcore.marketplace.customer.AccountChange;
import io.vipcore.marketplace.customer.Acquisition;
import io.vipcore.marketplace.customer.AnniversarySeen;
import io.vipcore.marketplace.customer.Commitment;
import io.vipcore.marketplace.customer.CompanyProfile;
import io.vipcore.marketplace.customer.Contact;
import io.vipcore.marketplace.customer.LargeAgency;
import io.vipcore.marketplace.customer.LevelsSeen;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.customer.MarketplaceOrder;
import io.vipcore.marketplace.customer.RenewalPreference;
import io.vipcore.marketplace.customer.ScheduledSubscription;
import io.vipcore.marketplace.customer.SubscriptionSeen;
import io.vipcore.marketplace.customer.UsageSeen;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.marketplace.product.SubSegment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A customer of VIP Marketplace. Lists are written only where there is something in them. */
record MarketplaceCustomerDocument(
        String customerId,
        Optional<CompanyProfile> profile,
        Instant created,
        Optional<Segment> segment,
        Optional<Set<SubSegment>> subSegments,
        Optional<LocalDate> extendedTerm,
        Optional<LargeAgency> lga,
        Optional<List<AccountChange>> statuses,
        Optional<List<MarketplaceOrder>> orders,
        Optional<List<ScheduledSubscription>> schedules,
        Optional<List<RenewalPreference>> preferences,
        Optional<List<Acquisition>> acquisitions,
        Optional<List<Commitment>> commitments,
        Optional<List<LevelsSeen>> levels,
        Optional<List<AnniversarySeen>> anniversarySeen,
        Optional<List<SubscriptionSeen>> subscriptionsSeen,
        Optional<List<UsageSeen>> usage) {

    /** Who a customer is. */
    record Company(
            String companyName,
            String preferredLanguage,
            String country,
            String region,
            String city,
            String addressLine1,
            Optional<String> addressLine2,
            Optional<String> postalCode,
            List<Contact> contacts) {
        static Company of(CompanyProfile profile) {
            return new Company(
                    profile.companyName(),
                    profile.preferredLanguage(),
                    profile.country(),
                    profile.region(),
                    profile.city(),
                    profile.addressLine1(),
                    profile.addressLine2(),
                    profile.postalCode(),
                    profile.contacts());
        }

        CompanyProfile fact() {
            return CompanyProfile.builder()
                    .companyName(companyName)
                    .preferredLanguage(preferredLanguage)
                    .country(country)
                    .region(region)
                    .city(city)
                    .addressLine1(addressLine1)
                    .addressLine2(addressLine2)
                    .postalCode(postalCode)
                    .contacts(contacts)
                    .build();
        }
    }

    static MarketplaceCustomerDocument of(MarketplaceCustomer customer) {
        return new MarketplaceCustomerDocument(
                customer.customerId(),
                customer.profile(),
                customer.created(),
                Optional.of(customer.segment()),
                some(customer.subSegments()),
                customer.extendedTerm(),
                customer.largeAgency(),
                some(customer.statuses()),
                some(customer.orders()),
                some(customer.schedules()),
                some(customer.preferences()),
                some(customer.acquisitions()),
                some(customer.commitments()),
                some(customer.levels()),
                some(customer.anniversarySeen()),
                some(customer.subscriptionsSeen()),
                some(customer.usage()));
    }

    static <C extends Collection<?>> Optional<C> some(C facts) {
        return Optional.of(facts).filter(any -> !any.isEmpty());
    }

    MarketplaceCustomer fact() {
        return MarketplaceCustomer.builder()
                .customerId(customerId)
                .profile(profile)
                .created(created)
                .segment(segment.orElse(Segment.COM))
                .subSegments(subSegments.orElse(Set.of()))
                .extendedTerm(extendedTerm)
                .largeAgency(lga)
                .statuses(statuses.orElse(List.of()))
                .orders(orders.orElse(List.of()))
                .schedules(schedules.orElse(List.of()))
                .preferences(preferences.orElse(List.of()))
                .acquisitions(acquisitions.orElse(List.of()))
                .commitments(commitments.orElse(List.of()))
                .levels(levels.orElse(List.of()))
                .anniversarySeen(anniversarySeen.orElse(List.of()))
                .subscriptionsSeen(subscriptionsSeen.orElse(List.of()))
                .usage(usage.orElse(List.of()))
                .build();
    }
}
