package io.vipcore.example.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.vipcore.example.RandomIds;
import io.vipcore.json.PortfolioDocument;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.Profile;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.history.Command;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** How long the server works on a page of 10,000 customers; printed, since a machine may be busy. */
@PortalTest
@TestPropertySource(properties = "portal.test=storage") // a database that no browser looks at
class ManyCustomersTest {

    private static final int CUSTOMERS = 10_000;
    private static final int REQUESTS = 300;

    /** One after the other, as people click through a page. */
    private static final List<String> ADDRESSES = List.of(
            "/",
            "/?filter=READY_TO_RENEW",
            "/?filter=PENDING_REQUESTS&page=2",
            "/?sort=ANNIVERSARY_DATE",
            "/?sort=ANNIVERSARY_DATE&desc=true&page=7",
            "/?mine=true",
            "/?sort=MANAGED_BY&page=400",
            "/?page=500");

    @Autowired
    private MockMvc web;

    @Autowired
    private EventStore store;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Portfolios portfolios;

    @Autowired
    private People people;

    @Autowired
    private PortfolioDocument portfolio;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void aPageOfTenThousandCustomers() throws Exception {
        transactions.executeWithoutResult(any -> fill());
        Person person = people.loadUserByUsername("other");
        assertThat(portfolios.of(Sample.OTHER_RESELLER).customers()).hasSize(CUSTOMERS);

        for (int i = 0; i < REQUESTS; i++) { // until the machine knows its way
            ask(person, i);
        }
        long[] asked = new long[REQUESTS];
        for (int i = 0; i < REQUESTS; i++) {
            asked[i] = ask(person, i);
        }
        long[] afterAnEvent = new long[60];
        List<VipId> customers =
                List.copyOf(portfolios.of(Sample.OTHER_RESELLER).customers().keySet());
        for (int i = 0; i < afterAnEvent.length; i++) {
            VipId vipId = customers.get(i);
            int seen = store.history(Sample.OTHER_RESELLER, vipId)
                    .orElseThrow()
                    .events()
                    .size();
            decisions.handle(person, vipId, seen, Command.assignManager("am-" + i, PortalTest.TODAY));
            afterAnEvent[i] = ask(person, 0);
        }
        System.out.printf(
                Locale.ROOT,
                "A page of %,d customers: median %.1f ms, 95 %% within %.1f ms; after something happened: median %.1f ms%n",
                CUSTOMERS,
                quantile(asked, 50),
                quantile(asked, 95),
                quantile(afterAnEvent, 50));
    }

    /** The page from the index is the page that the library makes of all customers. */
    @Test
    void inTheOrderOfNamesTheIndexShowsTheSamePage() throws Exception {
        for (String filter : List.of("", "filter=READY_TO_RENEW&", "filter=NO_PRODUCTS&mine=true&")) {
            for (String day : List.of("2024-12-20", "2024-02-29", "2030-01-01")) {
                for (String username : List.of("am-1", "am-3")) {
                    Person person = people.loadUserByUsername(username);
                    String address = "/?" + filter + "asOf=" + day + "&size=1000";
                    String indexed = rows(person, address);
                    assertThat(rows(person, address + "&q=%40"))
                            .as(address)
                            .isEqualTo(indexed); // everybody has an e-mail
                }
            }
        }
    }

    private String rows(Person person, String address) throws Exception {
        String page = web.perform(get(URI.create(address)).with(user(person)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return page.substring(page.indexOf("<nav class=\"filters\"")).replaceAll("&amp;q=[^&\"]*|q=[^&\"]*&amp;", "");
    }

    private long ask(Person person, int number) throws Exception {
        String address = ADDRESSES.get(number % ADDRESSES.size());
        long start = System.nanoTime();
        web.perform(get(address).with(user(person))).andExpect(status().isOk());
        return System.nanoTime() - start;
    }

    private static double quantile(long[] nanoseconds, int percent) {
        long[] sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        return sorted[(sorted.length - 1) * percent / 100] / 1e6;
    }

    private void fill() {
        Set<VipId> taken = new HashSet<>();
        RandomIds ids = RandomIds.secure(taken::contains);
        List<Customer> samples = portfolio.customers().stream()
                .filter(customer -> customer.factDays().stream().noneMatch(day -> day.isAfter(PortalTest.TODAY)))
                .toList();
        for (int i = 0; i < CUSTOMERS; i++) {
            Customer sample = samples.get(i % samples.size());
            VipId vipId = ids.nextVipId();
            taken.add(vipId);
            Profile profile = Profile.builder()
                    .from(sample.profile().orElseThrow())
                    .organization(sample.profile().orElseThrow().organization() + " " + i)
                    .build();
            Customer customer = Customer.builder()
                    .from(sample)
                    .vipId(vipId)
                    .profile(profile)
                    .build();
            store.start(Sample.OTHER_RESELLER, Sample.historyOf(customer), i);
        }
    }
}
