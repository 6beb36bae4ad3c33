package io.vipcore.docs;

import static io.vipcore.testkit.Fixtures.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.vipcore.catalog.OrderLine;
import io.vipcore.rules.AllRules;
import io.vipcore.rules.RuleDefinition;
import io.vipcore.rules.Severity;
import io.vipcore.rules.Verdict;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.testkit.RequestFixtures;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.AuthorizationStatus;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.InvitationStatus;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.enrollment.EnrollmentRule;
import io.vipcore.vip.enrollment.InvitationForm;
import io.vipcore.vip.enrollment.KnownCustomers;
import io.vipcore.vip.history.AgendaEntry;
import io.vipcore.vip.history.AgendaKind;
import io.vipcore.vip.history.Change;
import io.vipcore.vip.history.Command;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerHistory;
import io.vipcore.vip.history.NotificationKind;
import io.vipcore.vip.renewal.RenewalPhase;
import java.lang.reflect.Method;
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

/** {@code docs/history.md}: its example, run, and its tables and diagrams, held against the code. */
class HistoryPageTest {

    private static final String PAGE = Documents.read("docs/history.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern RULES = Pattern.compile("`(VIP-[A-Z]+-)([^;]+)");
    private static final Pattern NUMBER = Pattern.compile("\\d{3}");
    private static final Pattern ARROW = Pattern.compile("^ +(\\S+) --> (\\S+?)(?:: (.*))?$", Pattern.MULTILINE);

    @Test
    void theExampleOfAnEventSourcedCustomer() {
        VipProgram vip = Fixtures.program(VipEditions.VIP_2018);
        List<Customer> customers = List.of();
        VipId vipId = VipId.of("DB56B9D316FCD17007FB");
        InvitationForm form = RequestFixtures.form().build();
        // example: an event-sourced customer
        List<CustomerEvent> store = new ArrayList<>(); // yours: a table of events
        vip.startHistory(form, vipId, KnownCustomers.of(customers))
                .allowed()
                .ifPresent(change -> store.addAll(change.events()));

        List<RequestedLine> lines = List.of(RequestedLine.of("CC-ALL-TEAM", 3));
        for (Command command : List.of(
                Command.acceptInvitation(day("2024-03-04")),
                Command.requestAuthorization("PA-1", Requester.MEMBER, lines, Optional.empty(), day("2024-03-05")),
                Command.placeOrder("PA-1", Requester.ACCOUNT_MANAGER, day("2024-03-06")),
                Command.settleOrder("PA-1", day("2024-03-20")))) {
            Verdict<Change> verdict = vip.handle(CustomerHistory.of(store), command);
            verdict.allowed().ifPresent(change -> store.addAll(change.events())); // else: verdict.explain(locale)
        }

        CustomerHistory history = CustomerHistory.of(store);
        var then = vip.customer(history.customer(), day("2024-03-19")).status(); // PA-1 was PENDING
        var owed = vip.notifications(history, day("2024-03-20"), day("2024-03-20")); // ORDER_PROCESSED, about PA-1
        var next = vip.customer(history.customer(), day("2024-03-20")).nextChange(); // RENEWAL_UPCOMING on 2024-12-06
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
    void theTableOfCommandsNamesEveryCommandAndEveryEvent() {
        List<List<String>> rows = table("| Command | Event |");
        Set<String> commands = Arrays.stream(Command.class.getMethods())
                .filter(method -> method.getReturnType() == Command.class)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        commands.add("vip.startHistory");
        assertEquals(commands, namesIn(rows, 0));
        assertEquals(events(), namesIn(rows, 1));
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
        Set<String> refusing = AllRules.VIP.stream()
                .filter(rule -> rule.severity() == Severity.REFUSAL)
                // Refuses an edit, which is no command.
                .filter(rule -> rule != EnrollmentRule.INFORMATION_CANNOT_CHANGE)
                .map(RuleDefinition::id)
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
                                Fixtures.program(VipEditions.VIP_2018)
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
        for (String diagram : Documents.blocks("docs/history.md", "mermaid")) {
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
        Set<String> events = events();
        causes.stream()
                .flatMap(cause -> Arrays.stream(cause.split(" ", -1)))
                .filter(word -> word.matches("[A-Z][a-z]+([A-Z][a-z]+)*|[A-Z]+_[A-Z]+"))
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

    private static List<AgendaEntry> agenda(CustomerFixture fixture) {
        return Fixtures.program(VipEditions.VIP_2018)
                .customer(fixture.customer(), day("2024-03-01"))
                .agenda();
    }

    /** The names of the events; what happened to a purchase authorization by its step. */
    private static Set<String> events() {
        return Stream.concat(
                        Arrays.stream(CustomerEvent.class.getPermittedSubclasses())
                                .filter(event -> event != CustomerEvent.AuthorizationChanged.class)
                                .map(Class::getSimpleName),
                        Arrays.stream(CustomerEvent.Step.values()).map(Enum::name))
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
        return Documents.table("docs/history.md", heading);
    }
}
