package io.vipcore.example.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The portal as people use it, in Chromium; pictures of it are kept under target/portal/pictures. */
@PortalTest
class BrowserTest {

    private static final Path PICTURES = Path.of("../../target/portal/pictures");

    private static final Map<String, String> PAGES = Map.of(
            "customers", "/",
            "filter", "/?filter=OVERDUE_REQUESTS",
            "details", "/customers/" + PortalTest.ATLAS,
            "direct-order", "/customers/" + PortalTest.ATLAS + "/orders",
            "people", "/people",
            "mail", "/mail");

    private static ChromeDriver browser;

    @LocalServerPort
    private int port;

    @Autowired
    private PortalTest.TestClock clock;

    @Autowired
    private EventStore store;

    @Autowired
    private JdbcClient database;

    @BeforeAll
    static void start(@TempDir Path profile) throws IOException {
        Files.createDirectories(PICTURES);
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--lang=en",
                "--user-data-dir=" + profile);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                .build();
        options.addArguments("--window-size=1280,1000");
        browser = new ChromeDriver(service, options);
    }

    @AfterAll
    static void stop() {
        browser.quit();
    }

    @AfterEach
    void backToToday() {
        clock.set(PortalTest.TODAY);
        browser.manage().deleteAllCookies();
    }

    // ---- what people do

    private void open(String address) {
        browser.get("http://localhost:" + port + address);
    }

    private void signIn(String username, String language) {
        browser.manage().deleteAllCookies();
        open("/sign-in?lang=" + language);
        type("username", username);
        type("password", Sample.PASSWORD);
        press("main form button");
        waitFor(".who");
    }

    private WebElement find(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    private void type(String name, String text) {
        WebElement field = find("[name=" + name + "]:not([type=hidden])");
        if (field.getTagName().equals("select")) {
            new Select(field).selectByValue(text);
        } else if ("date".equals(field.getAttribute("type"))) {
            browser.executeScript("arguments[0].value = arguments[1]", field, text);
        } else {
            field.clear();
            field.sendKeys(text);
        }
    }

    /** A click that leads to another page. */
    private void press(String selector) {
        browser.executeScript("window.isOld = true");
        find(selector).click();
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .ignoring(WebDriverException.class)
                .until(any ->
                        (Boolean) browser.executeScript("return !window.isOld && document.readyState === 'complete'"));
    }

    private void waitFor(String selector) {
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(any -> !browser.findElements(By.cssSelector(selector)).isEmpty());
    }

    private String page() {
        return find("main").getText();
    }

    private void picture(String name) throws IOException {
        Files.write(PICTURES.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }

    /** From top to bottom. */
    private void whole(String name) throws IOException {
        Object size = browser.executeScript(
                "return {x: 0, y: 0, scale: 1, width: window.innerWidth, height: document.body.scrollHeight}");
        Map<String, Object> shot = browser.executeCdpCommand(
                "Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", size));
        Files.write(PICTURES.resolve(name + ".png"), Base64.getDecoder().decode((String) shot.get("data")));
    }

    /** Axe finds nothing serious, and nothing is wider than the window. */
    private void judge() {
        List<Rule> serious = new AxeBuilder()
                .analyze(browser).getViolations().stream()
                        .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                        .toList();
        assertThat(serious)
                .extracting(Rule::getId, rule -> rule.getNodes().toString())
                .isEmpty();
        assertThat((Boolean) browser.executeScript(
                        "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("nothing is wider than the window")
                .isTrue();
    }

    // ---- scenarios

    @ParameterizedTest
    @CsvSource({"en, Refused, Done., Invited", "pl, Odmowa, Zrobione., Zaproszona"})
    void theLifeOfACustomerFromTheFormToTheRenewal(String language, String refused, String done, String name)
            throws IOException {
        signIn("am-1", language);
        press("a[href='/customers/new']");

        // Every problem stands at its field, all at once.
        press("button[value=next]");
        assertThat(browser.findElements(By.cssSelector("[aria-invalid=true]"))).hasSizeGreaterThan(7);
        picture("invitation-problems-" + language);
        judge();

        Map.of(
                        "organization", name + " Studio",
                        "segment", "COMMERCIAL",
                        "offer", "TEAM",
                        "country", "PL",
                        "addressLine1", "ul. Prosta 51",
                        "city", "Łódź",
                        "postalCode", "90-001",
                        "firstName", "Anna",
                        "lastName", "Żółć",
                        "email", "anna@" + language + ".example.com")
                .forEach(this::type);
        find("[name=custom]").click();
        press("button[value=next]");

        // The allowed range of a custom anniversary date: more than 12 and at most 36 months.
        assertThat(page()).contains("2025-12-21", "2027-12-20");
        picture("invitation-date-" + language);
        judge();
        browser.executeScript("document.querySelector('[name=customAnniversary]').removeAttribute('min')");
        type("customAnniversary", "2025-12-20");
        press("button[value=next]");
        assertThat(find("#customAnniversary-problems").getText()).contains("2025-12-21");
        type("customAnniversary", "2026-01-16");
        press("button[value=next]");

        // A last look.
        assertThat(page()).contains("Łódź", "2026-01-16");
        picture("invitation-review-" + language);
        judge();
        press("button[value=invite]");
        assertThat(page()).contains(done, name + " Studio");
        String address = browser.getCurrentUrl();

        press("form[action$='/accept'] button");
        assertThat(page()).contains(done);
        press("form[action$='/offer'] button");
        assertThat(page()).contains(done);

        // A purchase authorization of two lines.
        press("a[href$='/authorizations']");
        type("product", "CC-ALL-TEAM");
        press("button[value=add]");
        assertThat(browser.findElements(By.name("product"))).hasSize(2);
        new Select(browser.findElements(By.name("product")).get(1)).selectByValue("CC-ALL-TEAM");
        press("button[value=check]");
        assertThat(page()).contains(refused);
        judge();
        new Select(browser.findElements(By.name("product")).get(1)).selectByValue("ACRO-TEAM");
        type("poNumber", "PO-4711");
        press("button[value=check]");
        assertThat(page()).contains("2025-01-19");
        String shown = find("[name=id]").getAttribute("value");
        picture("authorization-" + language);
        judge();
        press("button[value=create]");
        assertThat(page()).contains("2025-01-19", "PO-4711", shown);

        // Ordered and settled; then nothing is left to cancel.
        assertThat(browser.findElements(By.cssSelector("form[action$='/cancel']")))
                .hasSize(1);
        press("form[action$='/order'] button");
        press("form[action$='/settle'] button");
        assertThat(page()).contains(done);
        assertThat(browser.findElements(By.cssSelector("form[action$='/cancel']")))
                .isEmpty();
        assertThat(browser.findElements(By.id("open"))).isEmpty();

        // An order without a purchase authorization.
        press("a[href$='/orders']");
        press("button[value=add]");
        type("product", "CC-ALL-TEAM");
        new Select(browser.findElements(By.name("product")).get(1)).selectByValue("ACRO-TEAM");
        press("button[value=check]");
        picture("direct-order-" + language);
        judge();
        press("button[value=create]");
        assertThat(page()).contains(done);
        assertThat(browser.findElements(By.id("open"))).isEmpty();

        // A year later the renewal is ordered.
        clock.set(LocalDate.parse("2025-12-20"));
        browser.get(address);
        picture("renewal-" + language);
        judge();
        press("form[action$='/renew'] button");
        assertThat(page()).contains(done);
        assertThat(browser.findElements(By.cssSelector("form[action$='/renew']")))
                .isEmpty();
    }

    @Test
    void whatIsTypedNarrowsThePageWithoutLeavingIt() throws IOException {
        signIn("am-1", "en");
        picture("customers-en");
        judge();
        find("#q").sendKeys("zubr");
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(any -> browser.getCurrentUrl().contains("q=zubr"));
        assertThat(browser.findElements(By.cssSelector("tbody tr")))
                .isNotEmpty()
                .allMatch(row -> row.getText().contains("Żubr"));
        assertThat(browser.switchTo().activeElement().getAttribute("id")).isEqualTo("q");
        find("#q").sendKeys(Keys.chord(Keys.CONTROL, "a"), "nobody-at-all");
        new WebDriverWait(browser, Duration.ofSeconds(20)).until(any -> page().contains("No customers."));
    }

    @Test
    void everyFilterShowsAsManyAsItCounts() {
        signIn("am-1", "en");
        open("/?size=1000");
        int filters = browser.findElements(By.cssSelector(".filters a")).size();
        assertThat(filters).isEqualTo(6);
        for (int i = 0; i < filters; i++) {
            WebElement filter =
                    browser.findElements(By.cssSelector(".filters a")).get(i);
            int count = Integer.parseInt(filter.findElement(By.tagName("b")).getText());
            browser.get(filter.getAttribute("href"));
            assertThat(browser.findElements(By.cssSelector("tbody tr"))).hasSize(count);
        }
        open("/?size=1000&mine=true");
        assertThat(browser.findElements(By.cssSelector("tbody tr")))
                .isNotEmpty()
                .allMatch(row -> row.getText().contains("Account manager 1"));
    }

    @ParameterizedTest
    @CsvSource({"360, en, light", "360, pl, dark", "1920, en, dark", "1920, pl, light"})
    void everyPageIsUsableInEveryWidth(int width, String language, String theme) throws IOException {
        browser.manage().window().setSize(new Dimension(width, 1080));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1080, "deviceScaleFactor", 1, "mobile", false));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
        try {
            inDoubt();
            signIn("admin", language);
            for (var page : PAGES.entrySet()) {
                open(page.getValue());
                whole(page.getKey() + "-" + width + "-" + language + "-" + theme);
                judge();
            }
        } finally {
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
            browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
            browser.manage().window().setSize(new Dimension(1280, 1000));
        }
    }

    /** An e-mail that was claimed an hour ago, once. */
    private void inDoubt() {
        database.sql("DELETE FROM mail WHERE notification = 'in doubt'").update();
        database.sql("""
                        INSERT INTO mail (notification, vip_id, kind, owed, subject, claimed)
                        VALUES ('in doubt', ?, 'TIME_TO_RENEW', DATE '2024-12-20', '2025-01-06', ?)""")
                .params(
                        PortalTest.ATLAS.value(),
                        LocalDateTime.now(ZoneOffset.UTC).minusHours(1))
                .update();
    }

    @ParameterizedTest
    @CsvSource({"en, Zofia, can sign in now, No e-mail is in doubt", "pl, Jan, może się już zalogować, Nie ma e-maili"})
    void theAdministratorAddsPeopleAndDecidesOnEMailsInDoubt(String language, String name, String added, String none)
            throws IOException {
        inDoubt();
        signIn("admin", language);
        press("a[href='/people']");
        type("password", "short");
        press("main button.primary");
        assertThat(browser.findElements(By.cssSelector("[aria-invalid=true]"))).hasSize(4);
        picture("people-problems-" + language);
        judge();
        type("name", name + " Nowak");
        type("email", name + "@example.com");
        type("username", name);
        type("password", "correct horse battery");
        press("main button.primary");
        assertThat(page()).contains(name + " " + added, name + " Nowak");
        press("a[href='/mail']");
        assertThat(page()).contains("Atlas Studio");
        press("button[name=sent][value=true]");
        assertThat(page()).contains(none);
        picture("mail-decided-" + language);
        judge();
    }

    @Test
    void whoeverDecidesOnAnOldPageIsToldAndNothingIsLost() throws IOException {
        signIn("admin", "en");
        open("/customers/" + PortalTest.ATLAS);
        long before = store.changes("Sample reseller");
        String first = browser.getWindowHandle();
        browser.switchTo().newWindow(WindowType.TAB);
        open("/customers/" + PortalTest.ATLAS);
        type("manager", "am-3");
        press("form[action$='/manager'] button");
        assertThat(page()).contains("Done.", "Account manager 3");
        browser.close();
        browser.switchTo().window(first);
        type("manager", "am-1");
        press("form[action$='/manager'] button");
        assertThat(page()).contains("Somebody else changed this customer", "Account manager 3");
        picture("conflict");
        judge();
        assertThat(store.changes("Sample reseller")).isEqualTo(before + 1);
    }

    @Test
    void aMemberAcceptsAndAsksAndSeesNobodyElse() throws IOException {
        signIn("invited", "pl");
        assertThat(browser.findElements(By.cssSelector("a[href='/']"))).hasSize(1);
        press("a[href$='/authorizations']");
        type("product", "CC-ALL-TEAM");
        press("button[value=create]");
        assertThat(page()).contains("Odmowa");
        find("summary").click();
        assertThat(find(".reason details").getText()).contains("VIP-PA-");
        picture("refused-pl");
        judge();
        open("/");
        press("form[action$='/accept'] button");
        assertThat(page()).contains("Zrobione.");
        open("/customers/" + PortalTest.ATLAS);
        assertThat(page()).contains("404");
        judge();
    }

    @Test
    void whoeverSignsInGetsAnotherSession() {
        open("/sign-in");
        String before = browser.manage().getCookieNamed("JSESSIONID").getValue();
        type("username", "am-1");
        type("password", Sample.PASSWORD);
        press("main form button");
        String after = browser.manage().getCookieNamed("JSESSIONID").getValue();
        assertThat(after).isNotEqualTo(before);
        press("form[action='/logout'] button");
        open("/");
        assertThat(browser.getCurrentUrl()).endsWith("/sign-in");
    }

    @Test
    void theKeyboardIsEnough() {
        signIn("am-1", "en");
        open("/");
        browser.switchTo().activeElement().sendKeys(Keys.TAB);
        assertThat(browser.switchTo().activeElement().getText()).isEqualTo("Skip to the content");
        browser.switchTo().activeElement().sendKeys(Keys.ENTER);
        find("[name=mine]").sendKeys(Keys.SPACE);
        waitFor("nav.filters a[href*='mine=true']");
        WebElement ready = browser.findElement(By.partialLinkText("Ready for renewal"));
        ready.sendKeys(Keys.ENTER);
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(any -> browser.getCurrentUrl().contains("filter=READY_TO_RENEW"));
        find(".name").sendKeys(Keys.ENTER);
        waitFor("#renewal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-in?error"})
    void theDoorIsForEverybody(String address) throws IOException {
        open(address);
        judge();
        picture("sign-in");
    }
}
