package io.vipcore.example.console;

import io.vipcore.example.page.PageWords;
import io.vipcore.example.page.Printable;
import io.vipcore.rules.Words;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The languages of the console: its own words and sentences beside the library's words for its codes. */
enum Language implements PageWords {
    EN,
    PL;

    @Override
    public Locale locale() {
        return Locale.forLanguageTag(toString());
    }

    /** The root bundle is English: asking for it keeps the machine's default locale out of the look-up. */
    private ResourceBundle own() {
        return ResourceBundle.getBundle("io.vipcore.example.console.console", this == EN ? Locale.ROOT : locale());
    }

    @Override
    public String label(Enum<?> code) {
        String key = code.getDeclaringClass().getSimpleName() + "." + code.name();
        return own().containsKey(key)
                ? own().getString(key)
                : Words.of(locale()).label(code);
    }

    @Override
    public String text(String key, Object... arguments) {
        Object[] texts = Stream.of(arguments)
                .map(argument -> Printable.line(argument.toString()))
                .toArray();
        return new MessageFormat(own().getString(key), Locale.ROOT).format(texts);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
