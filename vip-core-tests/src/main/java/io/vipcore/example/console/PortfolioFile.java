package io.vipcore.example.console;

import io.vipcore.VipProgram;
import io.vipcore.customer.Customer;
import io.vipcore.customer.DirectOrder;
import io.vipcore.customer.OrderLine;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.customer.RenewalOrder;
import io.vipcore.customer.VipId;
import io.vipcore.edition.Edition;
import io.vipcore.fact.InvalidFactException;
import io.vipcore.product.Catalog;
import io.vipcore.testkit.json.BadDocumentException;
import io.vipcore.testkit.json.FactsReader;
import io.vipcore.testkit.json.JsonCursor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A reseller's portfolio as a file holds it: {@code {"reseller", "accountManagers", "products", "customers"}}.
 *
 * @param name the file's name, for messages
 * @param reseller the reseller's name
 * @param accountManagers the names of the account managers by their ids, unmodifiable
 * @param catalog the products
 * @param customers the customers, each with a VIP ID of its own and products of the catalog only, unmodifiable
 */
record PortfolioFile(
        String name, String reseller, Map<String, String> accountManagers, Catalog catalog, List<Customer> customers) {

    private static final String SAMPLE = "sample-portfolio.json";

    PortfolioFile {
        accountManagers = Collections.unmodifiableMap(new LinkedHashMap<>(accountManagers));
        customers = List.copyOf(customers);
    }

    /**
     * Reads a portfolio.
     *
     * @param file the file, or empty for the bundled sample
     * @return the portfolio
     * @throws ConsoleException if there is no such file or anything in it is wrong; the message names the file, the
     *     customer and the field
     */
    static PortfolioFile read(Optional<Path> file) {
        String name = file.map(Path::toString).orElse(SAMPLE);
        try {
            byte[] document = file.isPresent() ? bytes(file.get()) : sample();
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document));
            return of(name, JsonCursor.parse(new ByteArrayInputStream(document)));
        } catch (NoSuchFileException e) {
            throw new ConsoleException(name + ": no such file");
        } catch (CharacterCodingException e) {
            throw new ConsoleException(name + ": not UTF-8 text");
        } catch (IOException e) {
            throw new ConsoleException(name + ": cannot be read");
        } catch (BadDocumentException e) {
            throw new ConsoleException(name + ": " + e.getMessage());
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new ConsoleException(file + ": a directory, not a file");
        }
        return Files.readAllBytes(file);
    }

    private static byte[] sample() throws IOException {
        try (InputStream sample = Objects.requireNonNull(PortfolioFile.class.getResourceAsStream(SAMPLE), SAMPLE)) {
            return sample.readAllBytes();
        }
    }

    private static PortfolioFile of(String name, JsonCursor root) {
        root.withOnly("reseller", "accountManagers", "products", "customers");
        String reseller = root.text("reseller");
        Map<String, String> managers = new LinkedHashMap<>();
        root.list("accountManagers", manager -> {
            manager.withOnly("id", "name");
            if (managers.put(manager.text("id"), manager.text("name")) != null) {
                throw new BadDocumentException(manager.path() + ".id", "listed before");
            }
            return manager;
        });
        Catalog catalog = FactsReader.catalog(root.get("products"));
        Map<VipId, String> places = new HashMap<>();
        List<Customer> customers = root.list("customers", json -> {
            Customer customer = customer(json, catalog);
            String before = places.put(customer.vipId(), json.path());
            if (before != null) {
                throw new BadDocumentException(
                        subject(json), "vipId: used twice, by " + before + " and " + json.path());
            }
            return customer;
        });
        return new PortfolioFile(name, reseller, managers, catalog, customers);
    }

    private static Customer customer(JsonCursor json, Catalog catalog) {
        // Read from here on, every mistake is reported with its place within the customer.
        JsonCursor within = JsonCursor.of(json.node(), "");
        try {
            within.get("profile");
            Customer customer = FactsReader.customer(within);
            requireKnown(
                    "authorizations", customer.authorizations().stream().map(PurchaseAuthorization::lines), catalog);
            requireKnown("orders", customer.orders().stream().map(DirectOrder::lines), catalog);
            requireKnown("renewals", customer.renewals().stream().map(RenewalOrder::lines), catalog);
            return customer;
        } catch (BadDocumentException e) {
            throw new BadDocumentException(subject(json), String.valueOf(e.getMessage()));
        }
    }

    private static void requireKnown(String field, Stream<List<OrderLine>> orders, Catalog catalog) {
        List<List<OrderLine>> lines = orders.toList();
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < lines.get(i).size(); j++) {
                if (catalog.find(lines.get(i).get(j).product()).isEmpty()) {
                    throw new BadDocumentException(
                            field + "[" + i + "].lines[" + j + "].product", "not among the products of this file");
                }
            }
        }
    }

    /** The customer by its VIP ID, or by its place in the file where that ID cannot be read. */
    private static String subject(JsonCursor customer) {
        String vipId = customer.node().path("vipId").asText();
        try {
            return "customer " + VipId.of(vipId);
        } catch (InvalidFactException e) {
            return customer.path();
        }
    }

    /** Returns the program of an edition over the products of the file. */
    VipProgram program(Edition edition) {
        return VipProgram.of(edition, catalog);
    }

    /**
     * Returns a customer.
     *
     * @throws ConsoleException if the file has none of that VIP ID
     */
    Customer customer(VipId vipId) {
        return customers.stream()
                .filter(customer -> customer.vipId().equals(vipId))
                .findFirst()
                .orElseThrow(() -> ConsoleException.of(ConsoleOption.CUSTOMER, "no customer " + vipId + " in " + name));
    }

    /** Returns the name of an account manager, or the id where the file lists no name for it. */
    String nameOf(String accountManager) {
        return accountManagers.getOrDefault(accountManager, accountManager);
    }

    /** Returns whether the file lists an account manager or has a customer who was ever managed by that person. */
    boolean mentions(String accountManager) {
        return accountManagers.containsKey(accountManager)
                || customers.stream()
                        .flatMap(customer -> customer.managers().stream())
                        .anyMatch(assignment -> assignment.accountManager().equals(accountManager));
    }

    /** Returns the portfolio without names. */
    @Override
    public String toString() {
        return "PortfolioFile[" + name + ", customers=" + customers.size() + "]";
    }
}
