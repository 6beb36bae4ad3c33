package io.vipcore.json;

import com.google.common.collect.ImmutableList;
import io.vipcore.json.MarketplaceAnswers.OfCustomer;
import io.vipcore.json.MarketplaceAnswers.OfLedger;
import io.vipcore.json.MarketplaceAnswers.OfLevels;
import io.vipcore.json.MarketplaceAnswers.OfStatus;
import io.vipcore.json.MarketplaceCustomerDocument.Company;
import io.vipcore.json.MarketplaceFacts.Added;
import io.vipcore.json.MarketplaceFacts.Committed;
import io.vipcore.json.MarketplaceFacts.Form;
import io.vipcore.json.MarketplaceFacts.Known;
import io.vipcore.json.MarketplaceFacts.Levels;
import io.vipcore.json.MarketplaceProductDocument.Path;
import io.vipcore.marketplace.CustomerAtInstant;
import io.vipcore.marketplace.MarketplaceStatus;
import io.vipcore.marketplace.customer.AccountStatus;
import io.vipcore.marketplace.customer.Acquisition;
import io.vipcore.marketplace.customer.Commitment;
import io.vipcore.marketplace.customer.CompanyProfile;
import io.vipcore.marketplace.customer.LevelsSeen;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.customer.MarketplaceOrder;
import io.vipcore.marketplace.customer.SubscriptionStatus;
import io.vipcore.marketplace.discount.DiscountLevels;
import io.vipcore.marketplace.enrollment.CustomerForm;
import io.vipcore.marketplace.product.MarketplaceCatalog;
import io.vipcore.marketplace.product.MarketplaceOffer;
import io.vipcore.marketplace.product.MarketplaceProduct;
import io.vipcore.marketplace.product.SwitchPath;
import io.vipcore.marketplace.subscription.SubscriptionLedger;
import io.vipcore.migration.MigrationKnowledge;
import java.math.BigDecimal;
import java.util.List;

/** The shapes of VIP Marketplace: documents, which are read as well, and answers, which are only written. */
final class MarketplaceShapes {

    static final ImmutableList<Shape<?, ?>> ALL = ImmutableList.of(
            Shape.of(MarketplaceOffer.class, String.class, MarketplaceOffer::toString, MarketplaceOffer::of),
            Shape.of(AccountStatus.class, String.class, AccountStatus::code, AccountStatus::of),
            Shape.of(SubscriptionStatus.class, String.class, SubscriptionStatus::code, SubscriptionStatus::of),
            Shape.of(
                    MarketplaceProduct.class,
                    MarketplaceProductDocument.class,
                    MarketplaceProductDocument::of,
                    MarketplaceProductDocument::fact),
            Shape.of(SwitchPath.class, Path.class, Path::of, Path::fact),
            Shape.of(
                    MarketplaceCatalog.class,
                    MarketplaceProduct[].class,
                    catalog -> catalog.products().toArray(MarketplaceProduct[]::new),
                    products -> MarketplaceCatalog.of(List.of(products))),
            Shape.of(
                    MarketplaceCustomer.class,
                    MarketplaceCustomerDocument.class,
                    MarketplaceCustomerDocument::of,
                    MarketplaceCustomerDocument::fact),
            Shape.of(CompanyProfile.class, Company.class, Company::of, Company::fact),
            Shape.of(
                    MarketplaceOrder.class,
                    MarketplaceOrderDocument.class,
                    MarketplaceOrderDocument::of,
                    MarketplaceOrderDocument::fact),
            Shape.of(Acquisition.class, Added.class, Added::of, Added::fact),
            Shape.of(Commitment.class, Committed.class, Committed::of, Committed::fact),
            Shape.of(LevelsSeen.class, Levels.class, Levels::of, Levels::fact),
            Shape.of(BigDecimal.class, String.class, BigDecimal::toPlainString, MarketplaceFacts::amount),
            Shape.of(CustomerForm.class, Form.class, Form::of, Form::fact),
            Shape.of(MigrationKnowledge.class, Known.class, Known::of, Known::fact),
            Shape.of(
                    MarketplacePortfolio.class,
                    MarketplacePortfolio.Document.class,
                    MarketplacePortfolio.Document::of,
                    MarketplacePortfolio.Document::fact),
            Shape.written(DiscountLevels.class, OfLevels.class, OfLevels::of),
            Shape.written(SubscriptionLedger.class, OfLedger.class, OfLedger::of),
            Shape.written(MarketplaceStatus.class, OfStatus.class, OfStatus::of),
            Shape.written(CustomerAtInstant.class, OfCustomer.class, OfCustomer::of));

    private MarketplaceShapes() {}
}
