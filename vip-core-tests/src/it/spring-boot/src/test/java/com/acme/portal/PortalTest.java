package com.acme.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.json.VipJson;
import io.vipcore.rules.Verdict;
import io.vipcore.vip.authorization.NewAuthorization;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PortalTest {

    private static final String REQUEST = "/customers/2C3EDFD26A4967C218CA/authorizations?asOf=2024-04-02";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void the_page_counts_and_shows_who_is_ready_to_renew() throws Exception {
        String page = get("/customers?asOf=2024-12-20&filter=READY_TO_RENEW&search=%C5%81%C3%B3d%C5%BA");
        assertTrue(page.contains("\"READY_TO_RENEW\":1"), page);
        assertTrue(page.contains("\"name\":\"Łódź Studio\",\"anniversary\":\"2025-01-16\""), page);
    }

    @Test
    void nobody_is_overdue() throws Exception {
        String page = get("/customers?asOf=2024-12-20&filter=OVERDUE_REQUESTS");
        assertTrue(page.contains("\"rows\":[]"), page);
    }

    @Test
    void an_allowed_request_comes_back_as_a_verdict() throws Exception {
        HttpResponse<String> answer = post(REQUEST, "application/json", wanting(5));
        assertEquals(200, answer.statusCode(), answer.body());
        VipJson json = VipJson.standard();
        Verdict<NewAuthorization> verdict =
                json.verdict(json.newAuthorization()).read(answer.body());
        assertEquals(
                LocalDate.parse("2024-05-02"), verdict.allowed().orElseThrow().orderByInclusive());
    }

    @Test
    void a_refused_request_is_explained_in_the_language_of_the_reader() throws Exception {
        HttpResponse<String> answer = post(REQUEST, "text/plain", wanting(300));
        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(answer.body().startsWith("Odmowa.\n- VIP-PA-007: 300 licencji"), answer.body());
    }

    private static String wanting(int quantity) {
        return "{\"id\": \"PA-1\", \"requester\": \"MEMBER\", \"lines\": [{\"product\": \"CC-ALL-TEAM\", \"quantity\": %d}]}"
                .formatted(quantity);
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    private HttpResponse<String> post(String path, String accepted, String body)
            throws IOException, InterruptedException {
        return client.send(
                request(path)
                        .header("Accept", accepted)
                        .header("Accept-Language", "pl")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
