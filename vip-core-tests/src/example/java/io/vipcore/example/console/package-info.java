/**
 * The example program: the reseller's Customers page of a day, printed from a portfolio file, and the verdict on what may
 * be done for a customer.
 *
 * <p>One way through: picocli reads {@code ConsoleOptions}, an {@code Answer} for each kind of question takes the facts of
 * the {@code PortfolioFile} to the library and writes what it says, for a person ({@code Table}), a program ({@code Json})
 * or as a file of {@link io.vipcore.example.page}. What cannot be answered is a {@code
 * ConsoleException}: one line, exit status 2.
 *
 * <p>Presentation is the work of libraries: picocli (options), ICU4J (what a reader sees as one character) and Jackson.
 */
@NullMarked
package io.vipcore.example.console;

import org.jspecify.annotations.NullMarked;
