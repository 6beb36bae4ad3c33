package io.vipcore.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.vipcore.VipProgram;
import io.vipcore.agenda.AgendaEntry;
import io.vipcore.agenda.AgendaKind;
import io.vipcore.authorization.AuthorizationStatus;
import io.vipcore.authorization.RequestedLine;
import io.vipcore.customer.Customer;
import io.vipcore.customer.InvitationStatus;
import io.vipcore.customer.OrderLine;
import io.vipcore.customer.Requester;
import io.vipcore.customer.VipId;
import io.vipcore.edition.Editions;
import io.vipcore.invitation.InvitationForm;
import io.vipcore.invitation.InvitationRequest;
import io.vipcore.invitation.KnownCustomers;
import io.vipcore.lifecycle.Change;
import io.vipcore.lifecycle.Command;
import io.vipcore.lifecycle.CustomerEvent;
import io.vipcore.lifecycle.CustomerHistory;
import io.vipcore.lifecycle.Lifecycle;
import io.vipcore.notification.NotificationKind;
import io.vipcore.renewal.RenewalPhase;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.testkit.RequestFixtures;
import io.vipcore.verdict.Verdict;
import io.vipcore.verdict.VipRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code docs/lifecycle.md}: its example, run, and its tables and diagrams, held against the code. */
class LifecyclePageTest {

    private static final String PAGE = Documents.read("docs/lifecycle.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern RULES = Pattern.compile("`(VIP-[A-Z]+-)([^;]+)");
    private static final Pattern NUMBER = Pattern.compile("\\d{3}");
    private static final Pattern ARROW = Pattern.compile("^ +(\\S+) --> (\\S+?)(?:: (.*))?$", Pattern.MULTILINE);

    @Test
    void theExampleOfAnEventSourcedCustomer() {
        VipProgram vip = Fixtures.program(Editions.VIP_2018);
        List<Customer> customers = List.of();
        VipId vipId = VipId.of("DB56B9D316FCD17007FB");
        InvitationForm form = RequestFixtures.form().build();
        // example: an event-sourced customer
        Lifecycle lifecycle = vip.lifecycle();
        List<CustomerEvent> store = new ArrayList<>(); // yours: a table of events
        InvitationRequest invitation = new InvitationRequest(form, vipId, KnownCustomers.of(customers));
        lifecycle.invite(invitation).allowed().ifPresent(change -> store.addAll(change.events()));

        List<RequestedLine> lines = List.of(RequestedLine.of("CC-ALL-TEAM", 3));
        for (Command command : List.of(
                new Command.AcceptInvitation(day("2024-03-04")),
                new Command.RequestAuthorization("PA-1", Requester.MEMBER, lines, Optional.empty(), day("2024-03-05")),
                new Command.PlaceOrder("PA-1", Requester.ACCOUNT_MANAGER, day("2024-03-06")),
                new Command.SettleOrder("PA-1", day("2024-03-20")))) {
            Verdict<Change> verdict = lifecycle.handle(CustomerHistory.of(store), command);
            verdict.allowed().ifPresent(change -> store.addAll(change.events())); // else: verdict.explain(locale)
        }

        CustomerHistory history = CustomerHistory.of(store);
        var then = vip.status(history.customer(), day("2024-03-19")); // PA-1 was PENDING
        var owed = vip.notifications(history, day("2024-03-20"), day("2024-03-20")); // ORDER_PROCESSED, about PA-1
        var next = vip.nextChange(history.customer(), day("2024-03-20")); // RENEWAL_UPCOMING on 2024-12-06
        // end
        assertEquals(5, store.size());
        assertEquals(
                List.of("PA-1"),
                then.authorizations(AuthorizationStatus.PENDING).stream()
                        .map(state -> state.authorization().id())
                        .toList());
        assertEquals(
                List.of("DB56B9D316FCD17007FB/ORDER_PROCESSED/PA-1"),
                owed.stream().map(notification -> notification.key()).toList());
        assertEquals(Optional.of("2024-12-06 RENEWAL_UPCOMING"), next.map(entry -> entry.date() + " " + entry.what()));
    }

    @Test
    void theReadmeHasTheSameExample() {
        assertEquals(
                Documents.block("docs/lifecycle.md", "java", "Lifecycle lifecycle"),
                Documents.block("README.md", "java", "Lifecycle lifecycle"));
    }

    @Test
    void theTableOfCommandsNamesEveryCommandAndEveryEvent() {
        List<List<String>> rows = table("| Command | Event |");
        Set<String> commands = namesIn(rows, 0);
        assertTrue(commands.remove("Lifecycle.invite"));
        assertEquals(simpleNames(Command.class), commands);
        assertEquals(simpleNames(CustomerEvent.class), namesIn(rows, 1));
    }

    @Test
    void theTableOfCommandsNamesEveryRuleOfTheirPolicies() {
        Set<String> named = new TreeSet<>();
        for (List<String> row : table("| Command | Event |")) {
            Matcher rules = RULES.matcher(row.get(2));
            while (rules.find()) {
                List<Integer> numbers = NUMBER.matcher(rules.group(2))
                        .results()
                        .map(found -> Integer.parseInt(found.group()))
                        .toList();
                IntStream all = rules.group(2).contains("…")
                        ? IntStream.rangeClosed(numbers.get(0), numbers.get(1))
                        : numbers.stream().mapToInt(number -> number);
                all.forEach(number -> named.add(rules.group(1) + String.format("%03d", number)));
            }
        }
        Set<String> refusing = Arrays.stream(VipRule.values())
                .map(VipRule::id)
                .filter(id -> id.startsWith("VIP-"))
                // Refuses an edit, which is no command.
                .filter(id -> !id.equals(VipRule.VIP_INV_009.id()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(refusing, named);
    }

    @TestFactory
    Stream<DynamicTest> everyNotificationStandsInATableWithItsRecipient() {
        String tables = PAGE.lines().filter(line -> line.startsWith("| `")).collect(Collectors.joining("\n"));
        return Arrays.stream(NotificationKind.values())
                .map(kind -> dynamicTest(
                        kind.name(),
                        () -> assertTrue(Pattern.compile("`" + kind + "` (→|\\|[^|]*\\|) `" + kind.recipient() + "`")
                                .matcher(tables)
                                .find())));
    }

