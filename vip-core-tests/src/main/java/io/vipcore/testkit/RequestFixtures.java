package io.vipcore.testkit;

import io.vipcore.authorization.AuthorizationRequest;
import io.vipcore.authorization.RequestedLine;
import io.vipcore.customer.Requester;
import io.vipcore.invitation.InvitationField;
import io.vipcore.invitation.InvitationForm;
import io.vipcore.product.MarketSegment;
import io.vipcore.product.OfferType;
import java.time.LocalDate;
import java.util.List;

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
     * Starts the form of a commercial organization in Poland, invited on {@link Fixtures#INVITED} with offers for teams.
     *
     * @return a builder with everything that is required, and nothing that is optional
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
     * Sets a text of a form.
     *
     * @param form the form
     * @param field one of {@link #TEXT_FIELDS}
     * @param text the text
     * @return the form with it
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
     * Starts a request for a purchase authorization with the id {@code PA-NEW}.
     *
     * @param customer who would get the licenses
     * @param requester who asks
     * @param asOf the day, as {@code yyyy-MM-dd}
     * @param lines the products and quantities, each as {@code product=quantity}
     * @return a builder with everything that is required
     */
    public static AuthorizationRequest.Builder request(
            CustomerFixture customer, Requester requester, String asOf, String... lines) {
        AuthorizationRequest.Builder request = AuthorizationRequest.builder()
                .customer(customer.customer())
                .requester(requester)
                .id("PA-NEW")
                .asOf(LocalDate.parse(asOf));
        for (String line : lines) {
            int equals = line.lastIndexOf('=');
            request.addLines(RequestedLine.of(line.substring(0, equals), Integer.parseInt(line.substring(equals + 1))));
        }
        return request;
    }
}
