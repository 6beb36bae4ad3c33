package io.vipcore.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts on which careless programs throw, hang, or show something else than they hold. */
public enum HostileText {
    /** Nothing. */
    EMPTY(""),
    /** Spaces of many kinds and nothing else. */
    ONLY_SPACES(" \t\u00a0\u2003\u3000\u0085\r\n"),
    /** Every control character, within letters. */
    CONTROL_CHARACTERS("a" + characters(0, 0x1f) + characters(0x7f, 0x9f) + "b"),
    /** A null character within letters. */
    NULL("a\0b"),
    /** The first half of a surrogate pair at the end. */
    LONE_HIGH_SURROGATE("a\ud83d"),
    /** The second half of a surrogate pair at the beginning. */
    LONE_LOW_SURROGATE("\ude00a"),
    /** The halves of a surrogate pair in the wrong order. */
    SWAPPED_SURROGATES("a\ude00\ud83db"),
    /** Marks that turn the direction of the rest. */
    BIDI_OVERRIDES("\u202ea\u202c\u2066b\u2069\u200f"),
    /** Characters that nobody sees. */
    ZERO_WIDTH("a\u200b\u200c\u200d\u2060\ufeffb\u00ad"),
    /** Letters with their marks apart. */
    DECOMPOSED("Z\u0307o\u0301l\u0301w"),
    /** An emoji of several code points, joined. */
    EMOJI("\ud83d\udc69\u200d\ud83d\udcbb\ud83c\uddf5\ud83c\uddf1"),
    /** Line and paragraph separators. */
    SEPARATORS("a\u2028b\u2029c"),
    /** Code points that are no characters, and private ones. */
    NON_CHARACTERS("\uffff\ufdd0\udbff\udfff\ue000"),
    /** What a formula, a template, a tag and a query look like. */
    MARKUP("=1+1{field}{0}${x}%s<b>'\";--"),
    /** As many marks on one letter as are still normalized, in the order that costs most. */
    DEEP_MARKS("a" + "\u0301".repeat(4_095) + "\u0316".repeat(4_095)),
    /** A million letters. */
    LONG_LETTERS("a".repeat(1_000_000)),
    /** A million spaces. */
    LONG_SPACES(" ".repeat(1_000_000)),
    /** A million dots, as of empty labels. */
    LONG_DOTS("a@" + ".".repeat(1_000_000)),
    /** A million at signs. */
    LONG_AT_SIGNS("@".repeat(1_000_000)),
    /** A million labels of one letter. */
    LONG_LABELS("a@" + "a.".repeat(500_000) + "pl"),
    /** A million marks on one letter, in the order that costs most. */
    LONG_MARKS("a" + "\u0301".repeat(500_000) + "\u0316".repeat(500_000)),
    /** Half a million emojis. */
    LONG_EMOJIS("\ud83d\ude00".repeat(500_000)),
    /** A million halves of surrogate pairs. */
    LONG_LONE_SURROGATES("\ud83d".repeat(1_000_000)),
    /** A million line feeds within letters. */
    LONG_LINE_FEEDS("a" + "\n".repeat(1_000_000) + "b");

    private final String text;

    HostileText(String text) {
        this.text = text;
    }

    /** {@return the text, of up to about a million characters} */
    public String text() {
        return text;
    }

    /**
     * {@return short texts of pieces that are hard in different ways, unpaired surrogates and control characters among
     * them}
     */
    public static Arbitrary<String> texts() {
        List<String> pieces = Arrays.stream(values())
                .map(HostileText::text)
                .filter(text -> text.length() < 100)
                .toList();
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.of(pieces)),
                        Tuple.of(2, Arbitraries.strings().ofMaxLength(8)),
                        Tuple.of(1, Arbitraries.of("@", ".", "-", "a", "PL", "00-838", "x.pl")))
                .list()
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
    }

    private static String characters(int first, int lastInclusive) {
        return IntStream.rangeClosed(first, lastInclusive)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
