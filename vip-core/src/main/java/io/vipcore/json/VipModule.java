package io.vipcore.json;

import com.fasterxml.jackson.databind.module.SimpleModule;
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
import java.io.Serial;

/**
 * Teaches an application's own {@code ObjectMapper} the shapes of {@link VipJson}.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new VipModule(VipJson.standard()));
 * Customer customer = mapper.readValue(document, Customer.class);
 * Verdict<Customer> verdict = mapper.readValue(stored, new TypeReference<Verdict<Customer>>() {});
 * }</pre>
 *
 * <p>Values of this library may stand anywhere in an application's own types. They are read as strictly as by {@link
 * VipJson}, whatever the mapper is told about unknown or repeated fields. What is wrong ends in Jackson's {@code
 * JsonMappingException}, whose cause is the {@link BadDocumentException}; its path begins at the value of this library.
 * Text that is no JSON at all is refused by Jackson itself, whose message may quote it.
 *
 * <p>In a {@code Verdict<R>}, {@code R} is written and read by the mapper; it may be a type of the application. Events are
 * read as {@code CustomerEvent}.
 */
public final class VipModule extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Creates the module.
     *
     * @param json the shapes, with the rules of the application if it has some
     */
    public VipModule(VipJson json) {
        super("io.vipcore");
        add(VipId.class, json.vipId());
        add(Product.class, json.product());
        add(Catalog.class, json.catalog());
        add(Customer.class, json.customer());
        add(PortfolioDocument.class, json.portfolio());
        add(CustomerEvent.class, json.event());
        add(CustomerHistory.class, json.history());
        add(Change.class, json.change());
        add(OfferGrant.class, json.offer());
        add(PurchaseAuthorization.class, json.authorization());
        add(NewAuthorization.class, json.newAuthorization());
        add(RenewalOffer.class, json.renewalOffer());
        add(InvitationField.class, json.invitationField());
        addSerializer(new VerdictSerializer());
        addDeserializer(VerdictSerializer.VERDICT, VerdictDeserializer.of(json.verdicts()));
    }

    private <T> void add(Class<T> type, JsonShape<T> shape) {
        addSerializer(type, new ShapeSerializer<>(shape));
        addDeserializer(type, new ShapeDeserializer<>(shape));
    }
}
