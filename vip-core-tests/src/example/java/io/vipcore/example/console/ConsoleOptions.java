package io.vipcore.example.console;

import io.vipcore.example.page.RowOrder;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.renewal.RenewalPhase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the console is asked: picocli reads the command line into it. {@code help.properties} says what each option does. */
@Command(name = "console", resourceBundle = "io.vipcore.example.console.help")
interface ConsoleOptions {

    /** The day on which the bundled sample shows something of everything. */
    String SAMPLE_DAY = "2024-12-20";

    @Option(names = "--portfolio", paramLabel = "FILE")
    Optional<Path> portfolio();

    @Option(names = "--customers", paramLabel = "FILE")
    Optional<Path> customers();

    @Option(names = "--as-of", paramLabel = "DATE")
    Optional<LocalDate> asOf();

    @Option(names = "--edition", paramLabel = "ID", defaultValue = "VIP_2018")
    VipEdition edition();

    @Option(names = "--filter", paramLabel = "F")
    Optional<CustomerFilter> filter();

    @Option(names = "--phase", paramLabel = "P")
    Optional<RenewalPhase> phase();

    @Option(names = "--managed-by", paramLabel = "AM")
    Optional<String> managedBy();

    @Option(names = "--search", paramLabel = "TEXT")
    Optional<String> search();

    @Option(names = "--sort", paramLabel = "COLUMN")
    Optional<RowOrder> sort();

    @Option(names = "--page", paramLabel = "N")
    Optional<OptionValues.PageNumber> page();

    @Option(names = "--page-size", paramLabel = "N")
    Optional<OptionValues.PageSize> pageSize();

    @Option(names = "--customer", paramLabel = "VIPID")
    Optional<VipId> customer();

    @Option(names = "--agenda", paramLabel = "FROM..TO")
    Optional<OptionValues.Days> agenda();

    @Option(names = "--request-pa", paramLabel = "LINES")
    Optional<OptionValues.Lines> requestPa();

    @Option(names = "--requester", paramLabel = "R", defaultValue = "ACCOUNT_MANAGER")
    Requester requester();

    @Option(names = "--po", paramLabel = "NUMBER")
    Optional<OptionValues.PoNumber> po();

    @Option(names = "--cancel-pa", paramLabel = "ID")
    Optional<String> cancelPa();

    @Option(names = "--lang", paramLabel = "L", defaultValue = "en")
    Language lang();

    @Option(names = "--format", paramLabel = "F", defaultValue = "text")
    OutputFormat format();

    @Option(names = "--help", usageHelp = true)
    boolean help();
}
