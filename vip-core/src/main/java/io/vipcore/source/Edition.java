package io.vipcore.source;

import java.util.Map;

/**
 * One state of a program: all its numbers, each with its confidence and its sources. What the numbers are, the program
 * says; a verdict names the edition and the numbers that it rests on.
 */
public interface Edition {

    /** {@return the stable name, which appears in verdicts, not blank, for example {@code VIP_2018}} */
    String id();

    /** {@return every number of the edition by its name, unmodifiable} */
    Map<String, Sourced<?>> provisions();
}
