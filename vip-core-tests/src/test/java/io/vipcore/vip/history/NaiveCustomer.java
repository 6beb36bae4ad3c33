package io.vipcore.vip.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A customer as somebody would keep it who reads the rules line by line and knows nothing of this library: dates,
 * strings and maps, and every question answered from the first fact on. The fields hold {@code null} for what has not
 * happened.
 */
final class NaiveCustomer {

    /** The catalog: family, offer type, license, segments by their first letter, months of a fixed term. */
    private static final Map<String, List<String>> PRODUCTS = new TreeMap<>();

    static {
        product("CC-ALL-TEAM", "CREATIVE_CLOUD", "TEAM", "NAMED_USER", "CEG", "0");
        product("CC-ALL-ENT", "CREATIVE_CLOUD", "ENTERPRISE", "NAMED_USER", "CEG", "0");
        product("CC-PS-TEAM", "CREATIVE_CLOUD", "TEAM", "NAMED_USER", "CG", "0");
        product("CC-AI-TEAM", "CREATIVE_CLOUD", "TEAM", "NAMED_USER", "CG", "0");
        product("CC-DEV-EDU", "CREATIVE_CLOUD", "TEAM", "DEVICE", "E", "0");
        product("CC-K12-EDU", "CREATIVE_CLOUD", "TEAM", "NAMED_USER", "E", "0");
        product("ACRO-TEAM", "ACROBAT", "TEAM", "NAMED_USER", "CEG", "0");
        product("ACRO-STD-TEAM", "ACROBAT", "TEAM", "NAMED_USER", "CG", "0");
        product("ACRO-ENT", "ACROBAT", "ENTERPRISE", "NAMED_USER", "CEG", "0");
        product("ACRO-DEV-EDU", "ACROBAT", "TEAM", "DEVICE", "E", "0");
        product("ACRO-CLASSIC", "ACROBAT", "TEAM", "TERM", "CG", "36");
        product("SUB3D-TEAM", "SUBSTANCE_3D", "TEAM", "NAMED_USER", "CEG", "0");
        product("FRL-ENT", "SUBSTANCE_3D", "ENTERPRISE", "FEATURE_RESTRICTED", "CG", "0");
        product("SIGN-TX-ENT", "ACROBAT_SIGN", "ENTERPRISE", "CONSUMABLE", "CG", "0");
        product("STOCK-PACK", "STOCK", "TEAM", "CONSUMABLE", "CEG", "12");
    }

    private static void product(String id, String... rest) {
        PRODUCTS.put(id, List.of(rest));
    }

    private final String edition;
    private final String segment;
    private final LocalDate invited;
    private final LocalDate custom;
    private LocalDate accepted;
    private LocalDate latest;
    private final Map<String, LocalDate> offers = new TreeMap<>();
    private final Map<String, Authorization> authorizations = new LinkedHashMap<>();
    private final List<Order> orders = new ArrayList<>();
    private final List<Renewal> renewals = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();

    /** The anchors of days, remembered until the next fact: reading them again and again takes too long. */
    private final Map<LocalDate, Optional<LocalDate>> anchors = new HashMap<>();

    NaiveCustomer(String edition, String segment, String offer, LocalDate invited, LocalDate custom) {
        this.edition = edition;
        this.segment = segment;
        this.invited = invited;
        this.custom = custom;
        this.latest = invited;
        offers.put(offer, invited);
        messages.add(invited + " INVITATION");
    }

    record Line(String product, long quantity) {}

    private record Order(LocalDate accepted, List<Line> lines) {}

    private record Renewal(LocalDate ordered, LocalDate anniversary, List<Line> lines) {}

    private static final class Authorization {
        private final LocalDate created;
        private final List<Line> lines;
        private LocalDate ordered;
        private LocalDate settled;
        private LocalDate cancelled;
        private LocalDate deactivated;

        Authorization(LocalDate created, List<Line> lines) {
            this.created = created;
            this.lines = lines;
        }
    }

    /** What is true on a day. */
    record View(
            Set<String> filters,
            String phase,
            String standing,
            Map<String, String> authorizations,
            Map<String, Long> holdings) {}

