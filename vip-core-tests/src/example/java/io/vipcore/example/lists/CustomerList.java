package io.vipcore.example.lists;

import static io.vipcore.example.lists.CustomerListColumn.*;

import com.google.common.collect.Sets;
import io.vipcore.catalog.OfferType;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.ManagerAssignment;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.Profile;
import io.vipcore.vip.customer.VipId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a list of customers, one a row. */
public final class CustomerList {

    private CustomerList() {}

    /**
     * Reads a list of customers.
     *
     * @param file CSV in UTF-8, or an XLSX workbook
     * @param headings the heading of each column, as the file spells it
     * @return the customers, and the rows that could not be used
     * @throws ListException if the file cannot be read as a whole
     * @throws IOException if there is no such file
     */
    public static ListReading<Customer> read(Path file, Map<CustomerListColumn, String> headings) throws IOException {
        boolean withProfile = headings.keySet().stream().anyMatch(CustomerListColumn::isOfProfile);
        Map<VipId, Customer> customers = new LinkedHashMap<>();
        List<UnusedRow> unused = ListFile.read(
                file, headings, Sets.filter(Set.of(values()), column -> column.isRequired(withProfile)), row -> {
                    Customer customer = customer(row, withProfile);
                    if (customers.putIfAbsent(customer.vipId(), customer) != null) {
                        throw row.problem(VIP_ID, "must be the customer's alone, is that of a row before");
                    }
                });
        return new ListReading<>(List.copyOf(customers.values()), unused);
    }

    private static Customer customer(ListRow<CustomerListColumn> row, boolean withProfile) {
        LocalDate invited = row.value(INVITED, ListRow::day);
        Customer.Builder customer = Customer.builder()
                .vipId(row.value(VIP_ID, VipId::of))
                .segment(row.value(SEGMENT, ListRow::segment))
                .invited(invited)
                .accepted(row.findValue(ACCEPTED, ListRow::day))
                .customAnniversary(row.findValue(CUSTOM_ANNIVERSARY, ListRow::day));
        row.findValue(OFFER_TYPE, ListRow.constant(OfferType.class))
                .ifPresent(type -> customer.addOffers(OfferGrant.of(type, invited)));
        row.find(ACCOUNT_MANAGER).ifPresent(manager -> customer.addManagers(ManagerAssignment.of(manager, invited)));
        if (withProfile) {
            customer.profile(profile(row));
        }
        return customer.build();
    }

    private static Profile profile(ListRow<CustomerListColumn> row) {
        return Profile.builder()
                .organization(row.text(ORGANIZATION))
                .country(row.text(COUNTRY))
                .region(row.find(REGION))
                .addressLine1(row.text(ADDRESS_LINE_1))
                .addressLine2(row.find(ADDRESS_LINE_2))
                .city(row.text(CITY))
                .postalCode(row.find(POSTAL_CODE))
                .firstName(row.text(FIRST_NAME))
                .lastName(row.text(LAST_NAME))
                .email(row.text(EMAIL))
                .build();
    }
}
