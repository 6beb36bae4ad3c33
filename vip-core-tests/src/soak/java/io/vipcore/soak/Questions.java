package io.vipcore.soak;

import io.vipcore.catalog.OfferType;
import io.vipcore.rules.Reason;
import io.vipcore.rules.Verdict;
import io.vipcore.testkit.CommandArbitraries;
import io.vipcore.testkit.CommandArbitraries.Idea;
import io.vipcore.testkit.CustomerDay;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.testkit.RequestArbitraries;
import io.vipcore.testkit.VipArbitraries;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.enrollment.InvitationField;
import io.vipcore.vip.enrollment.InvitationRequest;
import io.vipcore.vip.history.Change;
import io.vipcore.vip.history.CustomerHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Any number of questions to all policies of all editions, about the same few hundred customers. The same number is
 * always the same question, whoever asks it.
 */
final class Questions {

    private static final long SEED = 20_180_320;
    private static final int POOL = 300;
    private static final int IDEAS_OF_A_LIFE = 30;

    private final List<VipProgram> programs =
            VipEditions.all().stream().map(Fixtures::program).toList();
    private final List<CustomerDay> customers = some(VipArbitraries.customerDays());
    private final List<List<RequestedLine>> lines =
            some(RequestArbitraries.requestedLines().list().ofMinSize(1).ofMaxSize(3));
    private final List<InvitationRequest> invitations = some(RequestArbitraries.invitationRequests());
    private final List<Idea> ideas = some(CommandArbitraries.ideas());
    private final List<CustomerHistory> histories =
            customers.stream().map(each -> lifeOf(each.customer())).toList();

    /** What somebody who has one idea after another makes of a customer. */
    private CustomerHistory lifeOf(Customer customer) {
        SplittableRandom random = new SplittableRandom(customer.vipId().hashCode());
        CustomerHistory history = CustomerHistory.startingWith(Histories.invitationOf(customer));
        for (int i = 0; i < IDEAS_OF_A_LIFE; i++) {
            LocalDate day = history.latest().plusDays(random.nextInt(20));
            history = programs.get(0)
                    .handle(history, any(ideas, random).on(history, day))
                    .allowed()
                    .map(Change::history)
                    .orElse(history);
        }
        return history;
    }

    private static <T> List<T> some(Arbitrary<T> arbitrary) {
        Random random = new Random(SEED);
        List<T> values = new ArrayList<>();
        JqwikSession.run(() -> {
            var generator = arbitrary.generator(POOL);
            Stream.generate(() -> generator.next(random).value()).limit(POOL).forEach(values::add);
        });
        return List.copyOf(values);
    }

    /** Asks a question and returns what was said, as a number. */
    long answer(long number) {
        SplittableRandom random = new SplittableRandom(SEED + number);
        int edition = random.nextInt(programs.size());
        int which = random.nextInt(customers.size());
        VipProgram vip = programs.get(edition);
        Customer facts = customers.get(which).customer();
        CustomerOnDay customer = vip.customer(facts, customers.get(which).asOf().plusDays(random.nextInt(-3, 4)));
        int policy = random.nextInt(16);
        Verdict<?> verdict;
        if (policy < 5) {
            verdict = customer.request(
                    any(List.of(Requester.values()), random), "PA-NEW", any(lines, random), Optional.empty());
        } else if (policy < 9) {
            List<PurchaseAuthorization> authorizations = facts.authorizations();
            verdict = customer.cancel(
                    authorizations.isEmpty()
                            ? "PA-NONE"
                            : any(authorizations, random).id());
        } else if (policy < 12) {
            verdict = customer.renew();
        } else if (policy < 14) {
            InvitationRequest asked = any(invitations, random);
            verdict = vip.invite(asked.form(), asked.vipId(), asked.knownCustomers());
        } else if (policy == 14) {
            verdict = random.nextBoolean()
                    ? customer.addOffer(any(List.of(OfferType.values()), random))
                    : vip.editInformation(any(List.of(InvitationField.values()), random));
        } else {
            CustomerHistory history = histories.get(which);
            LocalDate next = history.latest().plusDays(random.nextInt(60));
            verdict = vip.handle(history, any(ideas, random).on(history, next));
        }
        return summary(verdict);
    }

    private static <T> T any(List<T> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }

    private static long summary(Verdict<?> verdict) {
        long summary = verdict.allowed().map(Object::hashCode).orElse(0);
        for (Reason reason : verdict.reasons()) {
            summary = 31 * summary + reason.id().hashCode();
            summary = 31 * summary + reason.evidence().hashCode();
        }
        return summary;
    }
}
