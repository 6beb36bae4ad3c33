package io.vipcore.json;

import com.google.common.collect.ImmutableMap;
import io.vipcore.catalog.Catalog;
import io.vipcore.source.InvalidFactException;
import io.vipcore.vip.customer.Customer;
import java.util.List;
import java.util.Map;

/** Portfolios. */
final class PortfolioJson {

    private static final JsonShape<Map.Entry<String, String>> MANAGER = JsonShape.object(
            "id name",
            json -> Map.entry(json.get("id").identifier(), json.get("name").text()),
            manager -> new JsonObject().text("id", manager.getKey()).text("name", manager.getValue()));

    static final JsonShape<PortfolioDocument> PORTFOLIO = JsonShape.object(
            "reseller accountManagers products customers",
            PortfolioJson::read,
            portfolio -> new JsonObject()
                    .text("reseller", portfolio.reseller())
                    .list("accountManagers", portfolio.accountManagers().entrySet(), MANAGER)
                    .node("products", ProductJson.CATALOG.node(portfolio.catalog()))
                    .list("customers", portfolio.customers(), CustomerJson.CUSTOMER));

    private PortfolioJson() {}

    private static PortfolioDocument read(JsonCursor json) {
        String reseller = json.get("reseller").text();
        Map<String, String> managers =
                ImmutableMap.copyOf(json.get("accountManagers").elementsByKey("id", MANAGER));
        Catalog catalog = ProductJson.CATALOG.read(json.get("products"));
        List<Customer> customers = json.list("customers", CustomerJson.CUSTOMER);
        try {
            return new PortfolioDocument(reseller, managers, catalog, customers);
        } catch (InvalidFactException e) {
            // Its field is the place in the document.
            String within = e.field().substring(e.field().indexOf('.') + 1);
            throw json.place().around(new BadDocumentException(within, e.problem()));
        }
    }
}
