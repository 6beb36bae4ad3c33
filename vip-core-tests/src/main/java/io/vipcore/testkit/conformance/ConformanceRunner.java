package io.vipcore.testkit.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Streams;
import io.vipcore.calendar.RenewalWindow;
import io.vipcore.calendar.TermToOrder;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.json.VipJson;
import io.vipcore.marketplace.product.MarketplaceCatalog;
import io.vipcore.rules.Evidence;
import io.vipcore.rules.Reason;
import io.vipcore.rules.Verdict;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.enrollment.InvitationForm;
import io.vipcore.vip.enrollment.KnownCustomers;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Answers conformance vectors with a program. By default the known editions answer; a caller who replaced a rule hands
 * over how their programs are made.
 */
public final class ConformanceRunner {

    private static final VipJson FACTS = VipJson.jackson2();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final VipId ANY_VIP_ID = VipId.of("00000000000000000000");

    private final Function<VipEdition, VipProgram> programs;
    /** Decisions on orders of VIP Marketplace, which the library does not make yet. */
    public static final Set<String> NOT_YET =
            Set.of("mp-order", "mp-return", "mp-switch", "mp-revert", "mp-preference", "mp-schedule", "mp-renew");

    private final Map<String, Function<JsonNode, JsonNode>> operations = new HashMap<>(Map.of(
            "anniversary", this::anniversary,
            "term", this::term,
            "window", this::window,
            "status", this::status,
            "level", this::level,
            "invite", this::invite,
            "request-pa", this::requestAuthorization,
            "cancel-pa", this::cancelAuthorization,
            "renew", this::renew,
            "agenda", this::agenda));

    /**
     * A runner over the programs that a caller makes of an edition.
     *
     * @param programs the program under test for an edition that a vector names
     */
    public ConformanceRunner(Function<VipEdition, VipProgram> programs) {
        this(programs, ConformanceVectors.bundled().marketplaceCatalog());
    }

    private ConformanceRunner(Function<VipEdition, VipProgram> programs, MarketplaceCatalog marketplaceCatalog) {
        this.programs = programs;
        operations.putAll(new MarketplaceLedgerOperations(marketplaceCatalog).operations());
        operations.putAll(new MarketplaceNumberOperations().operations());
        operations.putAll(new MarketplaceFormOperations().operations());
        operations.putAll(new MovingOperations().operations());
    }

    /**
     * {@return a runner over the unchanged editions}
     *
     * @param vectors the vectors with every product that they name
     */
    public static ConformanceRunner of(ConformanceVectors vectors) {
        return new ConformanceRunner(
                edition -> VipProgram.of(edition, vectors.catalog()), vectors.marketplaceCatalog());
    }

