package io.vipcore.json;

import com.google.common.collect.ImmutableList;
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
import io.vipcore.marketplace.product.MarketplaceCatalog;
import io.vipcore.marketplace.product.MarketplaceOffer;
import io.vipcore.marketplace.product.MarketplaceProduct;
import io.vipcore.marketplace.product.SwitchPath;
import io.vipcore.marketplace.subscription.SubscriptionLedger;
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
            Shape.of(
                    SwitchPath.class,
                    MarketplaceProductDocument.Path.class,
                    MarketplaceProductDocument.Path::of,
                    MarketplaceProductDocument.Path::fact),
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
            Shape.of(
                    CompanyProfile.class,
                    MarketplaceCustomerDocument.Company.class,
                    MarketplaceCustomerDocument.Company::of,
                    MarketplaceCustomerDocument.Company::fact),
            Shape.of(
                    MarketplaceOrder.class,
                    MarketplaceOrderDocument.class,
                    MarketplaceOrderDocument::of,
                    MarketplaceOrderDocument::fact),
            Shape.of(
                    Acquisition.class,
                    MarketplaceFacts.Added.class,
                    MarketplaceFacts.Added::of,
                    MarketplaceFacts.Added::fact),
            Shape.of(
                    Commitment.class,
                    MarketplaceFacts.Committed.class,
                    MarketplaceFacts.Committed::of,
                    MarketplaceFacts.Committed::fact),
            Shape.of(
                    LevelsSeen.class,
                    MarketplaceFacts.Levels.class,
                    MarketplaceFacts.Levels::of,
                    MarketplaceFacts.Levels::fact),
            Shape.of(
                    MarketplacePortfolio.class,
                    MarketplacePortfolio.Document.class,
                    MarketplacePortfolio.Document::of,
                    MarketplacePortfolio.Document::fact),
            Shape.written(DiscountLevels.class, MarketplaceAnswers.OfLevels.class, MarketplaceAnswers.OfLevels::of),
            Shape.written(SubscriptionLedger.class, MarketplaceAnswers.OfLedger.class, MarketplaceAnswers.OfLedger::of),
            Shape.written(MarketplaceStatus.class, MarketplaceAnswers.OfStatus.class, MarketplaceAnswers.OfStatus::of),
            Shape.written(
                    CustomerAtInstant.class, MarketplaceAnswers.OfCustomer.class, MarketplaceAnswers.OfCustomer::of));

    private MarketplaceShapes() {}
}
