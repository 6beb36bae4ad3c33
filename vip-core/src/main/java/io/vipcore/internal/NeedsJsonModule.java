package io.vipcore.internal;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A value that a mapper without a module of this library would write as an empty object. It fails instead: nothing is lost in
 * silence.
 */
public interface NeedsJsonModule {

    @JsonValue
    private Object json() {
        throw new IllegalStateException(
                "no JSON without io.vipcore.json.Jackson2Module or Jackson3Module in the mapper");
    }
}
