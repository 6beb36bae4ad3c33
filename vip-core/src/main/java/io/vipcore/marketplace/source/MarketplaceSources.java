package io.vipcore.marketplace.source;

import io.vipcore.source.Source;

/** The public texts that the second program rests on: pages of Adobe's documentation of its partner API, state 2026-08-19. */
public final class MarketplaceSources {

    /** Create customer account. */
    public static final Source CREATE_CUSTOMER =
            page("CREATE-CUSTOMER", "Create customer account", "docs/customer-account/create-customer-account");
    /** Update customer account. */
    public static final Source EDIT_CUSTOMER =
            page("EDIT-CUSTOMER", "Update customer account", "docs/customer-account/update-customer-account");
    /** Resources and their fields. */
    public static final Source RESOURCES = page("RESOURCES", "Resources and their fields", "docs/references/resources");
    /** Validations. */
    public static final Source VALIDATIONS = page("VALIDATIONS", "Validations", "docs/references/validations");
    /** Supported locales. */
    public static final Source LOCALES = page("LOCALES", "Supported locales", "docs/references/supported-locales");
    /** Error codes. */
    public static final Source ERRORS = page("ERRORS", "Error codes", "docs/references/error-handling");
    /** Market segments. */
    public static final Source SEGMENTS = page("SEGMENTS", "Market segments", "docs/market-segments/index");
    /** Open acquisitions. */
    public static final Source GET_LICENSES =
            page("GET-LICENSES", "Open acquisitions", "docs/customer-account/get-licenses");
    /** Order management. */
    public static final Source ORDERS = page("ORDERS", "Order management", "docs/order-management/index");
    /** Order scenarios. */
    public static final Source ORDER_SCENARIOS =
            page("ORDER-SCENARIOS", "Order scenarios", "docs/order-management/order-scenarios");
    /** Mid-term switches. */
    public static final Source SWITCHES = page("SWITCHES", "Mid-term switches", "docs/mid-term/faq");
    /** Renewals. */
    public static final Source RENEWALS = page("RENEWALS", "Renewals", "docs/renewals/overview");
    /** Release notes. */
    public static final Source RELEASE_NOTES = page("RELEASE-NOTES", "Release notes", "docs/release-notes/index");
    /** Create a subscription. */
    public static final Source SCHEDULE =
            page("SCHEDULE", "Create a subscription", "docs/subscription-management/create-subscription");
    /** Subscriptions and auto-renewal. */
    public static final Source SUBSCRIPTIONS =
            page("SUBSCRIPTIONS", "Subscriptions and auto-renewal", "docs/subscription-management/index");
    /** Three-year commit. */
    public static final Source COMMITMENT =
            page("COMMITMENT", "Three-year commit", "docs/customer-account/three-year-commit");
    /** Three-year commit in the sandbox. */
    public static final Source COMMITMENT_STATUS =
            page("COMMITMENT-STATUS", "Three-year commit in the sandbox", "sandbox/3yc-management/view-3yc-status");
    /** High growth offers. */
    public static final Source HIGH_GROWTH =
            page("HIGH-GROWTH", "High growth offers", "docs/customer-account/high-growth");
    /** Linked memberships. */
    public static final Source LINKED = page("LINKED", "Linked memberships", "docs/customer-account/linked-membership");
    /** Large government agencies. */
    public static final Source AGENCIES = page("AGENCIES", "Large government agencies", "docs/lga/index");
    /** Error codes of large government agencies. */
    public static final Source AGENCY_ERRORS =
            page("AGENCY-ERRORS", "Error codes of large government agencies", "docs/lga/error-codes");
    /** Migration from VIP. */
    public static final Source MIGRATION = page("MIGRATION", "Migration from VIP", "docs/migration/index");
    /** Migration of high volume discount customers. */
    public static final Source MIGRATION_HVD =
            page("MIGRATION-HVD", "Migration of high volume discount customers", "docs/migration/migrate-hvd");
    /** Migration of large government agencies. */
    public static final Source AGENCY_MIGRATION =
            page("AGENCY-MIGRATION", "Migration of large government agencies", "docs/lga/migrate");
    /** What a public implementer of the partner API does. */
    public static final Source SOFTWAREONE =
            Source.of("VIPMP-SOFTWAREONE", "SoftwareOne, public extension for VIP Marketplace and its data");
    /** What postal codes look like. */
    public static final Source ADDRESS_DATA = Source.of(
            "VIPMP-ADDRESS-DATA",
            "Google, libaddressinput, region data of June 2025",
            "https://github.com/google/libaddressinput");

    private MarketplaceSources() {}

    private static Source page(String key, String title, String path) {
        return Source.of(
                "VIPMP-" + key,
                "AdobeDocs/VIPMP, " + title,
                "https://github.com/AdobeDocs/VIPMP/blob/main/src/pages/" + path + ".md");
    }
}
