package io.vipcore.page;

import io.vipcore.internal.Checks;
import java.util.List;
import java.util.Optional;

/**
 * Some of the sorted customers of a page, and their place among all of them.
 *
 * @param <S> what is known of a customer
 * @param request what was asked for
 * @param customers the customers, in their order, at most as many as asked for, at least one unless all come before;
 *     unmodifiable
 * @param before how many customers come before these, at least 0
 * @param total how many customers there are in all, at least those before and these
 */
public record PagePart<S>(PageRequest<S> request, List<S> customers, int before, int total) {

    public PagePart {
        Checks.required("PagePart.request", request);
        customers = Checks.list("PagePart.customers", customers);
        Checks.between("PagePart.before", before, 0, Integer.MAX_VALUE - customers.size());
        Checks.atLeast("PagePart.total", total, before + customers.size());
        Checks.between("PagePart.customers", customers.size(), before < total ? 1 : 0, request.size());
    }

    /** {@return whether customers follow: false on the last page and after it} */
    public boolean hasNext() {
        return before + customers.size() < total;
    }

    /** {@return how to ask for those who follow, also if customers come or go meanwhile; empty if nobody follows} */
    public Optional<PageRequest<S>> next() {
        return hasNext()
                ? Optional.of(PageRequest.after(customers.get(customers.size() - 1), request.size()))
                : Optional.empty();
    }
}
