package io.vipcore.json;

import com.google.common.collect.ImmutableSortedSet;
import io.vipcore.source.Confidence;
import io.vipcore.source.Source;
import io.vipcore.source.Sourced;
import java.util.List;
import java.util.Set;

/** A value of an edition; a set is written in order, so that equal values give the same text. */
record SourcedDocument<T>(T value, Confidence confidence, List<Source> sources) {

    static SourcedDocument<?> of(Sourced<?> sourced) {
        Object value = sourced.value() instanceof Set<?> set ? ImmutableSortedSet.copyOf(set) : sourced.value();
        return new SourcedDocument<>(value, sourced.confidence(), sourced.sources());
    }

    Sourced<T> fact() {
        return new Sourced<>(value, confidence, sources);
    }
}
