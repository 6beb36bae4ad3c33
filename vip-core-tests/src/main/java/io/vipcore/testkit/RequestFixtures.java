package io.vipcore.testkit;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.vip.authorization.AuthorizationRequest;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.enrollment.InvitationField;
import io.vipcore.vip.enrollment.InvitationForm;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Questions that the policies allow, in one line, for tests that then spoil one thing:
 *
 * <pre>{@code
 * InvitationForm form = RequestFixtures.form().city("").build();
 * }</pre>
 */
public final class RequestFixtures {

    /** The fields of the form that hold a text, the country among them. */
    public static final List<InvitationField> TEXT_FIELDS = List.of(
            InvitationField.ORGANIZATION,
            InvitationField.COUNTRY,
            InvitationField.REGION,
            InvitationField.ADDRESS_LINE_1,
            InvitationField.ADDRESS_LINE_2,
            InvitationField.CITY,
            InvitationField.POSTAL_CODE,
            InvitationField.FIRST_NAME,
            InvitationField.LAST_NAME,
            InvitationField.EMAIL,
            InvitationField.ACCOUNT_MANAGER);

    private RequestFixtures() {}

    /**
     * {@return a builder of the form of a commercial organization in Poland, invited on {@link Fixtures#INVITED} with
     * offers for teams, with everything that is required and nothing that is optional}
     */
    public static InvitationForm.Builder form() {
        return InvitationForm.builder()
                .organization("Żółw i Synowie Sp. z o.o.")
                .segment(MarketSegment.COMMERCIAL)
                .offer(OfferType.TEAM)
                .country("PL")
                .addressLine1("ul. Prosta 51")
                .city("Warszawa")
                .postalCode("00-838")
                .firstName("Anna")
                .lastName("Kowalska")
                .email("anna.kowalska@zolw.example")
                .accountManager(Fixtures.ACCOUNT_MANAGER)
                .invitedOn(Fixtures.INVITED);
    }

    /**
     * {@return a form with another text}
     *
     * @param form the form
     * @param field one of {@link #TEXT_FIELDS}
     * @param text the text
     */
    public static InvitationForm.Builder with(InvitationForm.Builder form, InvitationField field, String text) {
        return switch (field) {
            case ORGANIZATION -> form.organization(text);
            case COUNTRY -> form.country(text);
            case REGION -> form.region(text);
            case ADDRESS_LINE_1 -> form.addressLine1(text);
            case ADDRESS_LINE_2 -> form.addressLine2(text);
            case CITY -> form.city(text);
            case POSTAL_CODE -> form.postalCode(text);
            case FIRST_NAME -> form.firstName(text);
            case LAST_NAME -> form.lastName(text);
            case EMAIL -> form.email(text);
            case ACCOUNT_MANAGER -> form.accountManager(text);
            case SEGMENT, OFFER, INVITED_ON, CUSTOM_ANNIVERSARY ->
                throw new IllegalArgumentException(field + " holds no text");
        };
    }

    /**
     * {@return a request for a purchase authorization with the id {@code PA-NEW} and no purchase order number}
     *
     * @param customer who would get the licenses
     * @param requester who asks
     * @param asOf the day, as {@code yyyy-MM-dd}
     * @param lines the products and quantities, each as {@code product=quantity}
     */
    public static AuthorizationRequest request(
            CustomerFixture customer, Requester requester, String asOf, String... lines) {
        return new AuthorizationRequest(
                customer.customer(),
                requester,
                "PA-NEW",
                Arrays.stream(lines).map(RequestFixtures::line).toList(),
                Optional.empty(),
                LocalDate.parse(asOf));
    }

    /**
     * {@return a request with a purchase order number}
     *
     * @param request the request
     * @param poNumber the number as it was typed
     */
    public static AuthorizationRequest withPoNumber(AuthorizationRequest request, String poNumber) {
        return new AuthorizationRequest(
                request.customer(),
                request.requester(),
                request.id(),
                request.lines(),
                Optional.of(poNumber),
                request.asOf());
    }

    private static RequestedLine line(String text) {
        int equals = text.lastIndexOf('=');
        return RequestedLine.of(text.substring(0, equals), Long.parseLong(text.substring(equals + 1)));
    }
}
