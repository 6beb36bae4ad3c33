package io.vipcore.json;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.internal.Checks;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.DirectOrder;
import io.vipcore.vip.customer.ManagerAssignment;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.Profile;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.RenewalOrder;
import io.vipcore.vip.customer.VipId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A customer. One account manager since the invitation stands in the profile, if there is one; any other history stands
 * beside it, as {@code managers}.
 */
record CustomerDocument(
        VipId vipId,
        Optional<Person> profile,
        MarketSegment segment,
        LocalDate invited,
        Optional<LocalDate> accepted,
        Optional<LocalDate> customAnniversary,
        List<OfferGrant> offers,
        Optional<List<ManagerAssignment>> managers,
        List<PurchaseAuthorization> authorizations,
        List<DirectOrder> orders,
        List<RenewalOrder> renewals) {

    CustomerDocument {
        Checks.day("Customer.invited", invited);
        if (managers.isPresent() && profile.flatMap(Person::accountManager).isPresent()) {
            throw new BadDocumentException("managers", "must not be given beside profile.accountManager");
        }
    }

    /** The profile, and the only account manager. */
    record Person(
            String organization,
            String firstName,
            String lastName,
            String email,
            String country,
            Optional<String> region,
            String addressLine1,
            Optional<String> addressLine2,
            String city,
            Optional<String> postalCode,
            Optional<String> accountManager) {

        Person {
            accountManager.ifPresent(manager -> Checks.identifier("Profile.accountManager", manager));
        }

        static Person of(Profile profile, Optional<String> accountManager) {
            return new Person(
                    profile.organization(),
                    profile.firstName(),
                    profile.lastName(),
                    profile.email(),
                    profile.country(),
                    Optional.of(profile.region().orElse("")),
                    profile.addressLine1(),
                    profile.addressLine2(),
                    profile.city(),
                    Optional.of(profile.postalCode().orElse("")),
                    accountManager);
        }

        Profile alone() {
            if (accountManager.isPresent()) {
                throw new BadDocumentException("accountManager", "stands only in the profile of a customer");
            }
            return fact();
        }

        Profile fact() {
            return Profile.builder()
                    .organization(organization)
                    .firstName(firstName)
                    .lastName(lastName)
                    .email(email)
                    .country(country)
                    .region(notEmpty(region))
                    .addressLine1(addressLine1)
                    .addressLine2(notEmpty(addressLine2))
                    .city(city)
                    .postalCode(notEmpty(postalCode))
                    .build();
        }

        private static Optional<String> notEmpty(Optional<String> text) {
            return text.filter(present -> !present.isEmpty());
        }
    }

    static CustomerDocument of(Customer customer) {
        List<ManagerAssignment> managers = customer.managers();
        boolean isOnlyOne = customer.profile().isPresent()
                && managers.size() == 1
                && managers.get(0).since().equals(customer.invited());
        Optional<String> onlyOne = isOnlyOne ? Optional.of(managers.get(0).accountManager()) : Optional.empty();
        return new CustomerDocument(
                customer.vipId(),
                customer.profile().map(profile -> Person.of(profile, onlyOne)),
                customer.segment(),
                customer.invited(),
                customer.accepted(),
                customer.customAnniversary(),
                customer.offers(),
                isOnlyOne || managers.isEmpty() ? Optional.empty() : Optional.of(managers),
                customer.authorizations(),
                customer.orders(),
                customer.renewals());
    }

    Customer fact() {
        Customer.Builder customer = Customer.builder()
                .vipId(vipId)
                .profile(profile.map(Person::fact))
                .segment(segment)
                .invited(invited)
                .accepted(accepted)
                .customAnniversary(customAnniversary)
                .offers(offers)
                .managers(managers.orElse(List.of()))
                .authorizations(authorizations)
                .orders(orders)
                .renewals(renewals);
        profile.flatMap(Person::accountManager)
                .ifPresent(manager -> customer.addManagers(ManagerAssignment.of(manager, invited)));
        return customer.build();
    }
}
