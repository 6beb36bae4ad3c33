package io.vipcore.json;

import com.fasterxml.jackson.databind.Module;
import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.LicenseKind;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.Product;
import io.vipcore.catalog.ProductTerm;
import io.vipcore.internal.TextProblem;
import io.vipcore.rules.RuleDefinition;
import io.vipcore.rules.Verdict;
import io.vipcore.vip.authorization.AuthorizationStatus;
import io.vipcore.vip.authorization.CancellationRule;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.authorization.RequestRule;
import io.vipcore.vip.customer.AccountStanding;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.InvitationStatus;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.enrollment.EnrollmentRule;
import io.vipcore.vip.enrollment.InvitationField;
import io.vipcore.vip.history.Change;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerHistory;
import io.vipcore.vip.history.LifecycleRule;
import io.vipcore.vip.renewal.RenewalOffer;
import io.vipcore.vip.renewal.RenewalPhase;
import io.vipcore.vip.renewal.RenewalRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The JSON shapes of this library's values.
 *
 * <pre>{@code
 * VipJson json = VipJson.standard();
 * String stored = json.events().write(history.events());
 * CustomerHistory same = json.history().read(stored);
 * }</pre>
 *
 * <p>Events and verdicts outlive a version of this library and carry {@code "schema": 1}; a newer schema is refused, so
 * is a missing one. A field that is not known is refused wherever it stands. Immutable.
 */
public final class VipJson {

    private static final VipJson STANDARD = new VipJson(new Vocabulary(Map.of(), Map.of(), ProvisionJson.SHAPES)
            .withRules(Stream.<RuleDefinition[]>of(
                            RequestRule.values(),
                            CancellationRule.values(),
                            RenewalRule.values(),
                            EnrollmentRule.values(),
                            LifecycleRule.values())
                    .flatMap(Stream::of)
                    .toList())
            .withRules(List.of(VipEdition.PROGRAM_CLOSED))
            .withCodes(List.of(
                    AccountStanding.class,
                    AuthorizationStatus.class,
                    InvitationField.class,
                    InvitationStatus.class,
                    LicenseKind.class,
                    MarketSegment.class,
                    OfferType.class,
                    ProductTerm.class,
                    RenewalPhase.class,
                    Requester.class,
                    TextProblem.class)));

    private final Vocabulary vocabulary;