    View on(LocalDate day) {
        return new View(filters(day), phase(day), standing(day), statuses(day), holdings(day));
    }

    // ---- commands: each gives the codes that refuse it, and happens if there is none

    List<String> accept(LocalDate on) {
        List<String> refusals = dated(on);
        if (accepted != null) {
            refusals.add("VIP-LIF-003");
        }
        return orElse(refusals, on, () -> accepted = on);
    }

    List<String> addOffer(String type, boolean byMember, LocalDate on) {
        List<String> refusals = dated(on);
        if (byMember) {
            refusals.add("VIP-LIF-004");
        }
        if (hasOffer(type, on)) {
            refusals.add("VIP-OFR-001");
        }
        return orElse(refusals, on, () -> offers.put(type, on));
    }

    List<String> assignManager(LocalDate on) {
        return orElse(dated(on), on, () -> {});
    }

    List<String> request(String id, boolean byMember, List<Line> lines, String poNumber, LocalDate on) {
        List<String> refusals = dated(on);
        Set<String> seen = new TreeSet<>();
        for (Line line : lines) {
            List<String> product = PRODUCTS.get(line.product());
            if (product != null && isExcluded(product)) {
                refusals.add("VIP-PA-001");
            }
            if (product != null && byMember && !hasOffer(product.get(1), on)) {
                refusals.add("VIP-PA-004");
            }
            if (product == null || !product.get(3).contains(segment.substring(0, 1))) {
                refusals.add("VIP-PA-005");
            }
            if (line.quantity() <= 0) {
                refusals.add("VIP-PA-006");
            }
            if (byMember && line.quantity() > 250) {
                refusals.add("VIP-PA-007");
            }
            if (!seen.add(line.product())) {
                refusals.add("VIP-PA-008");
            }
        }
        if (standing(on).equals("OVERDUE")) {
            refusals.add("VIP-PA-002");
        }
        if (standing(on).equals("SUSPENDED")) {
            refusals.add("VIP-PA-003");
        }
        if (lines.isEmpty()) {
            refusals.add("VIP-PA-006");
        }
        if (byMember && !happened(accepted, on)) {
            refusals.add("VIP-PA-009");
        }
        if (on.isBefore(invited)) {
            refusals.add("VIP-PA-010");
        }
        if (poNumber != null
                && (poNumber.isBlank()
                        || poNumber.strip().length() > 35
                        || poNumber.strip().chars().anyMatch(Character::isISOControl))) {
            refusals.add("VIP-PA-011");
        }
        return orElse(refusals, on, () -> {
            authorizations.put(id, new Authorization(on, lines));
            messages.add(on + (byMember ? " PRODUCT_REQUESTED " : " PRODUCTS_ADDED ") + id);
        });
    }

    List<String> placeOrder(String id, boolean byMember, LocalDate on) {
        List<String> refusals = dated(on);
        Authorization open = open(id);
        if (open == null) {
            refusals.add("VIP-LIF-002");
        } else if (open.ordered != null || open.settled != null) {
            refusals.add("VIP-LIF-003");
        }
        if (byMember) {
            refusals.add("VIP-LIF-004");
        }
        return orElse(refusals, on, () -> authorizations.get(id).ordered = on);
    }

    List<String> settle(String id, LocalDate on) {
        List<String> refusals = dated(on);
        Authorization open = open(id);
        if (open == null) {
            refusals.add("VIP-LIF-002");
        } else if (open.settled != null) {
            refusals.add("VIP-LIF-003");
        } else if (open.ordered == null) {
            refusals.add("VIP-LIF-005");
        }
        return orElse(refusals, on, () -> {
            authorizations.get(id).settled = on;
            messages.add(on + " ORDER_PROCESSED " + id);
        });
    }

    List<String> cancel(String id, LocalDate on) {
        List<String> refusals = dated(on);
        String status = statuses(on).get(id);
        if (status == null) {
            refusals.add("VIP-CAN-002");
        } else if (!status.equals("PENDING")) {
            refusals.add("VIP-CAN-001");
        }
        return orElse(refusals, on, () -> authorizations.get(id).cancelled = on);
    }

