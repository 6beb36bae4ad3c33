package io.vipcore.bench;

import io.vipcore.catalog.LicenseKind;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.Product;
import io.vipcore.catalog.ProductFamily;
import io.vipcore.vip.authorization.AuthorizationRequest;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.Requester;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The rules VIP-PA-001 to 011 as a program would have them that needs no reasons, no editions and no sources: conditions
 * with the numbers of 2018 written into them. The floor; and the conditions that every engine is given.
 */
final class PlainRequests {

    private final Map<String, Product> products;

    PlainRequests(List<Product> listed) {
        products = listed.stream().collect(Collectors.toUnmodifiableMap(Product::id, product -> product));
    }

    /** The rules one after the other, written out. */
    boolean isAllowed(AuthorizationRequest request) {
        if (isExcluded(request) || isOverdue(request) || isSuspended(request)) {
            return false;
        }
        if (lacksOffer(request) || isNotSold(request) || isEmptyOrNotPositive(request)) {
            return false;
        }
        if (isOverCap(request) || hasProductTwice(request) || isNotAccepted(request)) {
            return false;
        }
        return !isNotInvited(request) && !hasBadPoNumber(request);
    }

    /** The rules as a list of lambdas. */
    List<Predicate<AuthorizationRequest>> refusals() {
        return List.of(
                this::isExcluded,
                this::isOverdue,
                this::isSuspended,
                this::lacksOffer,
                this::isNotSold,
                this::isEmptyOrNotPositive,
                this::isOverCap,
                this::hasProductTwice,
                this::isNotAccepted,
                this::isNotInvited,
                this::hasBadPoNumber);
    }

    boolean isExcluded(AuthorizationRequest request) {
        for (RequestedLine line : request.lines()) {
            Product product = products.get(line.product());
            if (product != null && isExcluded(product, request.customer().segment())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isExcluded(Product product, MarketSegment segment) {
        boolean isCreativeCloud = product.family().equals(ProductFamily.CREATIVE_CLOUD);
        if (product.offerType() == OfferType.ENTERPRISE) {
            return isCreativeCloud || product.family().equals(ProductFamily.ACROBAT);
        }
        return isCreativeCloud && product.licenseKind() == LicenseKind.DEVICE && segment == MarketSegment.EDUCATION;
    }

    boolean isOverdue(AuthorizationRequest request) {
        int age = oldestUnpaidDays(request);
        return age > 30 && age <= 60;
    }

    boolean isSuspended(AuthorizationRequest request) {
        return oldestUnpaidDays(request) > 60;
    }

    private static int oldestUnpaidDays(AuthorizationRequest request) {
        LocalDate asOf = request.asOf();
        int oldest = 0;
        for (PurchaseAuthorization authorization : request.customer().authorizations()) {
            if (!authorization.isSettledBy(asOf)
                    && !authorization.isCancelledBy(asOf)
                    && !authorization.isDeactivatedBy(asOf)) {
                oldest = Math.max(oldest, (int)
                        (asOf.toEpochDay() - authorization.created().toEpochDay()));
            }
        }
        return oldest;
    }

    boolean lacksOffer(AuthorizationRequest request) {
        if (request.requester() != Requester.MEMBER) {
            return false;
        }
        for (RequestedLine line : request.lines()) {
            Product product = products.get(line.product());
            if (product != null && !hasOffer(request.customer(), product.offerType(), request.asOf())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOffer(Customer customer, OfferType type, LocalDate asOf) {
        for (OfferGrant offer : customer.offers()) {
            if (offer.type() == type && !offer.on().isAfter(asOf)) {
                return true;
            }
        }
        return false;
    }

    boolean isNotSold(AuthorizationRequest request) {
        for (RequestedLine line : request.lines()) {
            Product product = products.get(line.product());
            if (product == null
                    || !product.segments().contains(request.customer().segment())) {
                return true;
            }
        }
        return false;
    }

    boolean isEmptyOrNotPositive(AuthorizationRequest request) {
        for (RequestedLine line : request.lines()) {
            if (line.quantity() <= 0) {
                return true;
            }
        }
        return request.lines().isEmpty();
    }

    boolean isOverCap(AuthorizationRequest request) {
        if (request.requester() != Requester.MEMBER) {
            return false;
        }
        for (RequestedLine line : request.lines()) {
            if (line.quantity() > 250) {
                return true;
            }
        }
        return false;
    }

    boolean hasProductTwice(AuthorizationRequest request) {
        List<RequestedLine> lines = request.lines();
        for (int i = 1; i < lines.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (lines.get(i).product().equals(lines.get(j).product())) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean isNotAccepted(AuthorizationRequest request) {
        return request.requester() == Requester.MEMBER
                && (request.customer().accepted().isEmpty()
                        || request.customer().accepted().get().isAfter(request.asOf()));
    }

    boolean isNotInvited(AuthorizationRequest request) {
        return request.customer().invited().isAfter(request.asOf());
    }

    boolean hasBadPoNumber(AuthorizationRequest request) {
        if (request.poNumber().isEmpty()) {
            return false;
        }
        String number = request.poNumber().get().strip();
        return number.isEmpty() || number.codePointCount(0, number.length()) > 35 || hasControlCharacter(number);
    }

    private static boolean hasControlCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
