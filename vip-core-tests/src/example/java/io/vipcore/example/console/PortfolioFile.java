package io.vipcore.example.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vipcore.catalog.Catalog;
import io.vipcore.json.BadDocumentException;
import io.vipcore.json.MarketplacePortfolio;
import io.vipcore.json.PortfolioDocument;
import io.vipcore.json.VipJson;
import io.vipcore.source.InvalidFactException;
import io.vipcore.vip.customer.Customer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A reseller's portfolio as a file holds it.
 *
 * @param name the file's name, for messages
 * @param document what it holds
 */
record PortfolioFile(String name, PortfolioDocument document) {

    private static final String SAMPLE = "sample-portfolio.json";
    private static final Pattern CUSTOMER = Pattern.compile("(customers\\[(\\d+)])(?:\\.(.*))?");

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
        return read(name, () -> of(name, file.isPresent() ? Files.readString(file.get()) : sample()));
    }

    /**
     * Reads the customers of this portfolio anew.
     *
     * @param file the file, a customer on each line
     * @param progress told of each customer
     * @return the portfolio with these customers
     * @throws ConsoleException if there is no such file or anything in it is wrong; the message names the file, the line
     *     and the field
     */
    PortfolioFile with(Path file, Progress progress) {
        return read(file.toString(), () -> {
            try (Stream<String> lines = Files.lines(file)) {
                List<Customer> read = VipJson.jackson2()
                        .readLines(lines, Customer.class)
                        .peek(customer -> progress.oneMoreCustomer())
                        .toList();
                return new PortfolioFile(
                        file.toString(),
                        new PortfolioDocument(document.reseller(), document.accountManagers(), catalog(), read));
            } catch (BadDocumentException e) {
                throw new ConsoleException(file + ": " + e.getMessage());
            } catch (InvalidFactException e) {
                throw new ConsoleException(file + ": " + e.problem());
            } catch (UncheckedIOException e) {
                throw Objects.requireNonNull(e.getCause());
            }
        });
    }

    /**
     * Reads a portfolio of VIP Marketplace.
     *
     * @param file the file
     * @return what it holds
     * @throws ConsoleException if there is no such file or anything in it is wrong
     */
    static MarketplacePortfolio readMarketplace(Path file) {
        return read(file.toString(), () -> {
            try {
                return VipJson.jackson2().read(Files.readString(file), MarketplacePortfolio.class);
            } catch (BadDocumentException e) {
                throw new ConsoleException(file + ": " + e.getMessage());
            }
        });
    }

    /** What may fail as files do. */
    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T read(String name, Reading<T> reading) {
        try {
            return reading.read();
        } catch (NoSuchFileException e) {
            throw new ConsoleException(name + ": no such file");
        } catch (CharacterCodingException e) {
            throw new ConsoleException(name + ": not UTF-8 text");
        } catch (IOException e) {
            boolean isDirectory = Files.isDirectory(Path.of(name));
            throw new ConsoleException(name + (isDirectory ? ": a directory, not a file" : ": cannot be read"));
        }
    }

    private static String sample() throws IOException {
        try (InputStream sample = Objects.requireNonNull(PortfolioFile.class.getResourceAsStream(SAMPLE), SAMPLE)) {
            return new String(sample.readAllBytes(), UTF_8);
        }
    }

    private static PortfolioFile of(String name, String document) throws JsonProcessingException {
        try {
            return new PortfolioFile(name, VipJson.jackson2().read(document, PortfolioDocument.class));
        } catch (BadDocumentException e) {
            throw new ConsoleException(name + ": " + problem(e, document));
        }
    }

    /** What is wrong, with the customer by their VIP ID, or by their place in the file where that ID cannot be read. */
    private static String problem(BadDocumentException e, String document) throws JsonProcessingException {
        Matcher customer = CUSTOMER.matcher(e.path());
        if (!customer.matches()) {
            return String.valueOf(e.getMessage());
        }
        String pointer = "/customers/" + customer.group(2) + "/vipId";
        String vipId = new ObjectMapper().readTree(document).at(pointer).asText();
        return (vipId.matches("[0-9A-Z]{20}") ? "customer " + vipId : customer.group(1)) + ": "
                + Optional.ofNullable(customer.group(3))
                        .map(field -> field + ": ")
                        .orElse("") + e.problem();
    }

    List<Customer> customers() {
        return document.customers();
    }

    Catalog catalog() {
        return document.catalog();
    }

    /** The name of an account manager, or the id where the file lists no name for it. */
    String nameOf(String accountManager) {
        return document.accountManagers().getOrDefault(accountManager, accountManager);
    }

    /** Whether the file lists an account manager or has a customer who was ever managed by that person. */
    boolean mentions(String accountManager) {
        return document.accountManagers().containsKey(accountManager)
                || customers().stream()
                        .flatMap(customer -> customer.managers().stream())
                        .anyMatch(assignment -> assignment.accountManager().equals(accountManager));
    }
}
