package io.vipcore.json;

import io.vipcore.marketplace.customer.Acquisition;
import io.vipcore.marketplace.customer.Commitment;
import io.vipcore.marketplace.customer.CompanyProfile;
import io.vipcore.marketplace.customer.LevelsSeen;
import io.vipcore.marketplace.enrollment.CustomerForm;
import io.vipcore.marketplace.product.MarketplaceCatalog;
import io.vipcore.marketplace.product.OfferKind;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.marketplace.product.SubSegment;
import io.vipcore.migration.MigrationKnowledge;
import io.vipcore.migration.MigrationKnowledge.Circumstance;
import io.vipcore.migration.MigrationKnowledge.VipCommitment;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Facts and questions of VIP Marketplace whose documents have other members, as Adobe's API names them. */
final class MarketplaceFacts {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,30}(\\.\\d{1,20})?");

    private MarketplaceFacts() {}

    /** A decimal text, which no reader rounds. */
    static BigDecimal amount(String text) {
        if (!AMOUNT.matcher(text).matches()) {
            throw new BadDocumentException("", "must be an amount such as 173.28");
        }
        return new BigDecimal(text);
    }

    /** A customer to be created. That a commitment is asked for is written only where its quantities do not say it. */
    record Form(
            CompanyProfile profile,
            Optional<String> phoneNumber,
            Optional<String> externalReference,
            Optional<Segment> segment,
            Optional<SubSegment> subSegment,
            Optional<LocalDate> cotermDate,
            Optional<Boolean> lga,
            Optional<Map<OfferKind, Long>> commitment,
            Optional<Boolean> asksForCommitment) {
        static Form of(CustomerForm form) {
            return new Form(
                    form.profile(),
                    form.phoneNumber(),
                    form.externalReference(),
                    Optional.of(form.segment()),
                    form.subSegment(),
                    form.cotermDate(),
                    Optional.of(form.isLargeAgency()).filter(Boolean::booleanValue),
                    Optional.of(form.commitmentMinimums()).filter(quantities -> !quantities.isEmpty()),
                    Optional.of(form.asksForCommitment())
                            .filter(asks -> asks == form.commitmentMinimums().isEmpty()));
        }

        CustomerForm fact() {
            return CustomerForm.builder()
                    .profile(profile)
                    .phoneNumber(phoneNumber)
                    .externalReference(externalReference)
                    .segment(segment.orElse(Segment.COM))
                    .subSegment(subSegment)
                    .cotermDate(cotermDate)
                    .isLargeAgency(lga.orElse(false))
                    .commitmentMinimums(commitment.orElse(Map.of()))
                    .asksForCommitment(asksForCommitment.orElse(commitment.isPresent()))
                    .build();
        }
    }

    /** What only the caller knows about a move. */
    record Known(
            Optional<Set<String>> countries,
            Optional<Set<Segment>> segments,
            Optional<MarketplaceCatalog> products,
            Optional<String> country,
            Optional<VipCommitment> commitment,
            Optional<Integer> highVolumeLevel,
            Optional<Set<Circumstance>> circumstances) {
        static Known of(MigrationKnowledge known) {
            return new Known(
                    MarketplaceCustomerDocument.some(new TreeSet<>(known.countries())),
                    MarketplaceCustomerDocument.some(known.segments()),
                    known.catalog(),
                    known.country(),
                    known.commitment(),
                    known.highVolumeLevel(),
                    MarketplaceCustomerDocument.some(known.circumstances()));
        }

        MigrationKnowledge fact() {
            return MigrationKnowledge.builder()
                    .countries(countries.orElse(Set.of()))
                    .segments(segments.orElse(Set.of()))
                    .catalog(products)
                    .country(country)
                    .commitment(commitment)
                    .highVolumeLevel(highVolumeLevel)
                    .circumstances(circumstances.orElse(Set.of()))
                    .build();
        }
    }

    /** What a customer added in the Admin Console. */
    record Added(String id, Instant creationDate, Optional<Instant> ordered, Optional<String> product, long quantity) {
        static Added of(Acquisition acquisition) {
            return new Added(
                    acquisition.id(),
                    acquisition.created(),
                    acquisition.ordered(),
                    acquisition.product(),
                    acquisition.quantity());
        }

        Acquisition fact() {
            return new Acquisition(id, creationDate, ordered, product, quantity);
        }
    }

    /** A three-year commitment. */
    record Committed(
            LocalDate requested,
            Optional<LocalDate> accepted,
            Optional<LocalDate> declined,
            Optional<LocalDate> committed,
            Optional<LocalDate> end,
            Optional<Boolean> recommit,
            Map<OfferKind, Long> minimums) {
        static Committed of(Commitment commitment) {
            return new Committed(
                    commitment.requested(),
                    commitment.accepted(),
                    commitment.declined(),
                    commitment.committed(),
                    commitment.end(),
                    Optional.of(commitment.isRecommitment()).filter(Boolean::booleanValue),
                    commitment.minimums());
        }

        Commitment fact() {
            return new Commitment(requested, accepted, declined, committed, end, recommit.orElse(false), minimums);
        }
    }

    /** Discount levels that Adobe showed, a member for each kind. */
    record Levels(Instant at, Optional<String> LICENSE, Optional<String> CONSUMABLES) {
        static Levels of(LevelsSeen seen) {
            return new Levels(
                    seen.at(),
                    Optional.ofNullable(seen.levels().get(OfferKind.LICENSE)),
                    Optional.ofNullable(seen.levels().get(OfferKind.CONSUMABLES)));
        }

        LevelsSeen fact() {
            Map<OfferKind, String> levels = new EnumMap<>(OfferKind.class);
            LICENSE.ifPresent(level -> levels.put(OfferKind.LICENSE, level));
            CONSUMABLES.ifPresent(level -> levels.put(OfferKind.CONSUMABLES, level));
            return new LevelsSeen(at, levels);
        }
    }
}
