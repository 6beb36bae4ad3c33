package io.vipcore.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vipcore.customer.Customer;
import io.vipcore.fact.InvalidFactException;
import io.vipcore.product.Catalog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Portfolios. */
final class PortfolioJson {

    private PortfolioJson() {}

    static PortfolioDocument read(JsonCursor json) {
        json.withOnly("reseller", "accountManagers", "products", "customers");
        String reseller = json.text("reseller");
        Map<String, String> managers = new LinkedHashMap<>();
        json.get("accountManagers").elementsByKey("id", manager -> {
            manager.withOnly("id", "name");
            return managers.put(manager.identifier("id"), manager.text("name"));
        });
        Catalog catalog = ProductJson.readCatalog(json.get("products"));
        List<Customer> customers = json.list("customers", CustomerJson::read);
        try {
            return new PortfolioDocument(reseller, managers, catalog, customers);
        } catch (InvalidFactException e) {
            // Its field is the place in the document.
            String within = e.field().substring(e.field().indexOf('.') + 1);
            throw json.place().around(new BadDocumentException(within, e.problem()));
        }
    }

    static JsonNode write(PortfolioDocument portfolio) {
        ObjectNode json = Nodes.object();
        json.set("reseller", Nodes.text(portfolio.reseller()));
        json.set(
                "accountManagers",
                Nodes.array(List.copyOf(portfolio.accountManagers().entrySet()), PortfolioJson::write));
        json.set("products", ProductJson.write(portfolio.catalog()));
        return json.set("customers", Nodes.array(portfolio.customers(), CustomerJson::write));
    }

    private static JsonNode write(Map.Entry<String, String> manager) {
        ObjectNode json = Nodes.object();
        json.set("id", Nodes.text(manager.getKey()));
        return json.set("name", Nodes.text(manager.getValue()));
    }
}
