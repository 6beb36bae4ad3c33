package io.vipcore.testkit;

import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.Product;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.AuthorizationRequest;
import io.vipcore.vip.authorization.CancellationRequest;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.enrollment.InvitationForm;
import io.vipcore.vip.enrollment.InvitationRequest;
import io.vipcore.vip.enrollment.KnownCustomers;
import io.vipcore.vip.enrollment.OfferRequest;
import io.vipcore.vip.renewal.RenewalRequest;
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
     * {@return lines as somebody might ask for them, with products of {@link Fixtures#catalog()} or unknown ones, and
     * quantities about every border}
     */
    public static Arbitrary<RequestedLine> requestedLines() {
        long maximum = VipEditions.DEFAULT.memberLineMaximum().value();
        Arbitrary<String> products = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(Fixtures.PRODUCT)),
                Tuple.of(8, VipArbitraries.products().map(Product::id)),
                Tuple.of(1, Arbitraries.of("NO-SUCH-PRODUCT", "cc-all-team", "")));
        Arbitrary<Long> quantities = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.longs().between(1, 5)),
                Tuple.of(1, Arbitraries.of(0L, -1L, (long) Integer.MIN_VALUE, maximum, maximum + 1, (long)
                        Integer.MAX_VALUE)));
        return Combinators.combine(products, quantities).as(RequestedLine::of);
    }

    /**
     * {@return requests for purchase authorizations, with no to five lines, mostly one; half of them on days of {@link
     * VipArbitraries#customerDays()}, half soon after the invitation, before much can be overdue}
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
                .as((given, requester, asked, poNumber) ->
                        new AuthorizationRequest(given.customer(), requester, "PA-NEW", asked, poNumber, given.asOf()))
                .withoutEdgeCases();
    }

    /** {@return invitation forms with a mistake or two, or none} */
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
     * {@return questions whether an organization may be invited, with the forms of {@link #invitationForms()}; some
     * repeat a known customer}
     */
    public static Arbitrary<InvitationRequest> invitationRequests() {
        String known = KnownCustomers.key("atlas studio", "a@x.example");
        KnownCustomers atlas =
                (organization, email) -> KnownCustomers.key(organization, email).equals(known);
        return Combinators.combine(
                        invitationForms(),
                        VipArbitraries.vipIds(),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(KnownCustomers.none())),
                                Tuple.of(1, Arbitraries.just(atlas))))
                .as(InvitationRequest::new);
    }

    /** {@return questions whether an offer type may be added, on days of {@link VipArbitraries#customerDays()}} */
    public static Arbitrary<OfferRequest> offerRequests() {
        return Combinators.combine(VipArbitraries.customerDays(), Arbitraries.of(OfferType.class))
                .as((given, type) -> new OfferRequest(given.customer(), type, given.asOf()));
    }

    /**
     * {@return questions whether a purchase authorization may be cancelled, one that is there or one that is not, on
     * days of {@link VipArbitraries#customerDays()} and on those about each deadline}
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
     * {@return questions whether licenses may be renewed, on days of {@link VipArbitraries#customerDays()}}
     *
     * @param program reads the licenses and the standing from the facts
     */
    public static Arbitrary<RenewalRequest> renewalRequests(VipProgram program) {
        return VipArbitraries.customerDays().map(given -> {
            CustomerStatus status =
                    program.customer(given.customer(), given.asOf()).status();
            return new RenewalRequest(
                    status.ledger(), status.standing(), status.customer().segment());
        });
    }

    /** Mostly the first text, sometimes one of the others. */
    private static Arbitrary<String> text(String usual, String... others) {
        return Arbitraries.frequencyOf(Tuple.of(12, Arbitraries.just(usual)), Tuple.of(1, Arbitraries.of(others)));
    }
}
