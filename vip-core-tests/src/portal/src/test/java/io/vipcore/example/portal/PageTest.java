package io.vipcore.example.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.vipcore.example.page.PageColumn;
import io.vipcore.json.PortfolioDocument;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.VipProgram;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The Customers page and its files say what the library says. */
@PortalTest
@TestPropertySource(properties = "portal.test=page") // a database that nobody changes
class PageTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private People people;

    @Autowired
    private PortfolioDocument portfolio;

    @Autowired
    private VipProgram vip;

    private ResultActions asked(String address) throws Exception {
        return web.perform(get(address).with(user(people.loadUserByUsername("am-1"))));
    }

    private List<String> csv(String address) throws Exception {
        byte[] file = asked(address)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("customers.csv")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return new String(file, StandardCharsets.UTF_8).lines().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-12-20", "2024-02-29", "2023-06-01", "2025-05-01"})
    void onAnyDayTheFiltersCountWhatTheLibraryCounts(String day) throws Exception {
        var page = vip.page(portfolio.customers(), LocalDate.parse(day));
        assertThat(csv("/customers/page.csv?asOf=" + day)).hasSize(1 + page.size());
        for (CustomerFilter filter : CustomerFilter.values()) {
            assertThat(csv("/customers/page.csv?asOf=" + day + "&filter=" + filter))
                    .as(filter.name())
                    .hasSize(1 + page.counts().getOrDefault(filter, 0));
        }
    }

    @ParameterizedTest
    @EnumSource(PageColumn.class)
    void everyColumnSortsBothWays(PageColumn column) throws Exception {
        List<String> ascending = csv("/customers/page.csv?sort=" + column);
        List<String> descending = csv("/customers/page.csv?desc=true&sort=" + column);
        assertThat(ascending).containsExactlyInAnyOrderElementsOf(descending).isNotEqualTo(descending);
        asked("/?sort=" + column).andExpect(content().string(containsString("aria-sort=\"ascending\"")));
    }

    @Test
    void aFileSpeaksTheLanguageOfThePage() throws Exception {
        assertThat(csv("/customers/page.csv?lang=pl").get(0)).contains("Numer VIP", "Data rocznicy");
        assertThat(csv("/customers/page.csv?lang=en").get(0)).contains("VIP ID", "Anniversary date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "pl-PL", "en-GB", "x", "", "%00"})
    void whoeverAsksForAnotherLanguageReadsPolishOrEnglish(String language) throws Exception {
        asked("/?lang=" + language).andExpect(status().isOk());
    }

    @Test
    void aWorkbookIsOne() throws Exception {
        byte[] file = asked("/customers/page.xlsx").andReturn().getResponse().getContentAsByteArray();
        assertThat(new String(file, 0, 2, StandardCharsets.ISO_8859_1)).isEqualTo("PK");
    }

    @Test
    void onlyWhatAppliesIsOnTheDetails() throws Exception {
        // Before the first purchase authorization there are no products and no history; and nothing is decided in the
        // past.
        asked("/customers/" + PortalTest.ATLAS + "?asOf=2024-07-06&lang=en")
                .andExpect(content().string(not(containsString("id=\"history\""))))
                .andExpect(content().string(not(containsString("id=\"open\""))))
                .andExpect(content().string(not(containsString("<h2>Products</h2>"))))
                .andExpect(content().string(not(containsString("name=\"seen\""))));
        asked("/customers/" + PortalTest.ATLAS + "?asOf=2024-07-07&lang=en")
                .andExpect(content().string(containsString("id=\"history\"")))
                .andExpect(content().string(containsString("id=\"open\"")))
                .andExpect(content().string(containsString("<h2>Products</h2>")));
        asked("/customers/" + PortalTest.ATLAS + "?asOf=2024-07-21&lang=en")
                .andExpect(content().string(not(containsString("id=\"open\""))))
                .andExpect(content().string(containsString("id=\"history\"")));
    }

    @Test
    void theDetailsSayWhetherTheyMayMoveAndFromWhichDay() throws Exception {
        String atlas = "/customers/" + PortalTest.ATLAS;
        asked(atlas + "?lang=en")
                .andExpect(content().string(containsString("<h2>Ready to move?</h2>")))
                .andExpect(content().string(containsString("<dd>yes</dd>")));
        // Ordered and settled on 2024-07-21; until then the purchase authorization was open.
        asked(atlas + "?asOf=2024-08-04&lang=en")
                .andExpect(content().string(containsString("<dd>not on this day</dd>")))
                .andExpect(content().string(containsString("can be returned through 2024-08-04")))
                .andExpect(content().string(containsString("<dd>from 2024-08-05</dd>")));
        asked(atlas + "?asOf=2024-07-20&lang=pl")
                .andExpect(content().string(containsString("<h2>Gotowy do przejścia?</h2>")))
                .andExpect(content().string(containsString("Otwarte autoryzacje zakupu: PA-1")))
                .andExpect(content().string(containsString("<dd>nigdy</dd>")));
        Person member = people.loadUserByUsername("member");
        web.perform(get("/customers/" + member.vipId()).with(user(member)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("id=\"move\""))));
    }

    @Test
    void everyCustomerOfTheSampleHasDetails() throws Exception {
        for (var customer : portfolio.customers()) {
            String day = customer.isInvitedBy(PortalTest.TODAY)
                    ? "2024-12-20"
                    : customer.invited().toString();
            asked("/customers/" + customer.vipId() + "?asOf=" + day)
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("<svg")));
        }
    }
}