    /**
     * {@return the answer to a vector, to be compared with the expected one}
     *
     * @param vector the question; the answer that it expects is not looked at
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
        return putDates(JSON.objectNode(), customer(given).status());
    }

    private JsonNode term(JsonNode given) {
        TermToOrder term =
                programs.apply(VipEditions.DEFAULT).termToOrder(day(given, "anchor"), day(given, "reference"));
        ObjectNode answer = JSON.objectNode().put("kind", term.kind().name());
        LocalDate through = term.throughInclusive().orElseThrow();
        return term.kind() == TermToOrder.Kind.LAST_PARTIAL_MONTH
                ? answer.put("anniversary", through.plusDays(1).toString())
                        .put("stubDays", term.stubDays().orElseThrow())
                : answer.put("months", term.billedMonths().orElseThrow())
                        .put("from", term.from().orElseThrow().toString())
                        .put("through", through.toString());
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
        CustomerStatus status = customer(given).status();
        ObjectNode answer = JSON.objectNode();
        putSorted(answer, "filters", CustomerFilter.matching(status).stream().map(CustomerFilter::name));
        answer.put("phase", status.phase().name());
        answer.put("standing", status.standing().name());
        ObjectNode authorizations = answer.putObject("authorizations");
        status.authorizations()
                .forEach(state -> authorizations.put(
                        state.authorization().id(), state.status().name()));
        ObjectNode holdings = answer.putObject("holdings");
        // As ints, which is how a parser reads the expected numbers.
        status.holdings().forEach((product, licenses) -> holdings.put(product, Math.toIntExact(licenses)));
        return putDates(answer, status);
    }

    @SuppressWarnings("NullAway") // a JSON null is what the vectors expect for a date that is not established
    private static JsonNode putDates(ObjectNode answer, CustomerStatus status) {
        return answer.put("anchor", status.anchor().map(LocalDate::toString).orElse(null))
                .put("current", status.anniversary().map(LocalDate::toString).orElse(null));
    }

    private JsonNode level(JsonNode given) {
        MarketSegment segment = find(given, "segment", JsonNode::textValue)
                .map(MarketSegment::valueOf)
                .orElse(MarketSegment.COMMERCIAL);
        return JSON.objectNode().put("level", program(given).selectLevel(whole(given, "licenses"), segment));
    }

    private JsonNode invite(JsonNode given) {
        Set<String> keys = new HashSet<>();
        for (JsonNode customer : given.required("existing")) {
            keys.add(KnownCustomers.key(text(customer, "organization"), text(customer, "email")));
        }
        KnownCustomers known = (organization, email) -> keys.contains(KnownCustomers.key(organization, email));
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
                .filter(evidence -> evidence.type() == Evidence.Type.FIELD)
                .map(evidence -> (String) evidence.value())
                .findFirst()
                .orElseThrow();
    }

    private JsonNode requestAuthorization(JsonNode given) {
        JsonNode asked = given.required("request");
        Verdict<NewAuthorization> verdict = customer(given)
                .request(
                        Requester.valueOf(text(asked, "requester")),
                        "(new)",
                        Streams.stream(asked.required("lines"))
                                .map(line -> RequestedLine.of(text(line, "product"), whole(line, "quantity")))
                                .toList(),
                        find(asked, "poNumber", JsonNode::textValue));
        ObjectNode answer = outcome(verdict);
        putCodes(answer, verdict.isAllowed() ? "advisories" : "refusals", verdict.reasons());
        verdict.allowed()
                .ifPresent(allowed ->
                        answer.put("orderBy", allowed.orderByInclusive().toString()));
        return answer;
    }

    private JsonNode cancelAuthorization(JsonNode given) {
        Verdict<?> verdict = customer(given).cancel(text(given, "authorization"));
        return putCodes(outcome(verdict), verdict.isAllowed() ? "obligations" : "refusals", verdict.reasons());
    }

    private JsonNode renew(JsonNode given) {
        Verdict<?> verdict = customer(given).renew();
        return putCodes(outcome(verdict), "refusals", verdict.refusals());
    }

    private JsonNode agenda(JsonNode given) {
        ObjectNode answer = JSON.objectNode();
        ArrayNode entries = answer.putArray("entries");
        customer(given).agenda(day(given, "from"), day(given, "through")).forEach(entry -> {
            ObjectNode json = entries.addObject()
                    .put("date", entry.date().toString())
                    .put("what", entry.what().name());
            entry.subject().ifPresent(subject -> json.put("subject", subject));
        });
        return answer;
    }

    static ObjectNode outcome(Verdict<?> verdict) {
        return JSON.objectNode().put("outcome", verdict.isAllowed() ? "ALLOWED" : "REFUSED");
    }

    static ObjectNode putCodes(ObjectNode answer, String member, List<Reason> reasons) {
        return putSorted(answer, member, reasons.stream().map(Reason::id));
    }

    private static ObjectNode putSorted(ObjectNode answer, String member, Stream<String> texts) {
        texts.sorted().forEach(answer.putArray(member)::add);
        return answer;
    }

    private CustomerOnDay customer(JsonNode given) {
        Customer facts = FACTS.read(given.required("customer").toString(), Customer.class);
        return program(given).customer(facts, day(given, "asOf"));
    }

    private VipProgram program(JsonNode given) {
        String id = text(given, "edition");
        VipEdition edition =
                VipEditions.find(id).orElseThrow(() -> new IllegalArgumentException("no known edition " + id));
        return programs.apply(edition);
    }

    /** A field of a form that is left blank is left out. */
    private static <T> Optional<T> filledIn(JsonNode json, String member, Function<JsonNode, T> read) {
        return find(json, member, Function.identity())
                .filter(value -> !value.textValue().isBlank())
                .map(read);
    }

    static <T> Optional<T> find(JsonNode json, String member, Function<JsonNode, T> read) {
        return json.hasNonNull(member) ? Optional.of(read.apply(json.get(member))) : Optional.empty();
    }

    static String text(JsonNode json, String member) {
        return json.required(member).textValue();
    }

    static LocalDate day(JsonNode json, String member) {
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
}
