package io.vipcore.marketplace.enrollment;

import static io.vipcore.rules.Evidence.count;
import static io.vipcore.rules.Evidence.group;

import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.edition.MarketplaceEdition.CompanyName;
import io.vipcore.marketplace.product.OfferKind;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.rules.Evidence;
import io.vipcore.source.Sourced;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** A form that is judged under an edition. */
record Draft(MarketplaceEdition edition, CreationRequest request) {

    CustomerForm form() {
        return request.form();
    }

    Segment segment() {
        return form().segment();
    }

    Reseller reseller() {
        return request.reseller();
    }

    String text(CustomerField field) {
        return form().texts().getOrDefault(field, "");
    }

    /** Returns whether a text that is required is blank. */
    boolean lacks(CustomerField field) {
        return text(field).isEmpty() && field.isRequired(text(CustomerField.COUNTRY));
    }

    /** Returns what is wrong with a text as far as its field says; nothing with a blank one. */
    Optional<Evidence> problem(CustomerField field) {
        String text = text(field);
        CompanyName company = edition.companyName().value();
        boolean isCompany = field == CustomerField.COMPANY_NAME;
        int shortest = isCompany ? company.shortest() : 1;
        int longest = isCompany
                ? company.longest()
                : edition.textLimits().value().getOrDefault(field.fieldName(), Integer.MAX_VALUE);
        int length = text.codePointCount(0, text.length());
        if (length > longest || (length < shortest && length > 0)) {
            return Optional.of(group(
                    "wrongLength", count("length", length), count("shortest", shortest), count("longest", longest)));
        }
        return FormTexts.of(field, company).matcher(text).matches()
                ? Optional.empty()
                : Optional.of(group("wrongCharacter"));
    }

    /** Returns whether a text is neither blank nor wrong as far as its field says, and as asked. */
    boolean has(CustomerField field, Predicate<String> asked) {
        String text = text(field);
        return !text.isEmpty() && problem(field).isEmpty() && asked.test(text);
    }

    /** Returns whether the customer is known already. */
    boolean exists() {
        return has(
                CustomerField.COMPANY_NAME,
                name -> has(CustomerField.EMAIL, email -> request.knownKeys().test(CreationRequest.key(name, email))));
    }

    int termAtMostMonths() {
        return form().isLargeAgency()
                ? edition.extendedTermAtMostMonthsOfAgencies().value()
                : of(segment(), edition.extendedTermAtMostMonths());
    }

    /** Returns the fewest to commit to. */
    int least(OfferKind kind) {
        return of(kind, edition.commitmentMinimums());
    }

    boolean isCommitmentTooSmall() {
        Map<OfferKind, Long> minimums = form().commitmentMinimums();
        return form().asksForCommitment()
                && (minimums.isEmpty()
                        || minimums.entrySet().stream().anyMatch(each -> each.getValue() < least(each.getKey())));
    }

    private static <K> int of(K key, Sourced<Map<K, Integer>> numbers) {
        return Objects.requireNonNull(numbers.value().get(key), "checked when the edition was built");
    }
}
