package io.vipcore.marketplace.customer;

import io.vipcore.internal.Checks;
import io.vipcore.internal.NeedsJsonModule;
import io.vipcore.internal.ValueStyle;
import io.vipcore.source.InvalidFactException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An order. It is open until it is completed or failed; only a completed one changes licenses.
 *
 * <pre>{@code
 * MarketplaceOrder.builder().id("O1").type(OrderType.NEW)
 *         .created(Instant.parse("2025-06-30T09:00:00Z")).completed(Instant.parse("2025-06-30T09:00:05Z"))
 *         .addLines(MarketplaceLine.of(1, "65304479CA01A12", 10, "S1")).build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class MarketplaceOrder implements NeedsJsonModule {

    /** Only the generated class extends it. */
    MarketplaceOrder() {}

    /** {@return the id, not blank} */
    public abstract String id();

    /** {@return what it does} */
    public abstract OrderType type();

    /** {@return when it was placed} */
    public abstract Instant created();

    /** {@return when it was completed, not before it was placed} */
    public abstract Optional<Instant> completed();

    /** {@return when it failed, not before it was placed and not of a completed one} */
    public abstract Optional<Instant> failed();

    /** {@return who made it} */
    @Value.Default
    public OrderSource source() {
        return OrderSource.API;
    }

    /** {@return the id of the order that it returns or reverts} */
    public abstract Optional<String> reference();

    /** {@return the anniversary date that a transfer brings} */
    public abstract Optional<LocalDate> anniversary();

    /** {@return what is ordered, no number twice, unmodifiable} */
    public abstract List<MarketplaceLine> lines();

    /** {@return what a switch takes away, unmodifiable} */
    public abstract List<CancelledItem> cancelling();

    /**
     * {@return whether it is completed at an instant}
     *
     * @param at the instant
     */
    public boolean isCompletedBy(Instant at) {
        return Checks.hasHappened("MarketplaceOrder.at", completed(), at);
    }

    /**
     * {@return whether it has failed at an instant}
     *
     * @param at the instant
     */
    public boolean isFailedBy(Instant at) {
        return Checks.hasHappened("MarketplaceOrder.at", failed(), at);
    }

    Stream<Instant> instants() {
        return Stream.of(Optional.of(created()), completed(), failed()).flatMap(Optional::stream);
    }

    MarketplaceOrder knownAt(Instant asOf) {
        return builder()
                .from(this)
                .completed(completed().filter(at -> !at.isAfter(asOf)))
                .failed(failed().filter(at -> !at.isAfter(asOf)))
                .build();
    }

    @Value.Check
    void check() {
        Checks.identifier("MarketplaceOrder.id", id());
        Checks.instant("MarketplaceOrder.created", created());
        end("completed", completed());
        end("failed", failed());
        if (completed().isPresent() && failed().isPresent()) {
            throw new InvalidFactException("MarketplaceOrder.failed", "must not be given beside completed");
        }
        boolean undoes = type() == OrderType.RETURN || type() == OrderType.REVERT_SWITCH;
        if (undoes && reference().isEmpty()) {
            throw new InvalidFactException(
                    "MarketplaceOrder.reference", "required for an order that undoes another one");
        }
        reference().ifPresent(id -> Checks.identifier("MarketplaceOrder.reference", id));
        Checks.optionalDay("MarketplaceOrder.anniversary", anniversary());
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < lines().size(); i++) {
            MarketplaceLine line = lines().get(i);
            if (!numbers.add(line.number())) {
                throw new InvalidFactException("MarketplaceOrder.lines[" + i + "].number", "used twice");
            }
            if (line.subscription().isEmpty() && type() != OrderType.RETURN) {
                throw new InvalidFactException(
                        "MarketplaceOrder.lines[" + i + "].subscription", "required, but missing");
            }
        }
    }

    private void end(String field, Optional<Instant> end) {
        end.ifPresent(at -> {
            if (Checks.instant("MarketplaceOrder." + field, at).isBefore(created())) {
                throw new InvalidFactException("MarketplaceOrder." + field, "must not be before created");
            }
        });
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MarketplaceOrder}. */
    public static final class Builder extends ImmutableMarketplaceOrder.Builder {
        Builder() {}
    }
}
