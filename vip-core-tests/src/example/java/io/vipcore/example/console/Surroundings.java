package io.vipcore.example.console;

import java.io.PrintStream;
import java.time.Clock;

/**
 * Where the console runs.
 *
 * @param out takes the answer
 * @param err takes what is wrong, and how far long work has come
 * @param screen what a text is drawn for
 * @param clock says which day is today
 */
record Surroundings(PrintStream out, PrintStream err, Screen screen, Clock clock) {}
