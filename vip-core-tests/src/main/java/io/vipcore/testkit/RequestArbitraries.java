package io.vipcore.testkit;

import io.vipcore.VipProgram;
import io.vipcore.authorization.AuthorizationRequest;
import io.vipcore.authorization.CancellationRequest;
import io.vipcore.authorization.RequestedLine;
import io.vipcore.customer.Requester;
import io.vipcore.edition.Editions;
import io.vipcore.invitation.InformationEdit;
import io.vipcore.invitation.InvitationField;
import io.vipcore.invitation.InvitationForm;
import io.vipcore.invitation.InvitationRequest;
import io.vipcore.invitation.KnownCustomers;
import io.vipcore.invitation.OfferRequest;
import io.vipcore.product.MarketSegment;
import io.vipcore.product.OfferType;
import io.vipcore.product.Product;
import io.vipcore.renewal.RenewalRequest;
import io.vipcore.status.CustomerStatus;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * jqwik generators for questions to the policies. Most questions break a rule or two, so that a property meets refused
 * and allowed ones, and many reasons at once.
 */
public final class RequestArbitraries {

    private RequestArbitraries() {}

    /**
     * Lines as somebody might ask for them.
     *
     * @return lines with products of {@link Fixtures#catalog()} or unknown ones, and quantities about every border
     */
    public static Arbitrary<RequestedLine> requestedLines() {
        int maximum = Editions.DEFAULT.memberLineMaximum().value();
        Arbitrary<String> products = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(Fixtures.PRODUCT)),
                Tuple.of(8, VipArbitraries.products().map(Product::id)),
                Tuple.of(1, Arbitraries.of("NO-SUCH-PRODUCT", "cc-all-team", "")));
        Arbitrary<Integer> quantities = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.integers().between(1, 5)),
                Tuple.of(1, Arbitraries.of(0, -1, Integer.MIN_VALUE, maximum, maximum + 1, Integer.MAX_VALUE)));
        return Combinators.combine(products, quantities).as(RequestedLine::of);
    }

    /**
     * Requests for purchase authorizations.
     *
     * @return requests with no to five lines, mostly one; half of them on days of {@link
     *     VipArbitraries#customerDays()}, half soon after the invitation, before much can be overdue
     */
    public static Arbitrary<AuthorizationRequest> authorizationRequests() {
        Arbitrary<CustomerDay> early = Combinators.combine(
                        VipArbitraries.customers(), Arbitraries.integers().between(0, 30))
                .as((customer, days) ->
                        new CustomerDay(customer, customer.invited().plusDays(days)));
        Arbitrary<List<RequestedLine>> lines = Arbitraries.frequencyOf(
                Tuple.of(1, requestedLines().list().ofMaxSize(5)),
                Tuple.of(2, requestedLines().list().ofSize(1)));
        Arbitrary<String> poNumbers = Arbitraries.of("PO-1", "  PO-1\u00a0", "", "a\tb", "x".repeat(36));
        return Combinators.combine(
                        Arbitraries.oneOf(VipArbitraries.customerDays(), early),
                        Arbitraries.of(Requester.class),
                        lines,
                        poNumbers.optional(0.1))
                .as((given, requester, asked, poNumber) -> AuthorizationRequest.builder()
                        .customer(given.customer())
                        .requester(requester)
                        .id("PA-NEW")
                        .addAllLines(asked)
                        .poNumber(poNumber)
                        .asOf(given.asOf())
                        .build())
                .withoutEdgeCases();
    }

    /**
     * Invitation forms.
     *
     * @return forms with a mistake or two, or none
     */
    public static Arbitrary<InvitationForm> invitationForms() {
        Arbitrary<InvitationForm> forms = Combinators.combine(
                        VipArbitraries.days(),
                        Arbitraries.of(MarketSegment.class).optional(0.95),
                        Arbitraries.of(OfferType.class).optional(0.95),
                        Arbitraries.of(0, 12, 12, 13, 24, 35, 36, 36, 37, 48, 49)
                                .optional(0.5),
                        Arbitraries.integers().between(-1, 1))
                .as((invited, segment, offer, months, days) -> RequestFixtures.form()
                        .segment(segment)
                        .offer(offer)
                        .invitedOn(invited)
                        .customAnniversary(
                                months.map(number -> invited.plusMonths(number).plusDays(days)))
                        .build());
        Arbitrary<String> organizations = text("Atlas Studio", "ATLAS  studio", "", "x".repeat(251), "a\0b");
        Arbitrary<String> emails = text("a@x.example", "A@X.EXAMPLE", "", "a@x", "a@@x.pl", "x".repeat(240) + "@x.pl");
        Arbitrary<String> lines = text("ul. Prosta 51", "", "a\nb", "x".repeat(61));
        Arbitrary<String> countries = text("PL", "DE", "AE", "", "pl", "KP", "XX");
        Arbitrary<String> postalCodes = text("00-838", "12345", "", "0083");
        return Combinators.combine(forms, organizations, emails, lines, lines, countries, postalCodes)
                .as((form, organization, email, line1, city, country, postalCode) -> InvitationForm.builder()
                        .from(form)
                        .organization(organization)
                        .email(email)
                        .addressLine1(line1)
                        .city(city)
                        .country(country)
                        .postalCode(postalCode)
                        .build())
                .withoutEdgeCases();
    }

    /**
     * Questions whether an organization may be invited.
     *
     * @return the forms of {@link #invitationForms()}; some repeat a known customer
     */
    public static Arbitrary<InvitationRequest> invitationRequests() {
        KnownCustomers atlas = KnownCustomers.none().and("atlas studio", "a@x.example");
        return Combinators.combine(
                        invitationForms(),
                        VipArbitraries.vipIds(),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(KnownCustomers.none())),
                                Tuple.of(1, Arbitraries.just(atlas))))
                .as(InvitationRequest::new);
    }

    /**
     * Questions whether information of a customer may be edited.
     *
     * @return questions about every field
     */
    public static Arbitrary<InformationEdit> informationEdits() {
        return Combinators.combine(VipArbitraries.customers(), Arbitraries.of(InvitationField.class))
                .as(InformationEdit::new);
    }

    /**
     * Questions whether an offer type may be added.
     *
     * @return questions about every type, on days of {@link VipArbitraries#customerDays()}
     */
    public static Arbitrary<OfferRequest> offerRequests() {
        return Combinators.combine(VipArbitraries.customerDays(), Arbitraries.of(OfferType.class))
                .as((given, type) -> new OfferRequest(given.customer(), type, given.asOf()));
    }

    /**
     * Questions whether a purchase authorization may be cancelled.
     *
     * @return questions about what is there and what is not, on days of {@link VipArbitraries#customerDays()} and on those
     *     about each deadline
     */
    public static Arbitrary<CancellationRequest> cancellationRequests() {
        return VipArbitraries.customerDays().flatMap(given -> Arbitraries.of(cancellationsOf(given)));
    }

    private static List<CancellationRequest> cancellationsOf(CustomerDay given) {
        Stream<CancellationRequest> pending = given.customer().authorizations().stream()
                .flatMap(pa -> Stream.of(0, 14, 15, 30, 31)
                        .map(days -> new CancellationRequest(
                                given.customer(), pa.id(), pa.created().plusDays(days))));
        return Stream.concat(Stream.of(new CancellationRequest(given.customer(), "PA-NONE", given.asOf())), pending)
                .toList();
    }

    /**
     * Questions whether licenses may be renewed.
     *
     * @param program reads the licenses, the renewal and the standing from the facts
     * @return questions on days of {@link VipArbitraries#customerDays()}
     */
    public static Arbitrary<RenewalRequest> renewalRequests(VipProgram program) {
        return VipArbitraries.customerDays().map(given -> {
            CustomerStatus status = program.status(given.customer(), given.asOf());
            return new RenewalRequest(
                    given.customer(), given.asOf(), status.ledger(), status.renewal(), status.standing());
        });
    }

    /** Mostly the first text, sometimes one of the others. */
    private static Arbitrary<String> text(String usual, String... others) {
        return Arbitraries.frequencyOf(Tuple.of(12, Arbitraries.just(usual)), Tuple.of(1, Arbitraries.of(others)));
    }
}