    @TestFactory
    Stream<DynamicTest> theDaysOfTheNotices() {
        return table("| Notification | Day |").stream()
                .map(row -> dynamicTest(
                        row.get(0),
                        () -> assertEquals(
                                List.of(row.get(0).replace("`", "")),
                                Fixtures.program(Editions.VIP_2018)
                                        .notifications(Histories.of(ordered()), day(row.get(3)), day(row.get(3)))
                                        .stream()
                                        .map(notification -> notification.kind().name())
                                        .toList())));
    }

    @Test
    void theAgendaHasARowForEveryKind() {
        assertEquals(
                Arrays.stream(AgendaKind.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)),
                namesIn(table("| Kind | Day |"), 0));
    }

    @TestFactory
    Stream<DynamicTest> theExamplesOfTheAgenda() {
        return table("| Kind | Day |").stream()
                .map(row -> dynamicTest(row.get(0), () -> {
                    AgendaKind kind = AgendaKind.valueOf(row.get(0).replace("`", ""));
                    AgendaEntry first = agenda(storyOf(kind)).stream()
                            .filter(entry -> entry.what() == kind)
                            .findFirst()
                            .orElseThrow();
                    assertEquals(
                            row.get(3).replaceFirst(".*: ", ""), first.date().toString());
                    assertEquals(row.get(2).equals("–"), first.subject().isEmpty());
                }));
    }

    @Test
    void theDiagramsDrawEveryState() {
        Set<String> drawn = new TreeSet<>();
        Set<String> causes = new TreeSet<>();
        for (String diagram : Documents.blocks("docs/lifecycle.md", "mermaid")) {
            if (diagram.startsWith("stateDiagram")) {
                Matcher arrow = ARROW.matcher(diagram);
                while (arrow.find()) {
                    drawn.addAll(List.of(arrow.group(1), arrow.group(2)));
                    causes.add(arrow.group(3) == null ? "" : arrow.group(3));
                }
            }
        }
        drawn.remove("[*]");
        Set<String> states = Stream.of(InvitationStatus.values(), RenewalPhase.values(), AuthorizationStatus.values())
                .flatMap(Arrays::stream)
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(states, drawn);
        Set<String> events = simpleNames(CustomerEvent.class);
        causes.stream()
                .flatMap(cause -> Arrays.stream(cause.split(" ", -1)))
                .filter(word -> word.matches("[A-Z][a-z]+([A-Z][a-z]+)*"))
                .forEach(word -> assertTrue(events.contains(word), word));
    }

    private static CustomerFixture ordered() {
        return CustomerFixture.invited("2024-01-10").ordered("2024-01-16", Fixtures.licenses(3));
    }

    /** A customer in whose agenda of 2024-06-01, or of the day of its authorization, the kind appears. */
    private static CustomerFixture storyOf(AgendaKind kind) {
        return switch (kind) {
            case PA_OVERDUE, ACCOUNT_SUSPENDED ->
                CustomerFixture.invited("2024-01-10").authorized("PA-1", "2024-03-01");
            case RENEWAL_CYCLE_ENDS -> ordered().renewed("2024-03-01", "2025-01-16", Fixtures.licenses(3));
            case RENEWED_TERM_BEGINS -> ordered().renewed("2024-03-01", "2025-01-16", Fixtures.licenses(5));
            case RENEWAL_CYCLE_BEGINS ->
                CustomerFixture.invited("2024-01-10")
                        .customAnniversary("2025-01-16")
                        .renewed("2024-03-01", "2025-01-16");
            case LICENSES_EXPIRE ->
                CustomerFixture.invited("2024-01-10").ordered("2024-01-16", OrderLine.of("STOCK-PACK", 1));
            default -> ordered();
        };
    }

    private static List<AgendaEntry> agenda(CustomerFixture story) {
        return Fixtures.program(Editions.VIP_2018)
                .agenda(story.customer(), day("2024-03-01"), day("2024-03-02"), day("2030-12-31"));
    }

    private static Set<String> simpleNames(Class<?> sealedType) {
        return Arrays.stream(sealedType.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> namesIn(List<List<String>> rows, int column) {
        Set<String> names = new TreeSet<>();
        for (List<String> row : rows) {
            Matcher matcher = CODE.matcher(row.get(column));
            while (matcher.find()) {
                assertTrue(names.add(matcher.group(1)), matcher.group(1) + " has two rows");
            }
        }
        return names;
    }

    private static List<List<String>> table(String heading) {
        return Documents.table("docs/lifecycle.md", heading);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
