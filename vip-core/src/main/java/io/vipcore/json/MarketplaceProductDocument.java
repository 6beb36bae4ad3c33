package io.vipcore.json;

import io.vipcore.catalog.OfferType;
import io.vipcore.marketplace.product.MarketplaceProduct;
import io.vipcore.marketplace.product.OfferKind;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.marketplace.product.SubSegment;
import io.vipcore.marketplace.product.SubscriptionTerm;
import io.vipcore.marketplace.product.SwitchPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A product of VIP Marketplace. */
record MarketplaceProductDocument(
        String product,
        String name,
        OfferType type,
        Kind kind,
        SubscriptionTerm term,
        boolean counts,
        Set<Segment> segments,
        Optional<SubSegment> subSegment,
        Optional<String> group,
        Optional<String> restricted,
        Optional<Set<String>> addOnTo,
        Optional<List<SwitchPath>> switches,
        Optional<LocalDate> endOfSale,
        Optional<LocalDate> endOfLife) {

    /** What it is, as price lists have it. */
    enum Kind {
        LICENSE,
        CONSUMABLE
    }

    /** What it may be switched to. */
    record Path(String to, Extent type) {
        enum Extent {
            PARTIAL_ALLOWED,
            FULL_ONLY
        }

        static Path of(SwitchPath path) {
            return new Path(path.to(), path.isFullOnly() ? Extent.FULL_ONLY : Extent.PARTIAL_ALLOWED);
        }

        SwitchPath fact() {
            return new SwitchPath(to, type == Extent.FULL_ONLY);
        }
    }

    static MarketplaceProductDocument of(MarketplaceProduct product) {
        return new MarketplaceProductDocument(
                product.key(),
                product.name(),
                product.offerType(),
                product.kind() == OfferKind.LICENSE ? Kind.LICENSE : Kind.CONSUMABLE,
                product.term(),
                product.counts(),
                product.segments(),
                product.subSegment(),
                product.group(),
                product.restricted(),
                MarketplaceCustomerDocument.some(new TreeSet<>(product.addOnTo())),
                MarketplaceCustomerDocument.some(product.switches()),
                product.endOfSale(),
                product.endOfLife());
    }

    MarketplaceProduct fact() {
        return MarketplaceProduct.builder()
                .key(product)
                .name(name)
                .offerType(type)
                .kind(kind == Kind.LICENSE ? OfferKind.LICENSE : OfferKind.CONSUMABLES)
                .term(term)
                .counts(counts)
                .segments(segments)
                .subSegment(subSegment)
                .group(group)
                .restricted(restricted)
                .addOnTo(addOnTo.orElse(Set.of()))
                .switches(switches.orElse(List.of()))
                .endOfSale(endOfSale)
                .endOfLife(endOfLife)
                .build();
    }
}
