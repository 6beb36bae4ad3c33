package io.vipcore.testkit.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Streams;
import io.vipcore.VipProgram;
import io.vipcore.anniversary.AnniversarySchedule;
import io.vipcore.anniversary.RenewalWindow;
import io.vipcore.anniversary.TermToOrder;
import io.vipcore.authorization.AuthorizationRequest;
import io.vipcore.authorization.NewAuthorization;
import io.vipcore.authorization.RequestedLine;
import io.vipcore.customer.Customer;
import io.vipcore.customer.Requester;
import io.vipcore.customer.VipId;
import io.vipcore.edition.Edition;
import io.vipcore.edition.Editions;
import io.vipcore.invitation.InvitationForm;
import io.vipcore.invitation.KnownCustomers;
import io.vipcore.json.VipJson;
import io.vipcore.portfolio.CustomerFilter;
import io.vipcore.product.Catalog;
import io.vipcore.product.MarketSegment;
import io.vipcore.product.OfferType;
import io.vipcore.status.CustomerStatus;
import io.vipcore.verdict.Evidence;
import io.vipcore.verdict.Reason;
import io.vipcore.verdict.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
    private static final VipId ANY_VIP_ID = VipId.of("00000000000000000000");

    private final Function<Edition, VipProgram> programs;
    private final Map<String, Function<JsonNode, JsonNode>> operations = Map.of(
            "anniversary", this::anniversary,
            "term", this::term,
            "window", this::window,
            "status", this::status,
            "level", this::level,
            "invite", this::invite,
            "request-pa", this::requestAuthorization,
            "cancel-pa", this::cancelAuthorization,
            "renew", this::renew,
            "agenda", this::agenda);

    /**
     * Creates a runner over the programs that a caller makes of an edition.
     *
     * @param programs the program under test for an edition that a vector names
     */
    public ConformanceRunner(Function<Edition, VipProgram> programs) {
        this.programs = programs;
    }

    /**
     * Returns a runner over the unchanged editions.
     *
     * @param catalog every product that the vectors name
     * @return the runner
     */
    public static ConformanceRunner of(Catalog catalog) {
        return new ConformanceRunner(edition -> VipProgram.of(edition, catalog));
    }

    /**
     * Returns the answer to a vector.
     *
     * @param vector the question; the answer that it expects is not looked at
     * @return the answer, to be compared with the expected one
     * @throws UnsupportedOperationException if the operation is not known
     */
    public JsonNode answer(ConformanceVector vector) {
        Function<JsonNode, JsonNode> operation = operations.get(vector.op());
        if (operation == null) {
            throw new UnsupportedOperationException("the operation " + vector.op() + " is not known");
        }
        return operation.apply(vector.given());
    }

    private JsonNode anniversary(JsonNode given) {
        CustomerStatus status = statusOf(given);
        ObjectNode answer = JSON.objectNode();
        answer.put("anchor", text(status.renewal().anchor()));
        answer.put("current", text(status.renewal().anniversary()));
        return answer;
    }

    private JsonNode term(JsonNode given) {
        AnniversarySchedule schedule = AnniversarySchedule.of(
                day(given, "anchor"), Editions.DEFAULT.laterTermMonths().value());
        TermToOrder term =
                programs.apply(Editions.DEFAULT).calendar().termToOrder(Optional.of(schedule), day(given, "reference"));
        ObjectNode answer = JSON.objectNode().put("kind", term.kind().name());
        if (term instanceof TermToOrder.Prorated prorated) {
            return answer.put("months", prorated.months())
                    .put("from", prorated.from().toString())
                    .put("through", prorated.throughInclusive().toString());
        }
        TermToOrder.LastPartialMonth partial = (TermToOrder.LastPartialMonth) term;
        return answer.put("anniversary", partial.anniversary().toString()).put("stubDays", partial.stubDays());
    }

    private JsonNode window(JsonNode given) {
        RenewalWindow window = program(given).renewalWindow(day(given, "anniversary"));
        return JSON.objectNode()
                .put("opens", window.opens().toString())
                .put("due", window.due().toString())
                .put("closes", window.closesInclusive().toString())
                .put("removed", window.removedOn().toString());
    }

    private JsonNode status(JsonNode given) {
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

    private JsonNode level(JsonNode given) {
        return JSON.objectNode().put("level", program(given).selectLevel(whole(given, "licenses")));
    }

    private JsonNode invite(JsonNode given) {
        KnownCustomers known = KnownCustomers.none();
        for (JsonNode customer : given.required("existing")) {
            known = known.and(text(customer, "organization"), text(customer, "email"));
        }
        Verdict<Customer> verdict = program(given).invite(form(given.required("form")), ANY_VIP_ID, known);
        ObjectNode answer = outcome(verdict);
        ArrayNode refusals = answer.putArray("refusals");
        verdict.refusals().stream()
                .map(reason -> JSON.objectNode().put("rule", reason.id()).put("field", fieldOf(reason)))
                .sorted(Comparator.comparing(JsonNode::toString))
                .forEach(refusals::add);
        return answer;
    }

    private static InvitationForm form(JsonNode json) {
        Function<String, String> text =
                member -> find(json, member, JsonNode::textValue).orElse("");
        return InvitationForm.builder()
                .organization(text.apply("organization"))
                .segment(filledIn(json, "segment", value -> MarketSegment.valueOf(value.textValue())))
                .offer(filledIn(json, "offer", value -> OfferType.valueOf(value.textValue())))
                .country(text.apply("country"))
                .region(text.apply("region"))
                .addressLine1(text.apply("addressLine1"))
                .addressLine2(text.apply("addressLine2"))
                .city(text.apply("city"))
                .postalCode(text.apply("postalCode"))
                .firstName(text.apply("firstName"))
                .lastName(text.apply("lastName"))
                .email(text.apply("email"))
                .accountManager(text.apply("accountManager"))
                .invitedOn(filledIn(json, "invitedOn", ConformanceRunner::day))
                .customAnniversary(filledIn(json, "customAnniversary", ConformanceRunner::day))
                .build();
    }

    private static String fieldOf(Reason reason) {
        return reason.evidence().stream()
                .filter(Evidence.Field.class::isInstance)
                .map(evidence -> ((Evidence.Field) evidence).field())
                .findFirst()
                .orElseThrow();
    }

    private JsonNode requestAuthorization(JsonNode given) {
        JsonNode asked = given.required("request");
        AuthorizationRequest request = AuthorizationRequest.builder()
                .customer(customer(given))
                .requester(Requester.valueOf(text(asked, "requester")))
                .id("(new)")
                .addAllLines(Streams.stream(asked.required("lines"))
                        .map(line -> RequestedLine.of(text(line, "product"), whole(line, "quantity")))
                        .toList())
                .poNumber(find(asked, "poNumber", JsonNode::textValue))
                .asOf(day(given, "asOf"))
                .build();
        Verdict<NewAuthorization> verdict = program(given).requestAuthorization(request);
        ObjectNode answer = outcome(verdict);
        ids(verdict.reasons(), answer.putArray(verdict.isAllowed() ? "advisories" : "refusals"));
        verdict.allowed()
                .ifPresent(allowed ->
                        answer.put("orderBy", allowed.orderByInclusive().toString()));
        return answer;
    }

    private JsonNode cancelAuthorization(JsonNode given) {
        Verdict<?> verdict =
                program(given).cancelAuthorization(customer(given), text(given, "authorization"), day(given, "asOf"));
        ObjectNode answer = outcome(verdict);
        if (verdict.isAllowed()) {
            ids(verdict.obligations(), answer.putArray("obligations"));
        } else {
            ids(verdict.refusals(), answer.putArray("refusals"));
        }
        return answer;
    }

    private JsonNode renew(JsonNode given) {
        Verdict<?> verdict = program(given).renew(customer(given), day(given, "asOf"));
        ObjectNode answer = outcome(verdict);
        ids(verdict.refusals(), answer.putArray("refusals"));
        return answer;
    }

    private JsonNode agenda(JsonNode given) {
        ObjectNode answer = JSON.objectNode();
        ArrayNode entries = answer.putArray("entries");
        program(given)
                .agenda(customer(given), day(given, "asOf"), day(given, "from"), day(given, "through"))
                .forEach(entry -> {
                    ObjectNode json = entries.addObject()
                            .put("date", entry.date().toString())
                            .put("what", entry.what().name());
                    entry.subject().ifPresent(subject -> json.put("subject", subject));
                });
        return answer;
    }

    private static ObjectNode outcome(Verdict<?> verdict) {
        return JSON.objectNode().put("outcome", verdict.isAllowed() ? "ALLOWED" : "REFUSED");
    }

    private static void ids(List<Reason> reasons, ArrayNode array) {
        reasons.stream().map(Reason::id).sorted().forEach(array::add);
    }

    private CustomerStatus statusOf(JsonNode given) {
        Customer customer = customer(given);
        return program(given).status(customer, day(given, "asOf"));
    }

    private VipProgram program(JsonNode given) {
        String id = text(given, "edition");
        Edition edition = Editions.find(id).orElseThrow(() -> new IllegalArgumentException("no known edition " + id));
        return programs.apply(edition);
    }

    /** The facts. The vectors are not about people: where they name none, nobody is named. */
    private static Customer customer(JsonNode given) {
        ObjectNode facts = given.required("customer").deepCopy();
        if (!facts.has("profile")) {
            ObjectNode profile = facts.putObject("profile");
            Stream.of("organization", "firstName", "lastName", "email", "country", "addressLine1", "city")
                    .forEach(field -> profile.put(field, "(not recorded)"));
        }
        return VipJson.standard().customer().read(facts.toString());
    }

    /** A field of a form that is left blank is left out. */
    private static <T> Optional<T> filledIn(JsonNode json, String member, Function<JsonNode, T> read) {
        return find(json, member, Function.identity())
                .filter(value -> !value.textValue().isBlank())
                .map(read);
    }

    private static <T> Optional<T> find(JsonNode json, String member, Function<JsonNode, T> read) {
        return json.hasNonNull(member) ? Optional.of(read.apply(json.get(member))) : Optional.empty();
    }

    private static String text(JsonNode json, String member) {
        return json.required(member).textValue();
    }

    private static LocalDate day(JsonNode json, String member) {
        return day(json.required(member));
    }

    private static LocalDate day(JsonNode json) {
        return LocalDate.parse(json.textValue());
    }

    private static int whole(JsonNode json, String member) {
        if (!json.required(member).isInt()) {
            throw new IllegalArgumentException(member + " must be a whole number");
        }
        return json.required(member).intValue();
    }

    @SuppressWarnings("NullAway") // a JSON null is what the vectors expect for a date that is not established
    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(null);
    }
}
