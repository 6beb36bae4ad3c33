package io.vipcore.example.console;

/** A text and how it is meant. */
record Toned(String text, Tone tone) {

    /** A text that was toned already, or says nothing but what it says. */
    static Toned of(Object text) {
        return text instanceof Toned toned ? toned : new Toned(text.toString(), Tone.PLAIN);
    }

    /** Whether it is one word: a day, a number or an e-mail address, say. */
    boolean isWord() {
        return !text.contains(" ");
    }

    Toned with(String other) {
        return new Toned(other, tone);
    }

    /** Without the text, which may name somebody. */
    @Override
    public String toString() {
        return "Toned[" + tone + "]";
    }
}
