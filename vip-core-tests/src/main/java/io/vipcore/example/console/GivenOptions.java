package io.vipcore.example.console;

import io.vipcore.customer.VipId;
import io.vipcore.fact.FactShape;
import io.vipcore.fact.InvalidFactException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options of a command line with their values, each given once. */
final class GivenOptions {

    private final Map<ConsoleOption, String> values = new EnumMap<>(ConsoleOption.class);

    private GivenOptions() {}

    /**
     * Reads a command line.
     *
     * @param arguments the arguments, each option followed by its value
     * @return the options
     * @throws ConsoleException at the first argument that is wrong
     */
    static GivenOptions of(List<String> arguments) {
        GivenOptions given = new GivenOptions();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            ConsoleOption option = ConsoleOption.find(argument)
                    .orElseThrow(
                            () -> new ConsoleException("unknown argument " + argument + "; --help shows them all"));
            String value = option.takesValue() ? valueOf(option, rest) : "";
            if (given.values.put(option, option.checked(value)) != null) {
                throw ConsoleException.of(option, "given twice");
            }
        }
        return given;
    }

    private static String valueOf(ConsoleOption option, Iterator<String> rest) {
        String value = rest.hasNext() ? rest.next() : "--";
        if (value.startsWith("--") || (value.isBlank() && !option.takesBlank())) {
            throw ConsoleException.of(option, "needs a value");
        }
        return value;
    }

    boolean has(ConsoleOption option) {
        return values.containsKey(option);
    }

    Optional<String> find(ConsoleOption option) {
        return Optional.ofNullable(values.get(option));
    }

    /** Returns the value of an option that must be given. */
    String get(ConsoleOption option) {
        return find(option).orElseThrow(() -> new IllegalStateException(option.text() + " is not given"));
    }

    /** Returns a whole number of at least 1, if it is given. */
    Optional<Integer> number(ConsoleOption option, int maximum) {
        try {
            return find(option).map(value -> FactShape.between(option.text(), Integer.parseInt(value), 1, maximum));
        } catch (NumberFormatException | InvalidFactException e) {
            throw ConsoleException.of(option, "must be a whole number from 1 to " + maximum);
        }
    }

    /** Returns the customer asked about, who must be given. */
    VipId customer() {
        try {
            return VipId.of(get(ConsoleOption.CUSTOMER));
        } catch (InvalidFactException e) {
            throw ConsoleException.of(ConsoleOption.CUSTOMER, e.problem());
        }
    }

    /** Refuses an option without another that it belongs to. */
    void require(ConsoleOption option, ConsoleOption other) {
        if (has(option) && !has(other)) {
            throw ConsoleException.of(option, "needs " + other.text());
        }
    }

    /** Refuses an option together with any of others. */
    void exclude(ConsoleOption option, ConsoleOption... others) {
        for (ConsoleOption other : others) {
            if (has(option) && has(other)) {
                throw ConsoleException.of(option, "cannot be combined with " + other.text());
            }
        }
    }
}
