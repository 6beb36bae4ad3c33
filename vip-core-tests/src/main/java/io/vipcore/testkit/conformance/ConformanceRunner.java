package io.vipcore.testkit.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vipcore.VipProgram;
import io.vipcore.anniversary.AnniversarySchedule;
import io.vipcore.anniversary.RenewalWindow;
import io.vipcore.anniversary.TermToOrder;
import io.vipcore.customer.Customer;
import io.vipcore.edition.Edition;
import io.vipcore.edition.Editions;
import io.vipcore.portfolio.CustomerFilter;
import io.vipcore.product.Catalog;
import io.vipcore.status.CustomerStatus;
import io.vipcore.testkit.json.BadDocumentException;
import io.vipcore.testkit.json.FactsReader;
import io.vipcore.testkit.json.JsonCursor;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Answers conformance vectors with a program. By default the known editions answer; a caller who replaced a rule hands
 * over how his programs are made.
 */
public final class ConformanceRunner {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Function<Edition, VipProgram> programs;
    private final Map<String, Function<JsonCursor, JsonNode>> operations = Map.of(
            "anniversary", this::anniversary,
            "term", this::term,
            "window", this::window,
            "status", this::status,
            "level", this::level);

    /** Creates a runner over the programs that a caller makes of an edition. */
    public ConformanceRunner(Function<Edition, VipProgram> programs) {
        this.programs = programs;
    }

    /** Returns a runner over the unchanged editions. */
    public static ConformanceRunner of(Catalog catalog) {
        return new ConformanceRunner(edition -> VipProgram.of(edition, catalog));
    }

    /**
     * Returns the answer to a vector.
     *
     * @throws UnsupportedOperationException if the operation is not known
     */
    public JsonNode answer(ConformanceVector vector) {
        Function<JsonCursor, JsonNode> operation = operations.get(vector.op());
        if (operation == null) {
            throw new UnsupportedOperationException("the operation " + vector.op() + " is not known");
        }
        return operation.apply(vector.given());
    }

    private JsonNode anniversary(JsonCursor given) {
        CustomerStatus status = statusOf(given);
        ObjectNode answer = JSON.objectNode();
        answer.put("anchor", text(status.renewal().anchor()));
        answer.put("current", text(status.renewal().anniversary()));
        return answer;
    }

    private JsonNode term(JsonCursor given) {
        AnniversarySchedule schedule = AnniversarySchedule.of(
                given.day("anchor"), Editions.DEFAULT.laterTermMonths().value());
        TermToOrder term =
                programs.apply(Editions.DEFAULT).calendar().termToOrder(Optional.of(schedule), given.day("reference"));
        ObjectNode answer = JSON.objectNode().put("kind", term.kind().name());
        if (term instanceof TermToOrder.Prorated prorated) {
            return answer.put("months", prorated.months())
                    .put("from", prorated.from().toString())
                    .put("through", prorated.throughInclusive().toString());
        }
        TermToOrder.LastPartialMonth partial = (TermToOrder.LastPartialMonth) term;
        return answer.put("anniversary", partial.anniversary().toString()).put("stubDays", partial.stubDays());
    }

    private JsonNode window(JsonCursor given) {
        RenewalWindow window = program(given).renewalWindow(given.day("anniversary"));
        return JSON.objectNode()
                .put("opens", window.opens().toString())
                .put("due", window.due().toString())
                .put("closes", window.closesInclusive().toString())
                .put("removed", window.removedOn().toString());
    }

    private JsonNode status(JsonCursor given) {
        CustomerStatus status = statusOf(given);
        ObjectNode answer = JSON.objectNode();
        Stream.of(CustomerFilter.values())
                .filter(filter -> filter.selects(status))
                .map(CustomerFilter::name)
                .sorted()
                .forEach(answer.putArray("filters")::add);
        answer.put("phase", status.renewal().phase().name());
        answer.put("standing", status.standing().name());
        ObjectNode authorizations = answer.putObject("authorizations");
        status.authorizations()
                .forEach(state -> authorizations.put(
                        state.authorization().id(), state.status().name()));
        ObjectNode holdings = answer.putObject("holdings");
        // As ints, which is how a parser reads the expected numbers.
        new TreeMap<>(status.holdings())
                .forEach((product, licenses) -> holdings.put(product, Math.toIntExact(licenses)));
        answer.put("anchor", text(status.renewal().anchor()));
        answer.put("current", text(status.renewal().anniversary()));
        return answer;
    }

    private JsonNode level(JsonCursor given) {
        return JSON.objectNode().put("level", program(given).selectLevel(given.number("licenses")));
    }

    private CustomerStatus statusOf(JsonCursor given) {
        Customer customer = FactsReader.customer(given.get("customer"));
        return program(given).status(customer, given.day("asOf"));
    }

    private VipProgram program(JsonCursor given) {
        String id = given.text("edition");
        Edition edition = Editions.find(id)
                .orElseThrow(() -> new BadDocumentException(given.path() + ".edition", "no known edition"));
        return programs.apply(edition);
    }

    @SuppressWarnings("NullAway") // a JSON null is what the vectors expect for a date that is not established
    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(null);
    }
}
