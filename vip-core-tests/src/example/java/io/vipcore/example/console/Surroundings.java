package io.vipcore.example.console;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;

/**
 * Where the console runs.
 *
 * @param out takes the answer
 * @param err takes what is wrong, and how far long work has come
 * @param screen what a text is drawn for
 * @param clock says which day is today
 * @param patience how long work may take before it says, again and again, how far it has come
 */
record Surroundings(PrintStream out, PrintStream err, Screen screen, Clock clock, Duration patience) {}
