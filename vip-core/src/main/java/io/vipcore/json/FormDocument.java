package io.vipcore.json;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.vip.enrollment.InvitationForm;
import java.time.LocalDate;
import java.util.Optional;

/** An invitation as somebody filled it in: anything may be left out. */
record FormDocument(
        Optional<String> organization,
        Optional<MarketSegment> segment,
        Optional<OfferType> offer,
        Optional<String> country,
        Optional<String> region,
        Optional<String> addressLine1,
        Optional<String> addressLine2,
        Optional<String> city,
        Optional<String> postalCode,
        Optional<String> firstName,
        Optional<String> lastName,
        Optional<String> email,
        Optional<String> accountManager,
        Optional<LocalDate> invitedOn,
        Optional<LocalDate> customAnniversary) {

    static FormDocument of(InvitationForm form) {
        return new FormDocument(
                filledIn(form.organization()),
                form.segment(),
                form.offer(),
                filledIn(form.country()),
                filledIn(form.region()),
                filledIn(form.addressLine1()),
                filledIn(form.addressLine2()),
                filledIn(form.city()),
                filledIn(form.postalCode()),
                filledIn(form.firstName()),
                filledIn(form.lastName()),
                filledIn(form.email()),
                filledIn(form.accountManager()),
                form.invitedOn(),
                form.customAnniversary());
    }

    private static Optional<String> filledIn(String text) {
        return Optional.of(text).filter(typed -> !typed.isEmpty());
    }

    InvitationForm fact() {
        return InvitationForm.builder()
                .organization(organization.orElse(""))
                .segment(segment)
                .offer(offer)
                .country(country.orElse(""))
                .region(region.orElse(""))
                .addressLine1(addressLine1.orElse(""))
                .addressLine2(addressLine2.orElse(""))
                .city(city.orElse(""))
                .postalCode(postalCode.orElse(""))
                .firstName(firstName.orElse(""))
                .lastName(lastName.orElse(""))
                .email(email.orElse(""))
                .accountManager(accountManager.orElse(""))
                .invitedOn(invitedOn)
                .customAnniversary(customAnniversary)
                .build();
    }
}
