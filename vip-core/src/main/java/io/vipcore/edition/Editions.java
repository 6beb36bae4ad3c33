package io.vipcore.edition;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.vipcore.fact.Sourced;
import io.vipcore.fact.Sources;
import io.vipcore.product.LicenseKind;
import io.vipcore.product.MarketSegment;
import io.vipcore.product.OfferType;
import io.vipcore.product.ProductFamily;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The known editions of the Value Incentive Plan.
 *
 * <p>The borders between their years are approximate: they were taken from the dates of Adobe's pages.
 */
public final class Editions {

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
     * The founding page's era, about 2018 to 2023, and the default: the first anniversary date is 12 months after the
     * earlier of the first purchase authorization and the first accepted order; a purchase authorization is overdue
     * after 30 days, the account suspended after 60.
     */
    public static final Edition VIP_2018 = Edition.builder()
            .id("VIP_2018")
            .anniversaryBasis(Sourced.guide(AnniversaryBasis.FIRST_AUTHORIZATION_OR_ORDER, Sources.DATES_2018))
            .initialTermMonths(Sourced.guide(12, Sources.DATES_2018))
            .initialFreeMonths(Sourced.guide(0, Sources.DATES_2018))
            .laterTermMonths(Sourced.guide(12, Sources.TERM_OPT))
            .customAnniversaryMoreThanMonths(Sourced.stated(12))
            .customAnniversaryAtMostMonths(Sourced.guide(
                    ImmutableMap.of(
                            MarketSegment.COMMERCIAL, 36, MarketSegment.EDUCATION, 48, MarketSegment.GOVERNMENT, 48),
                    Sources.TERM_OPT))
            .windowOpensDaysBefore(Sourced.guide(30, Sources.RENEW))
            .windowClosesDaysAfter(Sourced.guide(30, Sources.JP_AD_DISPLAY, Sources.COVID))
            .windowExceptions(Sourced.guide(
                    List.of(new WindowException(LocalDate.of(2020, 3, 21), LocalDate.of(2020, 5, 31), 60)),
                    Sources.COVID))
            .upcomingPeriod(Sourced.stated(new UpcomingPeriod.FewerThanDaysBeforeWindow(60)))
            .authorizationDeadlineDays(Sourced.guide(30, Sources.RC_LIC_OLD))
            .suspendedAfterDays(Sourced.guide(60, Sources.RC_CUST_NEW))
            .authorizationExclusions(Sourced.stated(
                    List.of(ACROBAT_ENTERPRISE, CREATIVE_CLOUD_ENTERPRISE, CREATIVE_CLOUD_EDUCATION_DEVICE)))
            .memberLineMaximum(Sourced.reported(250, Sources.ADD_NEW))
            .returnWindowDays(Sourced.reported(14, Sources.SWO_COMPARE))
            .selectLevelMinimums(Sourced.guide(List.of(1, 10, 50, 100), Sources.SELECT))
            .levelLookbackDaysBefore(Sourced.guide(31, Sources.SELECT))
            .countriesNotServed(Sourced.guide(ImmutableSet.of("CU", "IR", "KP", "SD", "SY"), Sources.VIPMP_REF))
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
            .build();

    /**
     * The early years, about 2013 to 2017: the first term has 13 months from the acceptance of the terms, the first one
     * free; higher thresholds of the Select levels.
     */
    public static final Edition VIP_2013 = Edition.builder()
            .from(VIP_2018)
            .id("VIP_2013")
            .anniversaryBasis(Sourced.guide(AnniversaryBasis.TERMS_ACCEPTED, Sources.GUIDE_TR_2015, Sources.KGEM))
            .initialTermMonths(Sourced.guide(13, Sources.GUIDE_TR_2015, Sources.KGEM))
            .initialFreeMonths(Sourced.reported(1, Sources.KGEM))
            .selectLevelMinimums(Sourced.guide(List.of(1, 50, 250, 1000), Sources.GUIDE_TR_2015))
            .build();

    /**
     * The last years, from about 2024: only an accepted order establishes the anniversary date, a purchase authorization
     * is overdue after 14 days, renewals are upcoming from 45 days before the anniversary date, and only education
     * device licenses of Creative Cloud are excluded from purchase authorizations.
     */
    public static final Edition VIP_2024 = Edition.builder()
            .from(VIP_2018)
            .id("VIP_2024")
            .anniversaryBasis(Sourced.guide(AnniversaryBasis.FIRST_ACCEPTED_ORDER, Sources.DATES))
            .initialTermMonths(Sourced.guide(12, Sources.DATES))
            .initialFreeMonths(Sourced.guide(0, Sources.DATES))
            .upcomingPeriod(Sourced.guide(new UpcomingPeriod.DaysBeforeAnniversary(45), Sources.RC_NEW))
            .authorizationDeadlineDays(Sourced.guide(14, Sources.RC_LIC_NEW))
            .suspendedAfterDays(Sourced.assumed(60))
            .authorizationExclusions(Sourced.guide(List.of(CREATIVE_CLOUD_EDUCATION_DEVICE), Sources.RC_LIC_NEW))
            .build();

    /** The edition to use where nothing else is known: the founding page's era. */
    public static final Edition DEFAULT = VIP_2018;

    private static final List<Edition> ALL = List.of(VIP_2013, VIP_2018, VIP_2024);

    private Editions() {}

    /**
     * Returns the known editions, oldest first.
     *
     * @return the editions, unmodifiable
     */
    public static List<Edition> all() {
        return ALL;
    }

    /**
     * Looks a known edition up.
     *
     * @param id the edition's id, for example {@code VIP_2024}
     * @return the edition, or empty if no known edition has that id
     */
    public static Optional<Edition> find(String id) {
        return ALL.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }
}
