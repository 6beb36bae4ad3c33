package io.vipcore.rules;

import static io.vipcore.testkit.RequestFixtures.form;
import static io.vipcore.testkit.RequestFixtures.request;
import static io.vipcore.testkit.RequestFixtures.withPoNumber;

import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.OrderLine;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.AuthorizationRequest;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.Profile;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.enrollment.InvitationField;
import io.vipcore.vip.enrollment.InvitationForm;
import io.vipcore.vip.enrollment.KnownCustomers;
import io.vipcore.vip.history.Command;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Verdicts in which every rule applies, in each of its ways. {@link #MARK} stands in every text of theirs that may be
 * personal data, also in malformed ones.
 */
final class Specimens {

    /** No word of ours has it. */
    static final String MARK = "zqx";

    private static final VipProgram VIP = Fixtures.program(VipEditions.VIP_2018);

    /** Invited 2024-01-10, accepted 2024-01-12, three licenses due 2025-01-16. */
    static final CustomerFixture ATLAS = CustomerFixture.of(Fixtures.customer()
                    .profile(Profile.builder()
                            .organization("Atlas " + MARK)
                            .country("PL")
                            .region(MARK + " region")
                            .addressLine1(MARK + " line 1")
                            .addressLine2(MARK + " line 2")
                            .city(MARK + " city")
                            .postalCode(MARK + " postal code")
                            .firstName("Ada " + MARK)
                            .lastName("Nowak " + MARK)
                            .email(MARK + "@atlas.example")
                            .build())
                    .build())
            .accepted("2024-01-12")
            .ordered("2024-01-16", Fixtures.licenses(3));

    private Specimens() {}

    static List<Verdict<?>> all() {
        List<Verdict<?>> all = new ArrayList<>(invitations());
        all.addAll(requests());
        all.addAll(cancellations());
        all.addAll(renewals());
        all.addAll(commands());
        return all;
    }

    static List<Verdict<?>> commands() {
        Customer invited = Customer.builder()
                .from(ATLAS.customer())
                .accepted(Optional.empty())
                .orders(List.of())
                .build();
        CustomerHistory history = CustomerHistory.startingWith(new CustomerEvent.Invited(invited))
                .with(new CustomerEvent.InvitationAccepted(LocalDate.parse("2024-01-12")))
                .with(new CustomerEvent.AuthorizationCreated(Fixtures.authorization("PA-1", "2024-02-01")));
        LocalDate day = LocalDate.parse("2024-02-02");
        return Stream.of(
                        Command.acceptInvitation(LocalDate.parse("2024-01-11")),
                        Command.placeOrder("PA-9", Requester.MEMBER, day),
                        Command.settleOrder("PA-1", day))
                .<Verdict<?>>map(command -> VIP.handle(history, command))
                .toList();
    }

    static List<Verdict<?>> invitations() {
        InvitationForm.Builder marked = form().organization("Atlas " + MARK)
                .addressLine1(MARK + " line 1")
                .city(MARK)
                .firstName(MARK)
                .lastName(MARK)
                .email(MARK + "@atlas.example");
        InvitationForm good = marked.build();
        return List.of(
                invite(InvitationForm.builder().build()),
                invite(good),
                invite(InvitationForm.builder()
                        .from(good)
                        .organization(MARK.repeat(84))
                        .addressLine1(MARK + "\0")
                        .city(MARK + "\ud800")
                        .email(MARK + "@" + MARK)
                        .country(MARK)
                        .customAnniversary(LocalDate.parse("2025-01-10"))
                        .build()),
                invite(InvitationForm.builder()
                        .from(good)
                        .postalCode(MARK)
                        .customAnniversary(LocalDate.parse("2027-01-11"))
                        .build()),
                VIP.invite(good, Fixtures.vipId(1), (organization, email) -> true),
                VIP.editInformation(InvitationField.LAST_NAME),
                addOffer(OfferType.TEAM),
                addOffer(OfferType.ENTERPRISE));
    }

    private static Verdict<OfferGrant> addOffer(OfferType type) {
        return VIP.customer(ATLAS.customer(), LocalDate.parse("2024-02-01")).addOffer(type);
    }

    private static Verdict<Customer> invite(InvitationForm form) {
        return VIP.invite(form, Fixtures.vipId(1), KnownCustomers.none());
    }

    static List<Verdict<?>> requests() {
        CustomerFixture owing = ATLAS.authorized("PA-1", "2024-03-01").authorized("PA-2", "2024-03-10");
        CustomerFixture both = CustomerFixture.of(Customer.builder()
                .from(ATLAS.customer())
                .addOffers(OfferGrant.of(OfferType.ENTERPRISE, LocalDate.parse("2024-02-01")))
                .build());
        return List.of(
                ask(request(owing, Requester.MEMBER, "2024-04-11", "ACRO-ENT=1", "CC-DEV-EDU=0", "ACRO-TEAM=251")),
                ask(withPoNumber(request(owing, Requester.MEMBER, "2024-05-12", "ACRO-TEAM=1", "ACRO-TEAM=1"), " ")),
                ask(withPoNumber(request(ATLAS, Requester.MEMBER, "2024-01-09"), MARK + "\0")),
                ask(withPoNumber(request(both, Requester.MEMBER, "2024-02-01", "ACRO-TEAM=1"), MARK.repeat(12))),
                ask(request(ATLAS, Requester.ACCOUNT_MANAGER, "2024-01-11", "FRL-ENT=1")),
                ask(request(ATLAS, Requester.ACCOUNT_MANAGER, "2024-01-11", "NO-SUCH=1")),
                ask(request(ATLAS, Requester.MEMBER, "2025-01-14", "ACRO-TEAM=1", "CC-ALL-TEAM=1")),
                ask(request(ATLAS, Requester.MEMBER, "2024-02-01", "ACRO-TEAM=1")));
    }

    static Verdict<?> ask(AuthorizationRequest request) {
        return VIP.customer(request.customer(), request.asOf())
                .request(request.requester(), request.id(), request.lines(), request.poNumber());
    }

    static List<Verdict<?>> cancellations() {
        CustomerFixture ordered = ATLAS.authorized("PA-1", "2024-03-01").placed("PA-1", "2024-03-05");
        return List.of(
                cancel(ordered, "PA-1", "2024-04-01"),
                cancel(ordered.settled("PA-1", "2024-03-10"), "PA-1", "2024-03-11"),
                cancel(ordered.cancelled("PA-1", "2024-03-10"), "PA-1", "2024-03-11"),
                cancel(ordered, "PA-2", "2024-03-19"),
                cancel(ordered, "PA-1", "2024-03-19"),
                cancel(ordered, "PA-1", "2024-03-20"));
    }

    static Verdict<?> cancel(CustomerFixture customer, String id, String asOf) {
        return VIP.customer(customer.customer(), LocalDate.parse(asOf)).cancel(id);
    }

    static List<Verdict<?>> renewals() {
        return List.of(
                renew(ATLAS, "2024-12-16"),
                renew(ATLAS, "2025-02-16"),
                renew(ATLAS.renewed("2024-12-17", "2025-01-16", OrderLine.of("CC-ALL-TEAM", 3)), "2024-12-20"),
                renew(ATLAS.authorized("PA-1", "2024-11-01"), "2024-12-17"),
                Fixtures.program(VipEditions.VIP_2024)
                        .customer(ATLAS.customer(), LocalDate.parse("2025-02-01"))
                        .renew());
    }

    static Verdict<?> renew(CustomerFixture customer, String asOf) {
        return VIP.customer(customer.customer(), LocalDate.parse(asOf)).renew();
    }
}
