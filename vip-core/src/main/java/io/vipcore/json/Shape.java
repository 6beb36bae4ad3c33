package io.vipcore.json;

import io.vipcore.rules.Words;
import io.vipcore.source.InvalidFactException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How values of one type are written: as a text, a number, an array, or an object that a record describes. Most records need
 * no shape and are written as they are.
 *
 * @param <T> the type of the values
 * @param <D> what stands for them in a document
 * @param type the type of the values
 * @param document what stands for them; a generic record has the type arguments of the values
 * @param write makes it, with the words of reasons where they were asked for
 * @param read makes the value of it
 */
record Shape<T, D>(Class<T> type, Class<D> document, BiFunction<T, Optional<Words>, D> write, Function<D, T> read) {

    static <T, D> Shape<T, D> of(Class<T> type, Class<D> document, Function<T, D> write, Function<D, T> read) {
        return new Shape<>(type, document, (value, words) -> write.apply(value), read);
    }

    /** The shape of an answer, which no document holds. */
    static <T, D> Shape<T, D> written(Class<T> type, Class<D> document, Function<T, D> write) {
        return of(type, document, write, answer -> {
            throw new BadDocumentException("", "is only written, never read");
        });
    }

    /** What stands for a value, with the words that a context knows of. */
    D write(Object value, Object words) {
        return write.apply(type.cast(value), ((Optional<?>) words).map(Words.class::cast));
    }

    /**
     * {@return the value}
     *
     * @throws BadDocumentException if the document makes none
     */
    T read(Object read) {
        try {
            return this.read.apply(document.cast(read));
        } catch (InvalidFactException e) {
            String path = Problems.pathOf(e);
            // An array has elements, a text has no members.
            boolean isObject = document.isRecord() || document.isSealed();
            throw new BadDocumentException(isObject ? path : path.replaceFirst("^[^\\[]*", ""), e.problem());
        }
    }
}
