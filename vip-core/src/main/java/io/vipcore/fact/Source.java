package io.vipcore.fact;

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

    /**
     * Creates a source.
     *
     * @param key not blank
     * @param title not blank
     * @param location empty for texts without a public address
     * @throws InvalidFactException if the key or the title is blank
     */
    public Source {
        FactShape.identifier("Source.key", key);
        FactShape.identifier("Source.title", title);
        FactShape.required("Source.location", location);
    }

    /**
     * Creates a source that can be read at an address.
     *
     * @param key the short name
     * @param title what the source is
     * @param location the address
     * @return the source
     */
    public static Source of(String key, String title, String location) {
        return new Source(key, title, Optional.of(URI.create(location)));
    }

    /**
     * Creates a source without a public address.
     *
     * @param key the short name
     * @param title what the source is
     * @return the source
     */
    public static Source of(String key, String title) {
        return new Source(key, title, Optional.empty());
    }
}
