package io.vipcore.example.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vipcore.VipProgram;
import io.vipcore.customer.Customer;
import io.vipcore.customer.VipId;
import io.vipcore.edition.Edition;
import io.vipcore.fact.InvalidFactException;
import io.vipcore.json.BadDocumentException;
import io.vipcore.json.PortfolioDocument;
import io.vipcore.json.VipJson;
import io.vipcore.product.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern CUSTOMER = Pattern.compile("(?<place>customers\\[(?<index>\\d+)])(\\.(?<field>.*))?");

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
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString();
            return of(name, text);
        } catch (NoSuchFileException e) {
            throw new ConsoleException(name + ": no such file");
        } catch (CharacterCodingException e) {
            throw new ConsoleException(name + ": not UTF-8 text");
        } catch (IOException e) {
            throw new ConsoleException(name + ": cannot be read");
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

    private static PortfolioFile of(String name, String document) {
        try {
            PortfolioDocument portfolio = VipJson.standard().portfolio().read(document);
            return new PortfolioFile(
                    name,
                    portfolio.reseller(),
                    portfolio.accountManagers(),
                    portfolio.catalog(),
                    portfolio.customers());
        } catch (BadDocumentException e) {
            throw new ConsoleException(name + ": " + problem(e, document));
        }
    }

    /** What is wrong, with the customer by its VIP ID, or by its place in the file where that ID cannot be read. */
    private static String problem(BadDocumentException e, String document) {
        Matcher customer = CUSTOMER.matcher(e.path());
        if (!customer.matches()) {
            return String.valueOf(e.getMessage());
        }
        String subject = vipId(document, customer.group("index"))
                .map(vipId -> "customer " + vipId)
                .orElse(customer.group("place"));
        String field = customer.group("field");
        return subject + ": " + (field == null ? "" : field + ": ") + e.problem();
    }

    private static Optional<VipId> vipId(String document, String index) {
        try {
            String text = new ObjectMapper()
                    .readTree(document)
                    .at("/customers/" + index + "/vipId")
                    .asText();
            return Optional.of(VipId.of(text));
        } catch (JsonProcessingException | InvalidFactException e) {
            return Optional.empty();
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

    /**
     * Returns a customer who exists on a day.
     *
     * @throws ConsoleException if the file has none of that VIP ID, or the customer is not invited by that day
     */
    Customer invitedCustomer(VipId vipId, LocalDate asOf) {
        Customer customer = customer(vipId);
        if (!customer.isInvitedBy(asOf)) {
            throw ConsoleException.of(ConsoleOption.CUSTOMER, "customer " + vipId + " is not invited by " + asOf);
        }
        return customer;
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
