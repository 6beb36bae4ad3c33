package io.vipcore.testkit.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vipcore.json.VipJson;
import io.vipcore.marketplace.CustomerAtInstant;
import io.vipcore.marketplace.MarketplaceProgram;
import io.vipcore.marketplace.MarketplaceStatus;
import io.vipcore.marketplace.customer.Acquisition;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.product.MarketplaceCatalog;
import io.vipcore.marketplace.subscription.AcquisitionState;
import io.vipcore.marketplace.subscription.SubscriptionLedger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is true about a customer of VIP Marketplace, and what will change. */
final class MarketplaceLedgerOperations {

    private static final VipJson FACTS = VipJson.jackson2();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final MarketplaceCatalog catalog;

    MarketplaceLedgerOperations(MarketplaceCatalog catalog) {
        this.catalog = catalog;
    }

    Map<String, Function<JsonNode, JsonNode>> operations() {
        return Map.of(
                "mp-anniversary",
                this::anniversary,
                "mp-status",
                this::status,
                "mp-agenda",
                this::agenda,
                "mp-acquisition",
                MarketplaceLedgerOperations::acquisition);
    }

    private JsonNode anniversary(JsonNode given) {
        return putAnniversary(JSON.objectNode(), customer(given).status().ledger());
    }

    @SuppressWarnings("NullAway") // a JSON null is what the vectors expect for a date that is not established
    private static ObjectNode putAnniversary(ObjectNode answer, SubscriptionLedger ledger) {
        return answer.put(
                        "anniversary",
                        ledger.anniversary().map(LocalDate::toString).orElse(null))
                .put("undetermined", ledger.undetermined().map(Enum::name).orElse(null));
    }

    @SuppressWarnings("NullAway") // a JSON null is what the vectors expect for a date that is not there
    private JsonNode status(JsonNode given) {
        MarketplaceStatus status = customer(given).status();
        ObjectNode answer = putAnniversary(JSON.objectNode(), status.ledger())
                .put("earlyRenewalInProgress", status.ledger().isEarlyRenewalInProgress());
        ObjectNode subscriptions = answer.putObject("subscriptions");
        status.ledger()
                .subscriptions()
                .forEach((id, subscription) -> subscriptions
                        .putObject(id)
                        .put("status", subscription.status().code())
                        .put("current", Math.toIntExact(subscription.current()))
                        .put("renewed", Math.toIntExact(subscription.renewed()))
                        .put(
                                "renewalDate",
                                subscription
                                        .renewalDate()
                                        .map(LocalDate::toString)
                                        .orElse(null))
                        .put("renewal", subscription.state().name()));
        ObjectNode acquisitions = answer.putObject("acquisitions");
        status.acquisitions().forEach((id, state) -> acquisitions.put(id, state.name()));
        ArrayNode filters = answer.putArray("filters");
        status.filters().stream().map(Enum::name).sorted().forEach(filters::add);
        return answer;
    }

    private JsonNode agenda(JsonNode given) {
        ObjectNode answer = JSON.objectNode();
        ArrayNode entries = answer.putArray("entries");
        LocalDate from = LocalDate.parse(given.required("from").textValue());
        LocalDate through = LocalDate.parse(given.required("through").textValue());
        customer(given).agenda(from, through).forEach(entry -> {
            ObjectNode json = entries.addObject()
                    .put("date", entry.date().toString())
                    .put("what", entry.what().name());
            entry.subject().ifPresent(subject -> json.put("subject", subject));
        });
        return answer;
    }

    private static JsonNode acquisition(JsonNode given) {
        MarketplaceEdition edition = MarketplaceProvisions.of(given);
        Acquisition acquisition = new Acquisition(
                "A",
                instant(given, "creationDate"),
                given.hasNonNull("ordered") ? Optional.of(instant(given, "ordered")) : Optional.empty(),
                Optional.empty(),
                1);
        return JSON.objectNode()
                .put(
                        "expiryDate",
                        AcquisitionState.expiryOf(acquisition, edition).toString())
                .put(
                        "state",
                        AcquisitionState.of(acquisition, edition, instant(given, "asOf"))
                                .name());
    }

    private CustomerAtInstant customer(JsonNode given) {
        MarketplaceCustomer facts = FACTS.read(given.required("customer").toString(), MarketplaceCustomer.class);
        return MarketplaceProgram.of(MarketplaceProvisions.of(given), catalog).customer(facts, instant(given, "asOf"));
    }

    private static Instant instant(JsonNode json, String member) {
        return Instant.parse(json.required(member).textValue());
    }
}
