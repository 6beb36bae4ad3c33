package io.vipcore.example.portal;

import io.vipcore.example.page.PageColumn;
import io.vipcore.example.page.RowOrder;
import io.vipcore.vip.CustomerFilter;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is asked of the Customers page, as its address says it.
 *
 * @param asOf the day, if not today
 * @param filter the filter
 * @param mine whether only those managed by whoever asks
 * @param q what is searched for
 * @param sort the column to sort by
 * @param desc whether in reverse
 * @param page the number of the page
 * @param size how many rows it has
 */
public record PageQuery(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate asOf,

        @Nullable CustomerFilter filter,
        @Nullable Boolean mine,
        @Nullable String q,
        @Nullable PageColumn sort,
        @Nullable Boolean desc,
        @Nullable Integer page,
        @Nullable Integer size) {

    private static final int ROWS = 20;

    public boolean isMine() {
        return Boolean.TRUE.equals(mine);
    }

    public String text() {
        return q == null ? "" : q.strip();
    }

    public int number() {
        return page == null ? 1 : page;
    }

    public int rows() {
        return size == null ? ROWS : size;
    }

    public RowOrder order() {
        return new RowOrder(sort == null ? PageColumn.CUSTOMER : sort, Boolean.TRUE.equals(desc));
    }

    /** The page with another filter, from its beginning. */
    public String filtered(Optional<CustomerFilter> other) {
        return address("/", "filter", other.map(Enum::name).orElse(null)).toUriString();
    }

    /** The page by another column, or the other way round by the same. */
    public String sorted(PageColumn column) {
        boolean reverse = order().column() == column && !order().descending();
        return address("/", "sort", column.name())
                .replaceQueryParam("desc", reverse ? new Object[] {true} : new Object[0])
                .toUriString();
    }

    public String numbered(int other) {
        return address("/", "page", String.valueOf(other)).toUriString();
    }

    public String file(String format) {
        return address("/customers/page." + format, "page", null).toUriString();
    }

    private UriComponentsBuilder address(String path, String changed, @Nullable String value) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add(address, "asOf", asOf);
        add(address, "filter", filter);
        add(address, "mine", isMine() ? true : null);
        add(address, "q", text().isEmpty() ? null : text());
        add(address, "sort", sort);
        add(address, "desc", order().descending() ? true : null);
        add(address, "size", size);
        address.replaceQueryParam(changed, value == null ? new Object[0] : new Object[] {value});
        return address.encode();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }

    @Override
    public String toString() {
        return "PageQuery[" + asOf + ", " + filter + "]";
    }
}
