package io.vipcore.example.console;

import io.vipcore.marketplace.MarketplaceFilter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the console is asked about a portfolio of VIP Marketplace. {@code help.properties} says what each option does. */
@Command(name = "console", resourceBundle = "io.vipcore.example.console.help")
interface MarketplaceOptions {

    @Option(names = "--portfolio", paramLabel = "FILE", required = true)
    Path portfolio();

    @Option(names = "--as-of", paramLabel = "DATE")
    Optional<LocalDate> asOf();

    @Option(names = "--filter", paramLabel = "F")
    Optional<MarketplaceFilter> filter();

    @Option(names = "--customer", paramLabel = "ID")
    Optional<String> customer();

    @Option(names = "--agenda", paramLabel = "FROM..TO")
    Optional<OptionValues.Days> agenda();

    @Option(names = "--lang", paramLabel = "L", defaultValue = "en")
    Language lang();

    @Option(names = "--format", paramLabel = "F", defaultValue = "text")
    OutputFormat format();

    @Option(names = "--help", usageHelp = true)
    boolean help();
}
