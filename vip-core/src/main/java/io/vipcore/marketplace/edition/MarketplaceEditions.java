package io.vipcore.marketplace.edition;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.vipcore.marketplace.edition.MarketplaceEdition.AfterLapse;
import io.vipcore.marketplace.edition.MarketplaceEdition.CommitmentEnd;
import io.vipcore.marketplace.edition.MarketplaceEdition.CommitmentLevel;
import io.vipcore.marketplace.edition.MarketplaceEdition.CompanyName;
import io.vipcore.marketplace.edition.MarketplaceEdition.CountedFrom;
import io.vipcore.marketplace.edition.MarketplaceEdition.Declined;
import io.vipcore.marketplace.edition.MarketplaceEdition.LeapAnniversary;
import io.vipcore.marketplace.edition.MarketplaceEdition.LevelBasis;
import io.vipcore.marketplace.edition.MarketplaceEdition.ProgramZone;
import io.vipcore.marketplace.product.OfferKind;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.marketplace.source.MarketplaceSources;
import io.vipcore.source.Sourced;
import java.time.LocalDate;
import java.util.List;

/** The one known edition of VIP Marketplace. */
public final class MarketplaceEditions {

    /** The program as Adobe's documentation had it on 2026-08-19; what changed on announced days knows them. */
    public static final MarketplaceEdition VIPMP = MarketplaceEdition.builder()
            .id("VIPMP")
            .programZone(Sourced.assumed(ProgramZone.UTC))
            .anniversaryCountedFrom(Sourced.stated(CountedFrom.ORDER_CREATED, MarketplaceSources.CREATE_CUSTOMER))
            .leapAnniversary(Sourced.assumed(LeapAnniversary.FROM_ANCHOR))
            .afterLapse(Sourced.assumed(AfterLapse.UNDETERMINED))
            .extendedTermMoreThanMonths(Sourced.stated(12, MarketplaceSources.CREATE_CUSTOMER))
            .extendedTermAtMostMonths(Sourced.stated(
                    ImmutableMap.of(Segment.COM, 36, Segment.EDU, 48, Segment.GOV, 36),
                    MarketplaceSources.CREATE_CUSTOMER))
            .extendedTermAtMostMonthsOfAgencies(Sourced.stated(23, MarketplaceSources.AGENCY_ERRORS))
            .companyName(
                    Sourced.stated(CompanyName.STRICT, MarketplaceSources.RESOURCES, MarketplaceSources.VALIDATIONS))
            .textLimits(Sourced.stated(
                    ImmutableMap.<String, Integer>builder()
                            .put("city", 40)
                            .put("addressLine1", 60)
                            .put("addressLine2", 60)
                            .put("postalCode", 40)
                            .put("region", 255)
                            .put("phoneNumber", 40)
                            .put("email", 240)
                            .put("firstName", 35)
                            .put("lastName", 35)
                            .put("externalReference", 35)
                            .build(),
                    MarketplaceSources.RESOURCES,
                    MarketplaceSources.VALIDATIONS))
            .acquisitionDays(Sourced.stated(7, MarketplaceSources.GET_LICENSES))
            .returnDays(Sourced.stated(14, MarketplaceSources.ORDER_SCENARIOS))
            .revertDays(Sourced.stated(14, MarketplaceSources.SWITCHES))
            .earlyRenewalFrom(Sourced.stated(
                    LocalDate.of(2026, 3, 30), MarketplaceSources.RENEWALS, MarketplaceSources.RELEASE_NOTES))
            .earlyRenewalDays(Sourced.stated(30, MarketplaceSources.RENEWALS))
            .lateWindowDays(Sourced.stated(14, MarketplaceSources.RENEWALS))
            .scheduleOpensDays(Sourced.stated(30, MarketplaceSources.SCHEDULE))
            .scheduleClosesDays(Sourced.stated(3, MarketplaceSources.SCHEDULE))
            .preferenceDays(Sourced.stated(3, MarketplaceSources.SUBSCRIPTIONS))
            .upcomingDays(Sourced.assumed(45))
            .commitmentMinimums(Sourced.stated(
                    ImmutableMap.of(OfferKind.LICENSE, 10, OfferKind.CONSUMABLES, 1000), MarketplaceSources.COMMITMENT))
            .complianceDays(
                    Sourced.stated(Dated.of(7).from(LocalDate.of(2025, 6, 13), 30), MarketplaceSources.COMMITMENT))
            .requestDays(Sourced.stated(7, MarketplaceSources.COMMITMENT_STATUS))
            .declined(Sourced.stated(Declined.DECLINED, MarketplaceSources.COMMITMENT_STATUS))
            .commitmentEnd(Sourced.assumed(CommitmentEnd.TERM_ALIGNED))
            .commitmentNextTermFrom(Sourced.stated(LocalDate.of(2025, 6, 1), MarketplaceSources.COMMITMENT))
            .commitmentNextTermDays(Sourced.stated(30, MarketplaceSources.COMMITMENT))
            .levelBasis(Sourced.stated(LevelBasis.PER_ORDER, MarketplaceSources.ORDERS))
            .commitmentLevel(Sourced.assumed(CommitmentLevel.GREATER))
            .discountMinimums(Sourced.stated(
                    ImmutableMap.of(
                            DiscountTable.LICENSE, List.of(1, 10, 50, 100),
                            DiscountTable.CONSUMABLES, List.of(1, 1000, 2500, 5000, 15_000, 50_000, 100_000),
                            DiscountTable.LICENSE_3YC_COM_GOV, List.of(10, 50, 100),
                            DiscountTable.LICENSE_3YC_EDU, List.of(10, 50, 100),
                            DiscountTable.CONSUMABLES_3YC, List.of(1000, 2500, 5000, 15_000, 50_000, 100_000),
                            DiscountTable.LGA, List.of(100, 1000, 5000)),
                    MarketplaceSources.LINKED,
                    MarketplaceSources.COMMITMENT,
                    MarketplaceSources.AGENCIES))
            .agencyLevel9From(Sourced.assumed(10_000))
            .agencyMinimum(Sourced.stated(100, MarketplaceSources.AGENCIES))
            .highGrowthSeats(
                    Sourced.stated(ImmutableMap.of(100, 50, 250, 125, 500, 250), MarketplaceSources.HIGH_GROWTH))
            .migrationWindowDays(Sourced.stated(30, MarketplaceSources.MIGRATION))
            .extendedCommitmentsThrough(Sourced.stated(LocalDate.of(2023, 3, 27), MarketplaceSources.MIGRATION))
            .highVolumeLevels(Sourced.stated(ImmutableSet.of(17, 18, 19, 20, 21, 22), MarketplaceSources.MIGRATION_HVD))
            .highVolumeLevelsStaying(Sourced.stated(ImmutableSet.of(23), MarketplaceSources.MIGRATION_HVD))
            .highVolumeMinimums(Sourced.stated(ImmutableMap.of("13", 50, "14", 100), MarketplaceSources.MIGRATION_HVD))
            .build();

    private MarketplaceEditions() {}
}
