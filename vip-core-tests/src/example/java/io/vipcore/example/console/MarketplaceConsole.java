package io.vipcore.example.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The console of VIP Marketplace, which answers where the portfolio is one of that program. */
final class MarketplaceConsole {

    private static final String OPTION = "--portfolio";
    private static final String PROGRAM = "VIP_MARKETPLACE";

    private MarketplaceConsole() {}

    /** The answer, if the portfolio asked about is one of VIP Marketplace. */
    static Optional<byte[]> printed(List<String> arguments, Surroundings surroundings) {
        return portfolio(arguments)
                .filter(MarketplaceConsole::isOfMarketplace)
                .map(file -> answer(arguments, surroundings));
    }

    private static Optional<String> portfolio(List<String> arguments) {
        int at = arguments.indexOf(OPTION);
        return at >= 0 && at + 1 < arguments.size()
                ? Optional.of(arguments.get(at + 1))
                : arguments.stream()
                        .filter(argument -> argument.startsWith(OPTION + "="))
                        .map(argument -> argument.substring(OPTION.length() + 1))
                        .findFirst();
    }

    /** Whether a document says so before its products and customers. What cannot be read, the other program says. */
    private static boolean isOfMarketplace(String file) {
        try (JsonParser parser = new JsonFactory().createParser(Path.of(file).toFile())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean isProgram = parser.currentName().equals("program");
                if (parser.nextToken().isStructStart()) {
                    return false;
                }
                if (isProgram) {
                    return PROGRAM.equals(parser.getText());
                }
            }
            return false;
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private static byte[] answer(List<String> arguments, Surroundings surroundings) {
        CommandLine console = OptionValues.console(MarketplaceOptions.class);
        try {
            console.parseArgs(arguments.toArray(String[]::new));
        } catch (ParameterException e) {
            throw new ConsoleException(CustomersConsole.problem(e));
        }
        MarketplaceOptions asked = console.getCommand();
        if (asked.help()) {
            return CustomersConsole.help(console, surroundings.screen());
        }
        LocalDate day = asked.asOf().orElseGet(() -> LocalDate.now(surroundings.clock()));
        MarketplaceAnswer found = new MarketplaceAnswer(asked, PortfolioFile.readMarketplace(asked.portfolio()), day);
        return switch (asked.format()) {
            case TEXT -> CustomersConsole.text(found.parts(), asked.lang(), surroundings.screen());
            case HTML -> HtmlPage.of(found.parts(), asked.lang());
            case JSON -> Json.print(found.json()).getBytes(UTF_8);
            default ->
                throw new ConsoleException("--format: must be text, html or json for a portfolio of VIP Marketplace");
        };
    }
}
