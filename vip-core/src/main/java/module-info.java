/**
 * The offline, explainable rulebook of Adobe's Value Incentive Plan as a reseller sees it.
 *
 * <p>Start at {@link io.vipcore.VipProgram}.
 */
module io.vipcore {
    requires com.google.common;
    requires org.slf4j;

    // Only io.vipcore.json needs them; without them the rest works.
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;

    // Annotations only: nothing of them is needed at run time.
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.vipcore;
    exports io.vipcore.agenda;
    exports io.vipcore.anniversary;
    exports io.vipcore.authorization;
    exports io.vipcore.customer;
    exports io.vipcore.edition;
    exports io.vipcore.fact;
    exports io.vipcore.index;
    exports io.vipcore.invitation;
    exports io.vipcore.json;
    exports io.vipcore.language;
    exports io.vipcore.license;
    exports io.vipcore.lifecycle;
    exports io.vipcore.notification;
    exports io.vipcore.portfolio;
    exports io.vipcore.product;
    exports io.vipcore.renewal;
    exports io.vipcore.status;
    exports io.vipcore.verdict;
}
