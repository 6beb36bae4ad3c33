package io.vipcore.source;

import io.vipcore.internal.Checks;
import java.net.URI;
import java.util.Optional;

/**
 * A public text, or the decision of an embedding application, that a rule or number rests on.
 *
 * @param key the short name under which the documentation lists the source, not blank
 * @param title what the source is, in one line
 * @param location where it can be read; empty for texts without a public address
 */
public record Source(String key, String title, Optional<URI> location) {

    /** No public text at all: what this library assumes, so that nobody mistakes it for Adobe's word. */
    public static final Source ASSUMPTION =
            of("ASSUMPTION", "vip-core's own assumption; the public sources are silent or disagree");

    public Source {
        Checks.identifier("Source.key", key);
        Checks.identifier("Source.title", title);
        Checks.required("Source.location", location);
    }

    /**
     * {@return a source that can be read at an address}
     *
     * @param key the short name
     * @param title what the source is
     * @param location the address
     */
    public static Source of(String key, String title, String location) {
        return new Source(key, title, Optional.of(URI.create(Checks.required("Source.location", location))));
    }

    /**
     * {@return a source without a public address}
     *
     * @param key the short name
     * @param title what the source is
     */
    public static Source of(String key, String title) {
        return new Source(key, title, Optional.empty());
    }
}
