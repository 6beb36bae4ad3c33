package io.vipcore.vip.edition;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.vipcore.catalog.LicenseKind;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.ProductFamily;
import io.vipcore.internal.Checks;
import io.vipcore.source.Sourced;
import io.vipcore.vip.source.VipSources;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The known editions of the Value Incentive Plan.
 *
 * <p>The borders between their years are approximate: they were taken from the dates of Adobe's pages.
 */
public final class VipEditions {

    private static final AuthorizationExclusion ACROBAT_ENTERPRISE =
            AuthorizationExclusion.ofOffer("ACROBAT_ENTERPRISE", ProductFamily.ACROBAT, OfferType.ENTERPRISE);

    private static final AuthorizationExclusion CREATIVE_CLOUD_ENTERPRISE = AuthorizationExclusion.ofOffer(
            "CREATIVE_CLOUD_ENTERPRISE", ProductFamily.CREATIVE_CLOUD, OfferType.ENTERPRISE);

    private static final AuthorizationExclusion CREATIVE_CLOUD_EDUCATION_DEVICE = AuthorizationExclusion.ofLicense(
            "CREATIVE_CLOUD_EDUCATION_DEVICE",
            ProductFamily.CREATIVE_CLOUD,
            LicenseKind.DEVICE,
            MarketSegment.EDUCATION);

    /**
     * About 2018 to 2023, the time of Adobe's help page "Manage your VIP customers", and the default: the first anniversary date is 12 months after the
     * earlier of the first purchase authorization and the first accepted order; a purchase authorization is overdue
     * after 30 days, the account suspended after 60.
     */
    public static final VipEdition VIP_2018 = VipEdition.builder()
            .id("VIP_2018")
            .anniversaryBasis(Sourced.guide(AnniversaryBasis.FIRST_AUTHORIZATION_OR_ORDER, VipSources.DATES_2018))
            .initialTermMonths(Sourced.guide(12, VipSources.DATES_2018))
            .initialFreeMonths(Sourced.guide(0, VipSources.DATES_2018))
            .laterTermMonths(Sourced.guide(12, VipSources.TERM_OPT))
            .customAnniversaryMoreThanMonths(Sourced.stated(12, VipSources.SEED))
            .customAnniversaryAtMostMonths(Sourced.guide(
                    ImmutableMap.of(
                            MarketSegment.COMMERCIAL, 36, MarketSegment.EDUCATION, 48, MarketSegment.GOVERNMENT, 48),
                    VipSources.TERM_OPT))
            .windowOpensDaysBefore(Sourced.guide(30, VipSources.RENEW))
            .windowClosesDaysAfter(Sourced.guide(30, VipSources.JP_AD_DISPLAY, VipSources.COVID))
            .windowExceptions(Sourced.guide(
                    List.of(new WindowException(LocalDate.of(2020, 3, 21), LocalDate.of(2020, 5, 31), 60)),
                    VipSources.COVID))
            .upcomingPeriod(Sourced.stated(UpcomingPeriod.fewerThanDaysBeforeWindow(60), VipSources.SEED))
            .authorizationDeadlineDays(Sourced.guide(30, VipSources.RC_LIC_OLD))
            .suspendedAfterDays(Sourced.guide(60, VipSources.RC_CUST_NEW))
            .authorizationExclusions(Sourced.stated(
                    List.of(ACROBAT_ENTERPRISE, CREATIVE_CLOUD_ENTERPRISE, CREATIVE_CLOUD_EDUCATION_DEVICE),
                    VipSources.SEED))
            .memberLineMaximum(Sourced.reported(250, VipSources.ADD_NEW))
            .returnWindowDays(Sourced.reported(14, VipSources.SWO_COMPARE))
            .selectLevelMinimums(Sourced.guide(levels(1, 10, 50, 100), VipSources.SELECT))
            .levelLookbackDaysBefore(Sourced.guide(31, VipSources.SELECT))
            .countriesNotServed(Sourced.guide(ImmutableSet.of("CU", "IR", "KP", "SD", "SY"), VipSources.VIPMP_REF))
            .textLimits(Sourced.assumed(ImmutableMap.<String, Integer>builder()
                    .put("organization", 250)
                    .put("region", 255)
                    .put("addressLine1", 60)
                    .put("addressLine2", 60)
                    .put("city", 40)
                    .put("postalCode", 40)
                    .put("firstName", 35)
                    .put("lastName", 35)
                    .put("email", 240)
                    .put("emailLocalPart", 64)
                    .put("poNumber", 35)
                    .build()))
            .retiresBy(Sourced.assumed(Map.of()))
            .lastOrders(Sourced.assumed(Map.of()))
            .build();

