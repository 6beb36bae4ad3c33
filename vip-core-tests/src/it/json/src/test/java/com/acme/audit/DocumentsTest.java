package com.acme.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.json.BadDocumentException;
import io.vipcore.json.PortfolioDocument;
import io.vipcore.rules.Verdict;
import io.vipcore.rules.Words;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.enrollment.InvitationForm;
import io.vipcore.vip.history.CustomerHistory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsTest {

    private static final String CUSTOMER = written("""
            {'vipId':'2C3EDFD26A4967C218CA',
            'profile':{'organization':'Łódź Studio','firstName':'Anna','lastName':'Kowalska',
            'email':'anna@example.com','country':'PL','region':'','addressLine1':'ul. Prosta 51',
            'city':'Warszawa','postalCode':'00-838','accountManager':'am-1'},
            'segment':'COMMERCIAL','invited':'2024-01-10','accepted':'2024-01-12',
            'offers':[{'type':'TEAM','on':'2024-01-10'}],'authorizations':[],
            'orders':[{'accepted':'2024-01-16','lines':[{'product':'CC-ALL-TEAM','quantity':3}]}],
            'renewals':[]}
            """);

    private static final String PORTFOLIO = written("""
                    {'reseller':'Acme','accountManagers':[{'id':'am-1','name':'Jan'}],
                    'products':[{'id':'CC-ALL-TEAM','name':'Creative Cloud','family':'CREATIVE_CLOUD',
                    'offer':'TEAM','license':'NAMED_USER','segments':['COMMERCIAL']}],
                    'customers':[#]}
                    """).replace("#", CUSTOMER);

    private static final String HISTORY = written("""
                    [{'schema':1,'type':'INVITED','on':'2024-01-10','customer':#},
                    {'schema':1,'type':'INVITATION_ACCEPTED','on':'2024-01-12'},
                    {'schema':1,'type':'AUTHORIZATION_CREATED','on':'2024-03-01','authorization':'PA-1','by':'MEMBER',
                    'lines':[{'product':'CC-ALL-TEAM','quantity':2}],'poNumber':'4711'},
                    {'schema':1,'type':'ORDER_PLACED','on':'2024-03-05','authorization':'PA-1'}]
                    """)
            .replace(
                    "#",
                    CUSTOMER.replaceAll("\"accepted\":\"2024-01-12\",|(?<=\"orders\":)\\[.*]}](?=,)", "")
                            .replace("\"orders\":,", "\"orders\":[],"));

    @Test
    void what_is_read_is_written() throws Exception {
        roundTrip(CUSTOMER, Customer.class);
        roundTrip(PORTFOLIO, PortfolioDocument.class);
        roundTrip(HISTORY, CustomerHistory.class);
        roundTrip("{\"organization\":\"Atlas\",\"offer\":\"TEAM\",\"invitedOn\":\"2024-01-10\"}", InvitationForm.class);
    }

    private static <T> void roundTrip(String document, Class<T> type) throws Exception {
        T value = Documents.JSON.read(document, type);
        assertEquals(document, Documents.JSON.write(value));
        assertEquals(document, Documents.write(value));
        assertEquals(value, Documents.read(document, type));
    }

    @Test
    void decisions_and_answers() throws Exception {
        PortfolioDocument portfolio = Documents.JSON.read(PORTFOLIO, PortfolioDocument.class);
        VipProgram vip = VipProgram.of(VipEditions.DEFAULT, portfolio.catalog());
        CustomerOnDay customer = vip.customer(portfolio.customers().get(0), LocalDate.parse("2024-12-20"));
        for (int quantity : List.of(5, 300)) {
            Verdict<NewAuthorization> verdict =
                    customer.request(Requester.MEMBER, "PA-1", RequestedLine.of("CC-ALL-TEAM", quantity));
            String document = Documents.JSON.write(verdict);
            assertEquals(document, Documents.write(verdict));
            assertEquals(verdict, Documents.JSON.readVerdict(document, NewAuthorization.class));
            String inPolish = Documents.JSON.withWords(Words.POLISH).write(verdict);
            assertEquals(verdict, Documents.JSON.readVerdict(inPolish, NewAuthorization.class));
        }
        for (Object answer : List.of(
                customer,
                customer.agenda(),
                customer.renewalWindow().orElseThrow(),
                vip.page(portfolio.customers(), customer.asOf()),
                vip.spans(customer.facts()),
                vip.edition())) {
            assertEquals(Documents.JSON.write(answer), Documents.write(answer));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"city\":     | \"town\":1,\"city\":           | profile.town: unknown field",
                "\"city\":     | \"country\":\"PL\",\"city\":   | profile.country: ",
                "COMMERCIAL    | SECRET                         | segment: must be one of COMMERCIAL, EDUCATION, GOVERNMENT",
                "2024-01-12    | SECRET                         | accepted: must be a date yyyy-MM-dd",
                "\"renewals\": | \"renewals\":null,\"x\":       | renewals: required, but missing",
                "\"quantity\":3| \"quantity\":\"3\"             | orders[0].lines[0].quantity: must be a whole number",
                "\"quantity\":3| \"quantity\":3.0               | orders[0].lines[0].quantity: must be a whole number",
                "[]}           | []}{}                          | ``",
            })
    void what_is_wrong_is_refused_with_its_path(String found, String instead, String message) {
        String bad = CUSTOMER.replace(found.strip(), instead.strip());
        BadDocumentException refused =
                assertThrows(BadDocumentException.class, () -> Documents.JSON.read(bad, Customer.class));
        assertTrue(refused.getMessage().startsWith(message), refused::getMessage);
        if (!message.isEmpty()) { // what follows a value is the application's own affair
            Throwable within = assertThrows(Exception.class, () -> Documents.read(bad, Customer.class));
            while (within.getCause() != null) {
                within = within.getCause();
            }
            assertInstanceOf(BadDocumentException.class, within);
            assertTrue(within.getMessage().startsWith(message), within::getMessage);
        }
    }

    @Test
    void library_and_jackson_are_modules() {
        assertEquals("io.vipcore", VipProgram.class.getModule().getName());
        assertTrue(Documents.JACKSON.getModule().isNamed());
    }

    /** As it is written: on one line. */
    private static String written(String document) {
        return document.replace('\'', '"').replace("\n", "");
    }
}
