package io.vipcore.example.page;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of texts in the alphabet of a reader, as CLDR has it. */
public final class Alphabet {

    private Alphabet() {}

    /** {@return the order in the alphabet of a locale; several threads may use it and do not wait for each other} */
    public static Comparator<String> of(Locale locale) {
        ThreadLocal<Collator> collators = ThreadLocal.withInitial(() -> {
            Collator collator = Collator.getInstance(locale);
            collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION); // marks in any order
            return collator;
        });
        return (one, other) -> collators.get().compare(one, other);
    }
}
