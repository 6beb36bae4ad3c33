package io.vipcore.vip.source;

import io.vipcore.source.Source;
import java.util.List;

/**
 * The public texts this library rests on. {@code docs/rules.md} lists them.
 *
 * <p>Several help pages exist as regional copies of one text; one address is given.
 */
public final class VipSources {

    /** Adobe's help page "Manage your VIP customers" (Reseller Console), Polish edition of about 2018 to 2023. */
    public static final Source SEED =
            Source.of("SEED", "Adobe help, Manage your Value Incentive Plan (VIP) customers, Polish edition");

    /** Anniversary dates and monthly proration, text with the example year 2024. */
    public static final Source DATES = Source.of(
            "DATES",
            "Adobe, VIP Program Guide, Dates (example year 2024)",
            "https://helpx.adobe.com/lt/enterprise/vip/vip-dates.html");

    /** Anniversary dates, text with the example year 2018. */
    public static final Source DATES_2018 = Source.of(
            "DATES-2018",
            "Adobe, VIP Program Guide, Dates (example year 2018)",
            "https://helpx.adobe.com/il_he/enterprise/vip/vip-dates.html");

    /** Subscription term options: the extended first term and its bounds. */
    public static final Source TERM_OPT = Source.of(
            "TERM-OPT",
            "Adobe, VIP Program Guide, Subscription term options",
            "https://helpx.adobe.com/jp/enterprise/vip/vip-subscription-term-options.html");

    /** Renewal orders, their due date and the notices. */
    public static final Source RENEW = Source.of(
            "RENEW", "Adobe, VIP Program Guide, Renewal", "https://helpx.adobe.com/lt/enterprise/vip/vip-renewal.html");

    /** A distributor's timeline of a renewal: the last warning 30 days after the anniversary date. */
    public static final Source OTSUKA_RENEW = Source.of(
            "OTSUKA-RENEW",
            "Otsuka Shokai, distributor's page on VIP renewals (Japanese)",
            "https://www.otsuka-shokai.co.jp/products/adobe/licenseprogram/vip/renewal/");

    /** Which anniversary date the console shows during the grace period. */
    public static final Source JP_AD_DISPLAY = Source.of(
            "JP-AD-DISPLAY",
            "Adobe knowledge base (Japanese), anniversary date shown in the Admin Console",
            "https://helpx.adobe.com/jp/x-productkb/policy-pricing/cq01240618.html");

    /** Adding licenses, and the message to the administrator when the order is processed. */
    public static final Source JP_ADD = Source.of(
            "JP-ADD",
            "Adobe knowledge base (Japanese), adding licenses",
            "https://helpx.adobe.com/jp/x-productkb/policy-pricing/cq01230843.html");

    /** The renewal grace of spring 2020. */
    public static final Source COVID = Source.of(
            "COVID",
            "Adobe, COVID-19 response, FAQ on VIP renewals",
            "https://www.adobe.com/covid-19-response/program-changes/faqs-vip-renewals.html");

    /** The thresholds of VIP Select and its look-back date. */
    public static final Source SELECT = Source.of(
            "SELECT",
            "Adobe, VIP Program Guide, VIP Select",
            "https://helpx.adobe.com/pl/enterprise/vip/vip-select-edu.html");

    /** The program guide of 2015. */
    public static final Source GUIDE_TR_2015 = Source.of(
            "GUIDE-TR-2015",
            "Adobe, VIP Program Guide of 2015, Turkish edition",
            "https://fliphtml5.com/eesr/koeo/vip-program-guide-tr/");

    /** A reseller's page of 2013 with the thirteen-month first term. */
    public static final Source KGEM =
            Source.of("KGEM", "Reseller page of 2013 on VIP terms (Japanese)", "http://www.kgem.co.jp/page-34.html");

    /** Reseller Console, licenses of a customer, older text with the 30-day limit. */
    public static final Source RC_LIC_OLD = Source.of(
            "RC-LIC-OLD",
            "Adobe, Reseller Console, Manage customer licenses (older edition, 30 days)",
            "https://helpx.adobe.com/lt/enterprise/reseller/managing-customer-licenses.html");

    /** Reseller Console, licenses of a customer, newer text with the 14-day limit. */
    public static final Source RC_LIC_NEW = Source.of(
            "RC-LIC-NEW",
            "Adobe, Reseller Console, Manage customer licenses (newer edition, 14 days)",
            "https://helpx.adobe.com/ie/enterprise/reseller/managing-customer-licenses.html");

    /** Reseller Console, customers: the overdue and suspended tiers, CSV export. */
    public static final Source RC_CUST_NEW = Source.of(
            "RC-CUST-NEW",
            "Adobe, Reseller Console, Manage customers (tiers of overdue accounts)",
            "https://helpx.adobe.com/ca/enterprise/reseller/managing-customers.html");

    /** Reseller Console, customers: the 45-day flag. */
    public static final Source RC_NEW = Source.of(
            "RC-NEW",
            "Adobe, Reseller Console, Manage customers (45 days before the anniversary date)",
            "https://helpx.adobe.com/ua/enterprise/reseller/managing-customers.html");

    /** Reseller Console, team: who may change the account manager of a customer. */
    public static final Source RC_TEAM = Source.of(
            "RC-TEAM",
            "Adobe, Reseller Console, Manage team",
            "https://helpx.adobe.com/ca/enterprise/reseller/manage-team.html");

