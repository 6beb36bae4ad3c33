package io.vipcore.example.console;

/** One question that the console answers, with the options that only this question has. */
interface ConsoleCommand {

    /**
     * Answers.
     *
     * @param asked what every question has: day, edition, language and format
     * @param portfolio the facts
     * @return what is printed
     * @throws ConsoleException if an option does not fit the portfolio
     */
    String answer(ConsoleArguments asked, PortfolioFile portfolio);
}
