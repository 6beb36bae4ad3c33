package io.vipcore.example.portal;

import io.vipcore.example.page.PageColumn;
import io.vipcore.example.page.RowOrder;
import io.vipcore.vip.CustomerFilter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is asked of the Customers page, as its address says it.
 *
 * @param asOf the day, if not today
 * @param mine whether only those managed by whoever asks
 * @param q what is searched for
 * @param desc whether in reverse
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
        return address("/", Map.of("filter", other.map(Enum::name).orElse("")));
    }

    /** The page by another column, or the other way round by the same. */
    public String sorted(PageColumn column) {
        boolean reverse = order().column() == column && !order().descending();
        return address("/", Map.of("sort", column.name(), "desc", reverse ? "true" : ""));
    }

    public String numbered(int other) {
        return address("/", Map.of("page", String.valueOf(other)));
    }

    public String file(String format) {
        return address("/customers/page." + format, Map.of());
    }

    private String address(String path, Map<String, String> changed) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("asOf", Objects.toString(asOf, ""));
        asked.put("filter", Objects.toString(filter, ""));
        asked.put("mine", isMine() ? "true" : "");
        asked.put("q", text());
        asked.put("sort", Objects.toString(sort, ""));
        asked.put("desc", order().descending() ? "true" : "");
        asked.put("size", Objects.toString(size, ""));
        asked.putAll(changed);
        asked.values().removeIf(String::isEmpty);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        asked.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(asked).toUriString();
    }

    @Override
    public String toString() {
        return "PageQuery[" + asOf + ", " + filter + "]";
    }
}