    private VipJson(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** {@return the shapes, with verdicts in which only this library's rules apply} */
    public static VipJson standard() {
        return STANDARD;
    }

    /**
     * {@return the shapes with custom rules, which may apply in the verdicts that are read}
     *
     * @param rules the definitions, none with a code that is known already
     * @throws io.vipcore.source.InvalidFactException if a code is known already
     */
    public VipJson withRules(RuleDefinition... rules) {
        return new VipJson(vocabulary.withRules(List.of(rules)));
    }

    /**
     * {@return the shapes with an enum whose constants may be evidence in the verdicts that are read}
     *
     * @param type the enum, known by its simple name
     * @throws io.vipcore.source.InvalidFactException if another enum has the same simple name
     */
    public VipJson withCodes(Class<? extends Enum<?>> type) {
        return new VipJson(vocabulary.withCodes(List.of(type)));
    }

    /** {@return the shape of VIP IDs: a text} */
    public JsonShape<VipId> vipId() {
        return CustomerJson.VIP_ID;
    }

    /** {@return the shape of products} */
    public JsonShape<Product> product() {
        return ProductJson.PRODUCT;
    }

    /** {@return the shape of catalogs: an array of products} */
    public JsonShape<Catalog> catalog() {
        return ProductJson.CATALOG;
    }

    /** {@return the shape of customers} */
    public JsonShape<Customer> customer() {
        return CustomerJson.CUSTOMER;
    }

    /** {@return the shape of portfolios} */
    public JsonShape<PortfolioDocument> portfolio() {
        return PortfolioJson.PORTFOLIO;
    }

    /** {@return the shape of events, one at a time} */
    public JsonShape<CustomerEvent> event() {
        return HistoryJson.EVENT;
    }

    /**
     * {@return the shape of events in their order: an array; what it reads is unmodifiable} Whether they fit each
     * other is not looked at; {@link #history()} does that.
     */
    public JsonShape<List<CustomerEvent>> events() {
        return HistoryJson.EVENTS;
    }

    /** {@return the shape of histories: the array of their events} Events that do not fit each other are refused. */
    public JsonShape<CustomerHistory> history() {
        return HistoryJson.HISTORY;
    }

    /** {@return the shape of the result of a command} */
    public JsonShape<Change> change() {
        return HistoryJson.CHANGE;
    }

    /** {@return the shape of offer types with the day of their grant} */
    public JsonShape<OfferGrant> offer() {
        return CustomerJson.OFFER;
    }

    /** {@return the shape of purchase authorizations} */
    public JsonShape<PurchaseAuthorization> authorization() {
        return CustomerJson.AUTHORIZATION;
    }

    /** {@return the shape of the result of a request for a purchase authorization} */
    public JsonShape<NewAuthorization> newAuthorization() {
        return ResultJson.NEW_AUTHORIZATION;
    }

    /** {@return the shape of what a renewal order may renew} */
    public JsonShape<RenewalOffer> renewalOffer() {
        return ResultJson.RENEWAL_OFFER;
    }

    /** {@return the shape of the fields of an invitation: a text} */
    public JsonShape<InvitationField> invitationField() {
        return JsonShape.constant(InvitationField.class);
    }

    /**
     * {@return the shape of verdicts; it refuses rules and enums that are neither this library's nor given to this
     * value}
     *
     * <p>The reasons that are read carry the confidence and the sources of the day on which they were written, and the
     * words of today. A severity that is not that of today's rule is refused: that rule would have decided otherwise.
     *
     * @param <R> the result of an allowed decision
     * @param result the shape of the result
     */
    public <R> JsonShape<Verdict<R>> verdict(JsonShape<R> result) {
        VerdictJson verdicts = verdicts();
        return new JsonShape<>(
                json -> verdicts.read(json, VerdictJson.result(json).map(result::read)),
                verdict -> verdicts.write(verdict, result::node));
    }

    VerdictJson verdicts() {
        return new VerdictJson(vocabulary);
    }

    /**
     * {@return a module that teaches an application's own {@code ObjectMapper} these shapes}
     *
     * <pre>{@code
     * ObjectMapper mapper = new ObjectMapper().registerModule(VipJson.standard().module());
     * Customer customer = mapper.readValue(document, Customer.class);
     * Verdict<Customer> verdict = mapper.readValue(stored, new TypeReference<Verdict<Customer>>() {});
     * }</pre>
     *
     * <p>Values of this library may stand anywhere in an application's own types, and the result of a verdict may be one of
     * these. They are read as strictly as by {@link VipJson}, whatever the mapper is told about unknown or repeated fields.
     * What is wrong ends in Jackson's {@code JsonMappingException}, whose cause is the {@link BadDocumentException}; its
     * path begins at the value of this library. Text that is no JSON at all is refused by Jackson itself, whose message may
     * quote it. Events are read as {@code CustomerEvent}.
     */
    public Module module() {
        ShapeModule module = new ShapeModule("io.vipcore");
        module.add(VipId.class, vipId());
        module.add(Product.class, product());
        module.add(Catalog.class, catalog());
        module.add(Customer.class, customer());
        module.add(PortfolioDocument.class, portfolio());
        module.add(CustomerEvent.class, event());
        module.add(CustomerHistory.class, history());
        module.add(Change.class, change());
        module.add(OfferGrant.class, offer());
        module.add(PurchaseAuthorization.class, authorization());
        module.add(NewAuthorization.class, newAuthorization());
        module.add(RenewalOffer.class, renewalOffer());
        module.add(InvitationField.class, invitationField());
        module.addVerdicts(verdicts());
        return module;
    }
}
