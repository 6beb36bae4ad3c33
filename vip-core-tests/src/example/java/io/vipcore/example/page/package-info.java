/**
 * The Customers page as people use it, whatever program shows it: found by what they type ({@code CustomerSearch}), in the
 * order of their alphabet ({@code RowOrder}) and the words of their language ({@code PageWords}), for a program or a
 * spreadsheet ({@code SpreadSheet}), in a calendar ({@code CalendarFile}).
 *
 * <p>ICU4J, FastCSV, fastexcel and iCal4j do the work.
 */
@NullMarked
package io.vipcore.example.page;

import org.jspecify.annotations.NullMarked;
