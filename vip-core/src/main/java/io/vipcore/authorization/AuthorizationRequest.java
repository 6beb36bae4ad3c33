package io.vipcore.authorization;

import io.vipcore.customer.Customer;
import io.vipcore.customer.Requester;
import io.vipcore.fact.FactShape;
import io.vipcore.fact.FactStyle;
import io.vipcore.fact.InvalidFactException;
import io.vipcore.fact.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The question whether a purchase authorization may be created.
 *
 * <pre>{@code
 * AuthorizationRequest request = AuthorizationRequest.builder()
 *         .customer(customer)
 *         .requester(Requester.MEMBER)
 *         .id("PA-7")
 *         .addLines(RequestedLine.of("CC-ALL-TEAM", 5))
 *         .asOf(LocalDate.parse("2024-04-02"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@FactStyle
public abstract class AuthorizationRequest {

    /** Only the generated class extends it. */
    AuthorizationRequest() {}

    /**
     * Returns who would get the licenses.
     *
     * @return the facts of the customer
     */
    public abstract Customer customer();

    /**
     * Returns who asks.
     *
     * @return the requester
     */
    public abstract Requester requester();

    /**
     * Returns the identifier that the purchase authorization would get, from the caller's source of ids.
     *
     * @return the id, not blank and none that the customer already has
     */
    public abstract String id();

    /**
     * Returns the products and quantities asked for.
     *
     * @return the lines, possibly none, unmodifiable
     */
    public abstract List<RequestedLine> lines();

    /**
     * Returns the purchase order number received from the customer.
     *
     * @return the number as it was typed, if there is one
     */
    public abstract Optional<String> poNumber();

    /**
     * Returns the day on which the purchase authorization would be created and the facts are read.
     *
     * @return the day, from year 1 to 9999
     */
    public abstract LocalDate asOf();

    /**
     * Returns the purchase order number as it is checked and kept.
     *
     * @return the trimmed number, if there is one
     */
    public Optional<String> normalizedPoNumber() {
        return Optional.ofNullable(poNumberToCheck());
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    String poNumberToCheck() {
        return poNumber().map(Text::normalized).orElse(null);
    }

    /** Checks the shape; runs whenever a request is built. */
    @Value.Check
    void check() {
        FactShape.identifier("AuthorizationRequest.id", id());
        FactShape.day("AuthorizationRequest.asOf", asOf());
        if (customer().authorization(id()).isPresent()) {
            throw new InvalidFactException("AuthorizationRequest.id", "the customer already has " + id());
        }
    }

    /**
     * Starts a new request.
     *
     * @return an empty builder; lines and the purchase order number may stay unset
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AuthorizationRequest}. */
    public static final class Builder extends ImmutableAuthorizationRequest.Builder {
        Builder() {}
    }
}