    List<String> orderDirectly(List<Line> lines, boolean byMember, LocalDate on) {
        List<String> refusals = dated(on);
        if (byMember) {
            refusals.add("VIP-LIF-004");
        }
        return orElse(refusals, on, () -> orders.add(new Order(on, lines)));
    }

    List<String> renew(List<Line> lines, boolean byMember, LocalDate on) {
        List<String> refusals = dated(on);
        if (byMember) {
            refusals.add("VIP-LIF-004");
        }
        switch (phase(on)) {
            case "NOT_DUE", "UPCOMING" -> refusals.add("VIP-REN-001");
            case "LAPSED" -> refusals.add("VIP-REN-002");
            case "NONE", "RENEWED" -> refusals.add("VIP-REN-003");
            default -> {}
        }
        return orElse(refusals, on, () -> renewals.add(new Renewal(on, currentAnniversary(on), lines)));
    }

    /** What Adobe reports; nobody asks for it. */
    void deactivated(String id, LocalDate on) {
        authorizations.get(id).deactivated = on;
        anchors.clear();
        latest = later(latest, on);
    }

    private List<String> dated(LocalDate on) {
        List<String> refusals = new ArrayList<>();
        if (on.isBefore(latest)) {
            refusals.add("VIP-LIF-001");
        }
        return refusals;
    }

    private List<String> orElse(List<String> refusals, LocalDate on, Runnable happens) {
        if (refusals.isEmpty()) {
            happens.run();
            anchors.clear();
            latest = later(latest, on);
        }
        return refusals.stream().sorted().toList();
    }

    private Authorization open(String id) {
        Authorization authorization = authorizations.get(id);
        return authorization == null || authorization.cancelled != null || authorization.deactivated != null
                ? null
                : authorization;
    }

    private boolean isExcluded(List<String> product) {
        boolean educationDevices = product.get(0).equals("CREATIVE_CLOUD")
                && product.get(2).equals("DEVICE")
                && segment.equals("EDUCATION");
        boolean enterprise = product.get(1).equals("ENTERPRISE")
                && (product.get(0).equals("ACROBAT") || product.get(0).equals("CREATIVE_CLOUD"));
        return edition.equals("VIP_2024") ? educationDevices : educationDevices || enterprise;
    }

    private boolean hasOffer(String type, LocalDate day) {
        return happened(offers.get(type), day);
    }

    // ---- the state of a day

    Map<String, String> statuses(LocalDate day) {
        Map<String, String> statuses = new TreeMap<>();
        authorizations.forEach((id, authorization) -> {
            if (happened(authorization.created, day)) {
                statuses.put(id, status(authorization, day));
            }
        });
        return statuses;
    }

    private String status(Authorization authorization, LocalDate day) {
        int deadline = edition.equals("VIP_2024") ? 14 : 30;
        if (happened(authorization.cancelled, day)) {
            return "CANCELLED";
        } else if (happened(authorization.settled, day)) {
            return "COMPLETED";
        } else if (happened(authorization.deactivated, day)) {
            return "DEACTIVATED";
        }
        return day.isAfter(authorization.created.plusDays(deadline)) ? "OVERDUE" : "PENDING";
    }

    private String standing(LocalDate day) {
        String standing = "GOOD";
        for (Authorization authorization : authorizations.values()) {
            if (happened(authorization.created, day)
                    && status(authorization, day).equals("OVERDUE")) {
                if (day.isAfter(authorization.created.plusDays(60))) {
                    return "SUSPENDED";
                }
                standing = "OVERDUE";
            }
        }
        return standing;
    }

