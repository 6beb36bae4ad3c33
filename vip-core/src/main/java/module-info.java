/**
 * The offline, explainable rulebook of Adobe's Value Incentive Plan as a reseller sees it.
 *
 * <p>Start at {@link io.vipcore.vip.VipProgram}.
 */
module io.vipcore {
    requires com.google.common;
    requires org.slf4j;

    // Only io.vipcore.json needs them; without them the rest works.
    requires static com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static com.fasterxml.jackson.datatype.jdk8;
    requires static tools.jackson.core;
    requires static tools.jackson.databind;

    // Annotations only: nothing of them is needed at run time.
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    // Jackson sees the documents. The modules are in META-INF/services only: with "provides" nothing would start
    // without Jackson.
    opens io.vipcore.json to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;

    exports io.vipcore.calendar;
    exports io.vipcore.catalog;
    exports io.vipcore.json;
    exports io.vipcore.marketplace.customer;
    exports io.vipcore.marketplace.discount;
    exports io.vipcore.marketplace.edition;
    exports io.vipcore.marketplace.enrollment;
    exports io.vipcore.marketplace.pricing;
    exports io.vipcore.marketplace.product;
    exports io.vipcore.marketplace.subscription;
    exports io.vipcore.marketplace;
    exports io.vipcore.migration;
    exports io.vipcore.page;
    exports io.vipcore.rules;
    exports io.vipcore.source;
    exports io.vipcore.vip.authorization;
    exports io.vipcore.vip.customer;
    exports io.vipcore.vip.edition;
    exports io.vipcore.vip.enrollment;
    exports io.vipcore.vip.history;
    exports io.vipcore.vip.renewal;
    exports io.vipcore.vip;
}
