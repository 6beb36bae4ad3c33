/**
 * Lists that resellers have – Adobe's price list, their own customers – read into facts.
 *
 * <p>Nothing is half-read: a row is used wholly, or not at all and reported with its place ({@code UnusedRow}); a file that
 * cannot be read as a whole is one {@code ListException}. Neither ever shows what a cell of a customer holds.
 *
 * <p>FastCSV and fastexcel read the files.
 */
@NullMarked
package io.vipcore.example.lists;

import org.jspecify.annotations.NullMarked;