    private Set<String> filters(LocalDate day) {
        Set<String> filters = new TreeSet<>();
        if (day.isBefore(invited)) {
            return filters;
        }
        Set<String> statuses = new TreeSet<>(statuses(day).values());
        boolean ordered = orders.stream().anyMatch(order -> happened(order.accepted(), day))
                || renewals.stream().anyMatch(renewal -> happened(renewal.ordered(), day));
        if (!ordered && Set.of("CANCELLED", "DEACTIVATED").containsAll(statuses)) {
            filters.add("NO_PRODUCTS");
        }
        if (statuses.contains("PENDING")) {
            filters.add("PENDING_REQUESTS");
        }
        if (statuses.contains("OVERDUE")) {
            filters.add("OVERDUE_REQUESTS");
        }
        String phase = phase(day);
        if (phase.equals("UPCOMING")) {
            filters.add("UPCOMING_RENEWALS");
        }
        if (phase.equals("READY") || phase.equals("PAST_DUE")) {
            filters.add("READY_TO_RENEW");
        }
        return filters;
    }

    // ---- renewals

    /** The first anniversary date, or null. */
    private LocalDate anchor(LocalDate day) {
        return anchors.computeIfAbsent(day, key -> Optional.ofNullable(readAnchor(key)))
                .orElse(null);
    }

    private LocalDate readAnchor(LocalDate day) {
        if (day.isBefore(invited)) {
            return null;
        }
        if (custom != null) {
            return custom;
        }
        if (edition.equals("VIP_2013")) {
            return happened(accepted, day) ? accepted.plusMonths(13) : null;
        }
        LocalDate order = null;
        for (Order direct : orders) {
            order = happened(direct.accepted(), day) ? earlier(order, direct.accepted()) : order;
        }
        for (Authorization authorization : authorizations.values()) {
            if (happened(authorization.settled, day) && happened(authorization.created, day)) {
                order = earlier(order, later(authorization.created, authorization.settled));
            }
        }
        LocalDate basis = order;
        if (edition.equals("VIP_2018")) {
            LocalDate fixed = order == null ? day : order;
            for (Authorization authorization : authorizations.values()) {
                if (happened(authorization.created, fixed)
                        && !happened(authorization.cancelled, fixed)
                        && !happened(authorization.deactivated, fixed)) {
                    basis = earlier(basis, authorization.created);
                }
            }
        }
        return basis == null ? null : basis.plusMonths(12);
    }

    private LocalDate anniversary(LocalDate day, int n) {
        return anchor(day).plusMonths(12L * n);
    }

    private static LocalDate closes(LocalDate anniversary) {
        boolean spring2020 =
                !anniversary.isBefore(LocalDate.of(2020, 3, 21)) && !anniversary.isAfter(LocalDate.of(2020, 5, 31));
        return anniversary.plusDays(spring2020 ? 60 : 30);
    }

    /** The number of the first anniversary date after a date, as known on a day. */
    private int after(LocalDate date, LocalDate day) {
        int n = 0;
        while (!anniversary(day, n).isAfter(date)) {
            n++;
        }
        return n;
    }

    private int currentNumber(LocalDate day) {
        int next = after(day.minusDays(1), day);
        boolean passed = next > 0
                && !day.isAfter(closes(anniversary(day, next - 1)))
                && !due(next - 1, day).isEmpty();
        return passed ? next - 1 : next;
    }

    private LocalDate currentAnniversary(LocalDate day) {
        return anniversary(day, currentNumber(day));
    }

    /** The licenses that fall due on the anniversary date of a number, as known on a day. */
    private Map<String, Long> due(int n, LocalDate day) {
        Map<String, Long> due = new TreeMap<>();
        authorizations.values().stream()
                .filter(authorization -> adds(authorization, day) && after(authorization.created, day) == n)
                .forEach(authorization -> add(authorization.lines, due));
        orders.stream()
                .filter(order -> happened(order.accepted(), day) && after(order.accepted(), day) == n)
                .forEach(order -> add(order.lines(), due));
        if (n > 0) {
            renewed(n - 1, day).forEach((product, quantity) -> due.merge(product, quantity, Long::sum));
        }
        due.keySet().removeIf(product -> months(product) > 0);
        return due;
    }

    private Map<String, Long> renewed(int n, LocalDate day) {
        Map<String, Long> renewed = new TreeMap<>();
        renewals.stream()
                .filter(renewal -> happened(renewal.ordered(), day)
                        && renewal.anniversary().equals(anniversary(day, n)))
                .forEach(renewal -> add(renewal.lines(), renewed));
        renewed.keySet().removeIf(product -> months(product) > 0);
        return renewed;
    }

