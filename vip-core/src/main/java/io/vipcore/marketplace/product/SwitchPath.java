package io.vipcore.marketplace.product;

import io.vipcore.internal.Checks;

/**
 * A product to which licenses may be switched in the middle of a term.
 *
 * @param to the key of that product
 * @param isFullOnly whether all licenses of a subscription must switch
 */
public record SwitchPath(String to, boolean isFullOnly) {

    public SwitchPath {
        Checks.identifier("SwitchPath.to", to);
    }
}