    /** Adding products in the Admin Console and its cap per line. */
    public static final Source ADD_NEW = Source.of(
            "ADD-NEW",
            "Adobe, Admin Console, Add products and licenses",
            "https://helpx.adobe.com/enterprise/using/add-products-and-licenses.html");

    /** A distributor's comparison of VIP and VIP Marketplace. */
    public static final Source SWO_COMPARE = Source.of(
            "SWO-COMPARE",
            "SoftwareOne platform documentation, VIP compared with VIP Marketplace",
            "https://docs.platform.softwareone.com");

    /** Offerings: license kinds and the terms that do not follow the anniversary date. */
    public static final Source OFFERINGS = Source.of(
            "OFFERINGS",
            "Adobe, VIP Program Guide, Offerings",
            "https://helpx.adobe.com/at/enterprise/vip/vip-offerings.html");

    /** Enrollment: what is asked, the market segments, and when the VIP ID is issued. */
    public static final Source ENROL = Source.of(
            "ENROL",
            "Adobe, VIP Program Guide, Enrollment",
            "https://helpx.adobe.com/ro/enterprise/vip/vip-enrollment.html");

    /** The program for education: non-profit organizations buy from its price list. */
    public static final Source OVERVIEW_EDU = Source.of(
            "OVERVIEW-EDU",
            "Adobe, VIP Program Guide, Overview for Education",
            "https://helpx.adobe.com/uk/enterprise/vip/vip-overview-edu.html");

    /** The program guide for education of 2017. */
    public static final Source EDU_2017 =
            Source.of("EDU-2017", "Adobe, VIP Program Guide, Education, 2017", "https://paperzz.com/doc/7926964/");

    /** Countries and field limits of the partner API. */
    public static final Source VIPMP_REF = Source.of(
            "VIPMP-REF",
            "AdobeDocs/VIPMP, supported locales and resource fields",
            "https://github.com/AdobeDocs/VIPMP");

    /** Where a postal code is required and what it looks like. */
    public static final Source ADDRESS_DATA = Source.of(
            "ADDRESS-DATA",
            "Google, libaddressinput, region data of June 2025",
            "https://github.com/google/libaddressinput");

    /** The characters of a mailbox. */
    public static final Source MAILBOX = Source.of(
            "RFC-5322",
            "IETF, RFC 5322, the dot-atom of addresses, extended by RFC 6531 to letters of any script",
            "https://www.rfc-editor.org/rfc/rfc5322");

    /** The characters of a host name. */
    public static final Source HOST_NAME = Source.of(
            "RFC-1035",
            "IETF, RFC 1035, host names, extended by RFC 3490 and RFC 5891 to letters of any script",
            "https://www.rfc-editor.org/rfc/rfc1035");

    /** Market segments of the partner API and what may be ordered in each. */
    public static final Source VIPMP_SEG =
            Source.of("VIPMP-SEG", "AdobeDocs/VIPMP, market segments", "https://github.com/AdobeDocs/VIPMP");

    /** A real renewal invoice of 2021: ordered after the anniversary date, billed from it. */
    public static final Source KENT_2021 = Source.of(
            "KENT-2021",
            "Adobe sales order of the City of Kent, renewal ordered 2021-09-10",
            "https://documents.kentwa.gov/WebLink/DocView.aspx?dbid=0&id=239179&repo=CityofKent");

    /** A real invoice of 2022: nine months of proration. */
    public static final Source KENT_2022 = Source.of(
            "KENT-2022",
            "Adobe sales order of the City of Kent, ordered 2022-11-14",
            "https://documents.kentwa.gov/WebLink/DocView.aspx?dbid=0&id=239101&repo=CityofKent");

    /** A real invoice of 2023: five months of proration. */
    public static final Source KENT_2023 = Source.of(
            "KENT-2023",
            "Adobe sales order of the City of Kent, ordered 2023-03-28",
            "https://documents.kentwa.gov/WebLink/DocView.aspx?dbid=0&id=239108&repo=CityofKent");

    /** The end of the program for commercial customers, announced on 2023-12-11. */
    public static final Source RETIREMENT = Source.of(
            "RETIREMENT",
            "Adobe, buying programs update of 2023-12-11",
            "https://blog.adobe.com/en/publish/2023/12/11/adobe-buying-program-update");

    /** The last transactions of commercial customers. */
    public static final Source CLOUDBLUE = Source.of(
            "CLOUDBLUE",
            "CloudBlue, transition from VIP to VIP Marketplace",
            "https://www.cloudblue.com/blog/adobe-vip-marketplace-migration");

    private static final List<Source> ALL = List.of(
            SEED,
            DATES,
            DATES_2018,
            TERM_OPT,
            RENEW,
            OTSUKA_RENEW,
            JP_AD_DISPLAY,
            JP_ADD,
            COVID,
            SELECT,
            GUIDE_TR_2015,
            KGEM,
            RC_LIC_OLD,
            RC_LIC_NEW,
            RC_CUST_NEW,
            RC_NEW,
            RC_TEAM,
            ADD_NEW,
            SWO_COMPARE,
            OFFERINGS,
            ENROL,
            OVERVIEW_EDU,
            EDU_2017,
            VIPMP_REF,
            ADDRESS_DATA,
            MAILBOX,
            HOST_NAME,
            VIPMP_SEG,
            KENT_2021,
            KENT_2022,
            KENT_2023,
            RETIREMENT,
            CLOUDBLUE,
            Source.ASSUMPTION);

    private VipSources() {}

    /** {@return every source of this library, in the order of the documentation, unmodifiable} */
    public static List<Source> all() {
        return ALL;
    }
}
