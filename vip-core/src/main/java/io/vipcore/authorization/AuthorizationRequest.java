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
public interface AuthorizationRequest {

    /**
     * Returns who would get the licenses.
     *
     * @return the facts of the customer
     */
    Customer customer();

    /**
     * Returns who asks.
     *
     * @return the requester
     */
    Requester requester();

    /**
     * Returns the identifier that the purchase authorization would get, from the caller's source of ids.
     *
     * @return the id, not blank and none that the customer already has
     */
    String id();

    /**
     * Returns the products and quantities asked for.
     *
     * @return the lines, possibly none, unmodifiable
     */
    List<RequestedLine> lines();

    /**
     * Returns the purchase order number received from the customer.
     *
     * @return the number as it was typed, if there is one
     */
    Optional<String> poNumber();

    /**
     * Returns the day on which the purchase authorization would be created and the facts are read.
     *
     * @return the day, from year 1 to 9999
     */
    LocalDate asOf();

    /**
     * Returns the purchase order number as it is checked and kept.
     *
     * @return the trimmed number, if there is one
     */
    default Optional<String> normalizedPoNumber() {
        return poNumber().map(Text::normalized);
    }

    /** Checks the shape; runs whenever a request is built. */
    @Value.Check
    default void check() {
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
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AuthorizationRequest}. */
    final class Builder extends ImmutableAuthorizationRequest.Builder {
        Builder() {}
    }
}