    /**
     * The early years, about 2013 to 2017: the first term has 13 months from the acceptance of the terms, the first one
     * free; higher thresholds of the Select levels.
     */
    public static final VipEdition VIP_2013 = VipEdition.builder()
            .from(VIP_2018)
            .id("VIP_2013")
            .anniversaryBasis(Sourced.guide(AnniversaryBasis.TERMS_ACCEPTED, VipSources.GUIDE_TR_2015, VipSources.KGEM))
            .initialTermMonths(Sourced.guide(13, VipSources.GUIDE_TR_2015, VipSources.KGEM))
            .initialFreeMonths(Sourced.reported(1, VipSources.KGEM))
            .selectLevelMinimums(Sourced.guide(levels(1, 50, 250, 1000), VipSources.GUIDE_TR_2015))
            .build();

    /**
     * The last years, from about 2024: only an accepted order establishes the anniversary date, a purchase authorization
     * is overdue after 14 days, renewals are upcoming from 45 days before the anniversary date, and only education
     * device licenses of Creative Cloud are excluded from purchase authorizations. The only edition that knows when the
     * program ends: for commercial customers; no date was found for education and government.
     */
    public static final VipEdition VIP_2024 = VipEdition.builder()
            .from(VIP_2018)
            .id("VIP_2024")
            .anniversaryBasis(Sourced.guide(AnniversaryBasis.FIRST_ACCEPTED_ORDER, VipSources.DATES))
            .initialTermMonths(Sourced.guide(12, VipSources.DATES))
            .initialFreeMonths(Sourced.guide(0, VipSources.DATES))
            .upcomingPeriod(Sourced.guide(UpcomingPeriod.daysBeforeAnniversary(45), VipSources.RC_NEW))
            .authorizationDeadlineDays(Sourced.guide(14, VipSources.RC_LIC_NEW))
            .suspendedAfterDays(Sourced.assumed(60))
            .authorizationExclusions(Sourced.guide(List.of(CREATIVE_CLOUD_EDUCATION_DEVICE), VipSources.RC_LIC_NEW))
            .retiresBy(
                    Sourced.guide(Map.of(MarketSegment.COMMERCIAL, LocalDate.of(2025, 1, 31)), VipSources.RETIREMENT))
            .lastOrders(
                    Sourced.reported(Map.of(MarketSegment.COMMERCIAL, LocalDate.of(2025, 5, 31)), VipSources.CLOUDBLUE))
            .build();

    /** The edition to use where nothing else is known. */
    public static final VipEdition DEFAULT = VIP_2018;

    private static final List<VipEdition> ALL = List.of(VIP_2013, VIP_2018, VIP_2024);

    private VipEditions() {}

    /** The same Select levels for every market segment. */
    private static Map<MarketSegment, List<Integer>> levels(Integer... minimums) {
        return Maps.toMap(List.of(MarketSegment.values()), segment -> List.of(minimums));
    }

    /** {@return the known editions, oldest first, unmodifiable} */
    public static List<VipEdition> all() {
        return ALL;
    }

    /**
     * {@return a known edition, or empty if none has that id}
     *
     * @param id the edition's id, for example {@code VIP_2024}
     */
    public static Optional<VipEdition> find(String id) {
        Checks.required("VipEditions.id", id);
        return ALL.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }
}
