package io.vipcore.example.console;

import io.vipcore.example.page.PageColumn;
import io.vipcore.example.page.RowOrder;
import io.vipcore.page.PageRequest;
import io.vipcore.source.InvalidFactException;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** The values of options and how they are read. */
final class OptionValues {

    private static final String DESCENDING = ":desc";
    private static final String DAY = "yyyy-MM-dd from 0001-01-01 to 9999-12-31";

    private OptionValues() {}

    record PageNumber(int value) {}

    record PageSize(int value) {}

    /** A purchase order number, possibly blank: refusing it is the policy's part. */
    record PoNumber(String value) {}

    record Days(LocalDate from, LocalDate throughInclusive) {}

    /** The lines of a request, possibly none and with anything wrong about them: refusing it is the policy's part. */
    record Lines(List<RequestedLine> lines) {}

    /** A command line that is read into an interface of options. */
    static CommandLine console(Class<?> options) {
        return new CommandLine(options)
                .setExpandAtFiles(false)
                .registerConverter(String.class, OptionValues::notBlank)
                .registerConverter(
                        Path.class, text -> read(notBlank(text), Path::of, path -> true, "not the name of a file"))
                .registerConverter(LocalDate.class, text -> day(text, "must be a date " + DAY))
                .registerConverter(VipEdition.class, id -> choice(id, VipEditions.all().stream(), VipEdition::id))
                .registerConverter(VipId.class, OptionValues::vipId)
                .registerConverter(RowOrder.class, OptionValues::order)
                .registerConverter(PageNumber.class, text -> new PageNumber(number(text, Integer.MAX_VALUE)))
                .registerConverter(PageSize.class, text -> new PageSize(number(text, PageRequest.MAX_SIZE)))
                .registerConverter(PoNumber.class, PoNumber::new)
                .registerConverter(Days.class, OptionValues::days)
                .registerConverter(Lines.class, OptionValues::lines);
    }

    private static <T> T read(String text, Function<String, T> reader, Predicate<T> isValid, String problem) {
        try {
            return Optional.of(reader.apply(text)).filter(isValid).orElseThrow(IllegalArgumentException::new);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new TypeConversionException(problem);
        }
    }

    private static <T> T choice(String text, Stream<T> choices, Function<T, String> name) {
        List<T> all = choices.toList();
        return all.stream()
                .filter(choice -> name.apply(choice).equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("must be one of "
                        + String.join(", ", all.stream().map(name).toList())));
    }

    private static String notBlank(String text) {
        return read(text, Function.identity(), value -> !value.isBlank(), "needs a value");
    }

    private static LocalDate day(String text, String problem) {
        return read(text, LocalDate::parse, day -> day.getYear() >= 1 && day.getYear() <= 9999, problem);
    }

    private static int number(String text, int maximum) {
        String problem = "must be a whole number from 1 to " + maximum;
        return read(text, Integer::valueOf, number -> number >= 1 && number <= maximum, problem);
    }

    private static VipId vipId(String text) {
        try {
            return VipId.of(text);
        } catch (InvalidFactException e) {
            throw new TypeConversionException(e.problem());
        }
    }

    private static RowOrder order(String text) {
        boolean descending = text.endsWith(DESCENDING);
        String column = descending ? text.substring(0, text.length() - DESCENDING.length()) : text;
        return new RowOrder(choice(column, Stream.of(PageColumn.values()), PageColumn::name), descending);
    }

    private static Days days(String text) {
        String problem = "must be FROM..TO, two dates " + DAY;
        String[] ends = (text + "..").split("\\.\\.", -1);
        Days days = new Days(day(ends[0], problem), day(ends.length == 3 ? ends[1] : "", problem));
        if (days.throughInclusive().isBefore(days.from())) {
            throw new TypeConversionException("TO must not be before FROM");
        }
        return days;
    }

    private static Lines lines(String text) {
        List<RequestedLine> lines = new ArrayList<>();
        for (String item : text.isBlank() ? new String[0] : text.split(",", -1)) {
            lines.add(line(item, lines.size() + 1));
        }
        return new Lines(lines);
    }

    private static RequestedLine line(String item, int number) {
        String[] parts = item.split("=", -1);
        if (parts.length != 2 || parts[0].isBlank()) {
            throw new TypeConversionException("item " + number + " must be PRODUCT=QUANTITY");
        }
        String problem = "the quantity of item " + number + " must be a whole number of at most " + Integer.MAX_VALUE;
        return RequestedLine.of(parts[0].strip(), read(parts[1].strip(), Integer::valueOf, any -> true, problem));
    }
}
