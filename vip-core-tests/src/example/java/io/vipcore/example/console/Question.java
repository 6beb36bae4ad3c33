package io.vipcore.example.console;

import java.time.LocalDate;

/**
 * What is asked of a portfolio.
 *
 * @param asked the options
 * @param portfolio the portfolio
 * @param asOf the day
 * @param progress is told of each customer who is answered for
 */
record Question(ConsoleOptions asked, PortfolioFile portfolio, LocalDate asOf, Progress progress) {}