    private Map<String, Long> unrenewed(int n, LocalDate day) {
        Map<String, Long> left = new TreeMap<>(due(n, day));
        renewed(n, day).forEach((product, quantity) -> left.computeIfPresent(product, (id, held) -> held - quantity));
        left.values().removeIf(quantity -> quantity <= 0);
        return left;
    }

    private String phase(LocalDate day) {
        if (anchor(day) == null) {
            return "NONE";
        }
        int n = currentNumber(day);
        if (due(n, day).isEmpty()) {
            for (int earlier = 0; earlier < n; earlier++) {
                if (!due(earlier, day).isEmpty()) {
                    return "LAPSED";
                }
            }
            return "NONE";
        }
        if (unrenewed(n, day).isEmpty()) {
            return "RENEWED";
        }
        LocalDate anniversary = anniversary(day, n);
        if (day.isAfter(anniversary)) {
            return "PAST_DUE";
        } else if (!day.isBefore(anniversary.minusDays(30))) {
            return "READY";
        }
        int upcoming = edition.equals("VIP_2024") ? 45 : 89;
        return day.isBefore(anniversary.minusDays(upcoming)) ? "NOT_DUE" : "UPCOMING";
    }

    private Map<String, Long> holdings(LocalDate day) {
        Map<String, Long> held = new TreeMap<>();
        LocalDate anchor = anchor(day);
        if (anchor != null) {
            int running = after(day, day);
            held.putAll(due(running, day));
            if (running > 0 && !day.isAfter(closes(anniversary(day, running - 1)))) {
                unrenewed(running - 1, day).forEach((product, quantity) -> held.merge(product, quantity, Long::sum));
            }
        }
        authorizations.values().stream()
                .filter(authorization -> adds(authorization, day))
                .forEach(authorization -> hold(authorization.lines, authorization.created, anchor, day, held));
        orders.stream()
                .filter(order -> happened(order.accepted(), day))
                .forEach(order -> hold(order.lines(), order.accepted(), anchor, day, held));
        return held;
    }

    /** Fixed-term licenses, and, before there is an anniversary date, everything else. */
    private static void hold(
            List<Line> lines, LocalDate added, LocalDate anchor, LocalDate day, Map<String, Long> held) {
        for (Line line : lines) {
            int months = months(line.product());
            if (months > 0 ? day.isBefore(added.plusMonths(months)) : anchor == null) {
                held.merge(line.product(), line.quantity(), Long::sum);
            }
        }
    }

    private static boolean adds(Authorization authorization, LocalDate day) {
        return happened(authorization.created, day)
                && !happened(authorization.cancelled, day)
                && (happened(authorization.settled, day) || !happened(authorization.deactivated, day));
    }

    private static void add(List<Line> lines, Map<String, Long> to) {
        lines.forEach(line -> to.merge(line.product(), line.quantity(), Long::sum));
    }

    private static int months(String product) {
        return Integer.parseInt(PRODUCTS.get(product).get(4));
    }

    // ---- notifications

    /** What is owed on a day, sorted. */
    List<String> owed(LocalDate day) {
        List<String> owed = new ArrayList<>(messages.stream()
                .filter(message -> message.startsWith(day + " "))
                .toList());
        LocalDate anchor = anchor(day);
        if (anchor != null && Set.of("READY", "PAST_DUE").contains(phase(day))) {
            LocalDate anniversary = currentAnniversary(day);
            if (day.equals(anniversary.minusDays(30))) {
                owed.add(day + " TIME_TO_RENEW " + anniversary);
            } else if (day.equals(anniversary)) {
                owed.add(day + " RENEWAL_PAST_DUE " + anniversary);
            } else if (day.equals(closes(anniversary))) {
                owed.add(day + " REMOVAL_WARNING " + anniversary);
            }
        }
        owed.sort(null);
        return owed;
    }

    private static boolean happened(LocalDate fact, LocalDate day) {
        return fact != null && !fact.isAfter(day);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one == null || other.isBefore(one) ? other : one;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
