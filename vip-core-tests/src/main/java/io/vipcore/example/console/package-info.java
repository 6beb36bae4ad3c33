/**
 * The example program: the reseller's Customers page of a day, printed from a portfolio file.
 *
 * <p>One way through: {@code ConsoleArguments} (what is asked) and {@code PortfolioFile} (the facts) go to the library,
 * its answer goes to one writer per question and format ({@code TextPage}, {@code JsonPage}, {@code TextDetails},
 * {@code JsonDetails}). A new question is a new option and its writers. What cannot be answered is a {@code
 * ConsoleException}: one line, exit status 2.
 */
@NullMarked
package io.vipcore.example.console;

import org.jspecify.annotations.NullMarked;
