/**
 * The example program: the reseller's Customers page of a day, printed from a portfolio file, and the verdict on what may
 * be done for a customer.
 *
 * <p>One way through: picocli reads {@code ConsoleOptions}, an {@code Answer} for each kind of question takes the facts of
 * the {@code PortfolioFile} to the library and puts what it says in the {@code Part}s that a person reads, drawn for a {@code
 * Screen} or as an {@code HtmlPage}, for a program ({@code Json}), or in a file of {@link io.vipcore.example.page}. What
 * cannot be answered is a {@code ConsoleException}: one line, exit status 2.
 *
 * <p>Presentation is the work of libraries: picocli (options, terminals), ICU4J (what a reader sees as one character),
 * JMustache (HTML) and Jackson.
 */
@NullMarked
package io.vipcore.example.console;

import org.jspecify.annotations.NullMarked;
