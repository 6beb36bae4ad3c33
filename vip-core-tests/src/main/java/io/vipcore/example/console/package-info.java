/**
 * The example program: the reseller's Customers page of a day, printed from a portfolio file, and the verdict on what may
 * be done for a customer.
 *
 * <p>One way through: {@code ConsoleArguments} reads what is asked, one {@code ConsoleCommand} per question takes the facts
 * of the {@code PortfolioFile} to the library, its answer goes to one writer per kind of answer and format:
 *
 * <ul>
 *   <li>{@code PageCommand} – {@code TextPage}, {@code JsonPage}; the library's own {@code CustomersCsv}
 *   <li>{@code DetailsCommand} – {@code TextDetails} with {@code TextTimeline}, {@code JsonDetails}
 *   <li>{@code AgendaCommand} – {@code TextAgenda}, {@code JsonAgenda}, {@code CalendarAgenda}
 *   <li>{@code RequestCommand}, {@code CancelCommand} – {@code TextVerdict}, {@code JsonVerdict}
 * </ul>
 *
 * <p>A new question is a new option with its command and writers. What cannot be answered is a {@code
 * ConsoleException}: one line, exit status 2.
 */
@NullMarked
package io.vipcore.example.console;

import org.jspecify.annotations.NullMarked;
