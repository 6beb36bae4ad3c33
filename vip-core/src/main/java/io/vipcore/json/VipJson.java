package io.vipcore.json;

import io.vipcore.authorization.NewAuthorization;
import io.vipcore.customer.Customer;
import io.vipcore.customer.OfferGrant;
import io.vipcore.customer.PurchaseAuthorization;
import io.vipcore.customer.VipId;
import io.vipcore.invitation.InvitationField;
import io.vipcore.lifecycle.Change;
import io.vipcore.lifecycle.CustomerEvent;
import io.vipcore.lifecycle.CustomerHistory;
import io.vipcore.product.Catalog;
import io.vipcore.product.Product;
import io.vipcore.renewal.RenewalOffer;
import io.vipcore.verdict.RuleDefinition;
import io.vipcore.verdict.Verdict;
import java.util.List;

/**
 * The JSON shapes of this library's values.
 *
 * <pre>{@code
 * VipJson json = VipJson.standard();
 * String stored = json.events().write(history.events());
 * CustomerHistory same = json.history().read(stored);
 *
 * JsonShape<Verdict<NewAuthorization>> audit = json.verdict(json.newAuthorization());
 * Verdict<NewAuthorization> verdict = audit.read(audit.write(decided));
 * }</pre>
 *
 * <p>Events and verdicts outlive a version of this library and carry {@code "schema": 1}; a newer schema is refused, so is
 * a missing one. A field that is not known is refused wherever it stands. Immutable.
 */
public final class VipJson {

    private static final VipJson STANDARD = new VipJson(Vocabulary.OF_THIS_LIBRARY);

    private final Vocabulary vocabulary;

    private VipJson(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Returns the shapes, with verdicts in which only this library's rules speak.
     *
     * @return the shapes
     */
    public static VipJson standard() {
        return STANDARD;
    }

    /**
     * Lets rules of an application speak in the verdicts that are read.
     *
     * @param rules the definitions, none with a code that is known already
     * @return the shapes with these rules
     * @throws io.vipcore.fact.InvalidFactException if a code is known already
     */
    public VipJson withRules(RuleDefinition... rules) {
        return new VipJson(vocabulary.withRules(List.of(rules)));
    }

    /**
     * Lets constants of an application's enum be evidence in the verdicts that are read.
     *
     * @param type the enum, known by its simple name
     * @return the shapes with this enum
     * @throws io.vipcore.fact.InvalidFactException if another enum has the same simple name
     */
    public VipJson withCodes(Class<? extends Enum<?>> type) {
        return new VipJson(vocabulary.withCodes(List.of(type)));
    }

    /**
     * Returns the shape of VIP IDs: a text.
     *
     * @return the shape
     */
    public JsonShape<VipId> vipId() {
        return new JsonShape<>(CustomerJson::readVipId, vipId -> Nodes.text(vipId.value()));
    }

    /**
     * Returns the shape of products.
     *
     * @return the shape
     */
    public JsonShape<Product> product() {
        return new JsonShape<>(ProductJson::read, ProductJson::write);
    }

    /**
     * Returns the shape of catalogs: an array of products.
     *
     * @return the shape
     */
    public JsonShape<Catalog> catalog() {
        return new JsonShape<>(ProductJson::readCatalog, ProductJson::write);
    }

    /**
     * Returns the shape of customers.
     *
     * @return the shape
     */
    public JsonShape<Customer> customer() {
        return new JsonShape<>(CustomerJson::read, CustomerJson::write);
    }

    /**
     * Returns the shape of portfolios.
     *
     * @return the shape
     */
    public JsonShape<PortfolioDocument> portfolio() {
        return new JsonShape<>(PortfolioJson::read, PortfolioJson::write);
    }

    /**
     * Returns the shape of events, one at a time.
     *
     * @return the shape
     */
    public JsonShape<CustomerEvent> event() {
        return new JsonShape<>(EventJson::read, EventJson::write);
    }

    /**
     * Returns the shape of events in their order: an array. Whether they fit each other is not looked at; {@link
     * #history()} does that.
     *
     * @return the shape; what it reads is unmodifiable
     */
    public JsonShape<List<CustomerEvent>> events() {
        return new JsonShape<>(HistoryJson::readEvents, HistoryJson::write);
    }

    /**
     * Returns the shape of histories: the array of their events. Events that do not fit each other are refused.
     *
     * @return the shape
     */
    public JsonShape<CustomerHistory> history() {
        return new JsonShape<>(HistoryJson::read, HistoryJson::write);
    }

    /**
     * Returns the shape of what follows from a command.
     *
     * @return the shape
     */
    public JsonShape<Change> change() {
        return new JsonShape<>(HistoryJson::readChange, HistoryJson::write);
    }

    /**
     * Returns the shape of offer types with the day of their grant.
     *
     * @return the shape
     */
    public JsonShape<OfferGrant> offer() {
        return new JsonShape<>(CustomerJson::readOffer, CustomerJson::write);
    }

    /**
     * Returns the shape of purchase authorizations.
     *
     * @return the shape
     */
    public JsonShape<PurchaseAuthorization> authorization() {
        return new JsonShape<>(OrderJson::readAuthorization, OrderJson::write);
    }

    /**
     * Returns the shape of what follows from an allowed request for a purchase authorization.
     *
     * @return the shape
     */
    public JsonShape<NewAuthorization> newAuthorization() {
        return new JsonShape<>(ResultJson::readNewAuthorization, ResultJson::write);
    }

    /**
     * Returns the shape of what a renewal order may renew.
     *
     * @return the shape
     */
    public JsonShape<RenewalOffer> renewalOffer() {
        return new JsonShape<>(ResultJson::readRenewalOffer, ResultJson::write);
    }

    /**
     * Returns the shape of the fields of an invitation: a text.
     *
     * @return the shape
     */
    public JsonShape<InvitationField> invitationField() {
        return new JsonShape<>(ResultJson::readField, ResultJson::write);
    }

    /**
     * Returns the shape of verdicts.
     *
     * <p>A verdict says what was said when it was written: where the confidence or the sources of a rule have changed
     * since, the reasons that are read carry those of then, and the words of today.
     *
     * @param <R> what follows from an allowed decision
     * @param result the shape of what follows
     * @return the shape; it refuses rules and enums that are neither this library's nor given to this value
     */
    public <R> JsonShape<Verdict<R>> verdict(JsonShape<R> result) {
        VerdictJson verdicts = new VerdictJson(vocabulary);
        return new JsonShape<>(json -> verdicts.read(json, result), verdict -> VerdictJson.write(verdict, result));
    }

    VerdictJson verdicts() {
        return new VerdictJson(vocabulary);
    }
}
