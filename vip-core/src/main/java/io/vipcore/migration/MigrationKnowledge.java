package io.vipcore.migration;

import io.vipcore.internal.Checks;
import io.vipcore.internal.NeedsJsonModule;
import io.vipcore.internal.ValueStyle;
import io.vipcore.marketplace.product.MarketplaceCatalog;
import io.vipcore.marketplace.product.Segment;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What only the caller knows about a move. Whatever is left out refuses nothing: Adobe decides on it. */
@Value.Immutable
@ValueStyle
public interface MigrationKnowledge extends NeedsJsonModule {

    /** What is true of the account or of the move. */
    enum Circumstance {
        /** The VIP account is inactive. */
        INACTIVE,
        /** An invoice of VIP is not paid. */
        UNPAID_INVOICE,
        /** Something ordered in VIP is not billed. */
        UNBILLED_ORDER,
        /** The account owns a linked membership, or is a member of one whose owner has moved. */
        LINKED,
        /** The account is a member of a linked membership whose owner has not moved. */
        LINKED_BEFORE_OWNER,
        /** The customer is a large government agency. */
        LARGE_AGENCY,
        /** It has feature-restricted licenses that work offline. */
        OFFLINE_LICENSES,
        /** The move lets open purchase authorizations expire. */
        AUTHORIZATIONS_EXPIRE,
        /** The move gives up the return of what was ordered lately. */
        RETURNS_GIVEN_UP
    }

    /**
     * A three-year commitment in VIP.
     *
     * @param accepted the day the customer accepted it
     * @param end its last day
     * @param minimum the licenses committed to, from 0 to 2,147,483,647
     */
    record VipCommitment(LocalDate accepted, LocalDate end, long minimum) {
        public VipCommitment {
            Checks.day("VipCommitment.accepted", accepted);
            Checks.day("VipCommitment.end", end);
            Checks.between("VipCommitment.minimum", minimum, 0, Integer.MAX_VALUE);
        }
    }

    /** {@return the countries in which the partner sells, ISO 3166-1 alpha-2 codes} */
    Set<String> countries();

    /** {@return the segments to which the partner sells} */
    Set<Segment> segments();

    /** {@return the products of VIP Marketplace; one of VIP has a counterpart if one of its keys is among theirs} */
    Optional<MarketplaceCatalog> catalog();

    /** {@return the country of a customer without a profile, an ISO 3166-1 alpha-2 code} */
    Optional<String> country();

    /** {@return the three-year commitment, if the customer has or had one} */
    Optional<VipCommitment> commitment();

    /** {@return the discount level in VIP, which matters from 17 on} */
    Optional<Integer> highVolumeLevel();

    /** {@return what is true of the account or of the move} */
    Set<Circumstance> circumstances();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MigrationKnowledge}. */
    final class Builder extends ImmutableMigrationKnowledge.Builder {
        Builder() {}
    }
}
