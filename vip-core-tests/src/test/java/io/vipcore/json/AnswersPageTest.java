package io.vipcore.json;

import static io.vipcore.json.JsonRoundTripProperties.sameAfter;
import static io.vipcore.testkit.Fixtures.day;
import static io.vipcore.testkit.Fixtures.licenses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.reflect.TypeToken;
import io.vipcore.calendar.AnniversarySchedule;
import io.vipcore.calendar.RenewalWindow;
import io.vipcore.calendar.TermToOrder;
import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.OrderLine;
import io.vipcore.catalog.Product;
import io.vipcore.docs.Documents;
import io.vipcore.marketplace.CustomerAtInstant;
import io.vipcore.marketplace.MarketplaceProgram;
import io.vipcore.marketplace.MarketplaceStatus;
import io.vipcore.marketplace.customer.CompanyProfile;
import io.vipcore.marketplace.customer.MarketplaceCustomer;
import io.vipcore.marketplace.customer.MarketplaceLine;
import io.vipcore.marketplace.customer.MarketplaceOrder;
import io.vipcore.marketplace.customer.OrderType;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.enrollment.CustomerForm;
import io.vipcore.marketplace.pricing.BillingTerm;
import io.vipcore.marketplace.pricing.MarketplaceWindows;
import io.vipcore.marketplace.pricing.Price;
import io.vipcore.marketplace.product.MarketplaceCatalog;
import io.vipcore.marketplace.product.MarketplaceProduct;
import io.vipcore.marketplace.product.OfferKind;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.marketplace.subscription.MarketplaceAgendaEntry;
import io.vipcore.migration.MigrationKnowledge;
import io.vipcore.migration.MigrationKnowledge.Circumstance;
import io.vipcore.migration.MigrationKnowledge.VipCommitment;
import io.vipcore.page.Page;
import io.vipcore.page.PageRequest;
import io.vipcore.page.Span;
import io.vipcore.page.SpanIndex;
import io.vipcore.rules.Verdict;
import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.testkit.Histories;
import io.vipcore.testkit.MarketplaceFixtures;
import io.vipcore.testkit.RequestFixtures;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.VipRules;
import io.vipcore.vip.authorization.NewAuthorization;
import io.vipcore.vip.authorization.RequestedLine;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.OfferGrant;
import io.vipcore.vip.customer.PurchaseAuthorization;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.edition.VipEditions;
import io.vipcore.vip.enrollment.InvitationForm;
import io.vipcore.vip.history.AgendaEntry;
import io.vipcore.vip.history.Change;
import io.vipcore.vip.history.Command;
import io.vipcore.vip.history.CustomerHistory;
import io.vipcore.vip.history.Notification;
import io.vipcore.vip.renewal.RenewalOffer;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The answers of {@code docs/integration.md}, which stand between two marks: each as it is written, to the letter. */
class AnswersPageTest {

    private static final String PAGE = "docs/integration.md";
    private static final String BEGIN = "<!-- answers: written by AnswersPageTest -->\n";
    private static final String END = "<!-- end of answers -->\n";

    private static final BothJacksons JSON = BothJacksons.STANDARD;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final VipProgram VIP = Fixtures.program(VipEditions.VIP_2018);
    private static final LocalDate DAY = day("2024-12-20");

    /** Without a name, so that the answers are short. */
    private static final Customer ATLAS = Customer.builder()
            .from(CustomerFixture.invited("2024-01-10")
                    .vipId(JsonDocumentsTest.invited().vipId())
                    .accepted("2024-01-12")
                    .ordered("2024-01-16", licenses(3), OrderLine.of("ACRO-CLASSIC", 1))
                    .authorized("PA-1", "2024-12-18", licenses(2))
                    .customer())
            .profile(Optional.empty())
            .build();

    private static final CustomerOnDay ON_DAY = VIP.customer(ATLAS, DAY);

    private static final MarketplaceProgram MARKETPLACE =
            MarketplaceProgram.of(MarketplaceCatalog.of(List.of(MarketplaceProduct.builder()
                    .key("65304479CA")
                    .name("Acrobat Pro for teams")
                    .offerType(OfferType.TEAM)
                    .kind(OfferKind.LICENSE)
                    .addSegments(Segment.COM)
                    .build())));

    private static final MarketplaceCustomer ACCOUNT = MarketplaceCustomer.builder()
            .customerId("1005053489")
            .created(Instant.parse("2025-06-01T08:00:00Z"))
            .addOrders(MarketplaceOrder.builder()
                    .id("O1")
                    .type(OrderType.NEW)
                    .created(Instant.parse("2025-06-30T09:00:00Z"))
                    .completed(Instant.parse("2025-06-30T09:00:05Z"))
                    .addLines(MarketplaceLine.of(1, "65304479CA01A12", 10, "S1"))
                    .build())
            .build();

    /**
     * An answer and what the page says about it.
     *
     * @param text which answer it is
     * @param document what is shown
     */
    private record Answer(String text, JsonNode document) {

        static Answer of(String text, Object value) {
            try {
                return new Answer(text, MAPPER.readTree(JSON.write(value)));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        boolean isShort() {
            return PrettyJson.isFlat(document);
        }

        String row() {
            return "| " + text + " | `" + PrettyJson.of(document) + "` |\n";
        }

        String section() {
            return text + ":\n\n```json\n" + PrettyJson.of(document) + "\n```\n\n";
        }
    }

    private static List<Answer> answers() {
        InvitationForm form = RequestFixtures.form().build();
        CustomerHistory history = Histories.of(
                CustomerFixture.of(Fixtures.customer().profile(Optional.empty()).build()));
        Customer named = Customer.builder()
                .from(JsonDocumentsTest.invited())
                .accepted(day("2024-01-12"))
                .addOrders(ATLAS.orders().get(0))
                .build();
        Comparator<CustomerStatus> byId =
                Comparator.comparing(status -> status.customer().vipId());
        return List.of(
                Answer.of(
                        "A customer on a day; `status` alone is the answer of `status()`, `agenda` that of `agenda()`, an array"
                                + " of entries.\nBefore the day of the invitation `invitation` is missing",
                        ON_DAY),
                Answer.of("A page, with a row for each customer (`CustomerRow`)", VIP.page(List.of(named), DAY)),
                Answer.of(
                        "A part of a page; of an index, `customers` has the customers themselves",
                        VIP.page(List.of(named, ATLAS), DAY).part(byId, PageRequest.number(3, 1))),
                Answer.of(
                        "The agenda of many customers",
                        Map.of(ATLAS.vipId(), VIP.customer(ATLAS, DAY).agenda(DAY.plusDays(1), day("2025-01-17")))),
                Answer.of(
                        "A notification",
                        VIP.notifications(Histories.of(ATLAS), DAY, DAY.plusDays(60))
                                .get(0)),
                Answer.of("A renewal window", VIP.renewalWindow(day("2025-01-16"))),
                Answer.of("A term to order", VIP.termToOrder(day("2025-01-16"), day("2024-03-28"))),
                Answer.of(
                        "A schedule of anniversary dates",
                        AnniversarySchedule.countedFrom(day("2024-01-16"), 12, 0, 12)),
                Answer.of("A license ledger", ON_DAY.status().ledger()),
                Answer.of(
                        "A renewal offer, the result of a renewal that is allowed",
                        ON_DAY.renew().allowed().orElseThrow()),
                Answer.of("A span", readyToRenew()),
                Answer.of("An invitation form; any field may be missing", form),
                Answer.of(
                        "A command",
                        Command.requestAuthorization(
                                "PA-2",
                                Requester.MEMBER,
                                List.of(RequestedLine.of("CC-ALL-TEAM", 1)),
                                Optional.of("4711"),
                                DAY)),
                Answer.of(
                        "A change, the result of a command that is allowed",
                        VIP.handle(history, Command.acceptInvitation(day("2024-01-12")))
                                .allowed()
                                .orElseThrow()),
                edition(),
                Answer.of(
                        "A customer of VIP Marketplace at an instant; the document of the facts is its `customer`",
                        MARKETPLACE.customer(ACCOUNT, Instant.parse("2026-06-05T10:00:00Z"))),
                Answer.of("The windows of an anniversary date there", MARKETPLACE.windows(day("2026-06-30"))),
                Answer.of(
                        "A customer to be created there; a text left blank is empty, and what is not in `profile` may be missing",
                        CustomerForm.builder()
                                .profile(MarketplaceFixtures.profile().build())
                                .phoneNumber("22 555 01 00")
                                .segment(Segment.GOV)
                                .cotermDate(day("2027-06-30"))
                                .putCommitmentMinimums(OfferKind.LICENSE, 10L)
                                .build()),
                Answer.of(
                        "What only the caller knows about a move there; anything may be missing",
                        MigrationKnowledge.builder()
                                .addCountries("PL")
                                .addSegments(Segment.COM)
                                .commitment(new VipCommitment(day("2023-05-01"), day("2026-04-30"), 10))
                                .addCircumstances(Circumstance.UNPAID_INVOICE)
                                .build()),
                Answer.of(
                        "The price of an order of VIP Marketplace, with every candidate; amounts are texts",
                        Price.ofOrder(
                                BillingTerm.endingOn(day("2020-03-10")),
                                day("2020-02-16"),
                                new BigDecimal("173.28"),
                                1)));
    }

    private static Span<CustomerFilter> readyToRenew() {
        return VIP.spans(ATLAS).stream()
                .filter(span -> span.filter().equals(Optional.of(CustomerFilter.READY_TO_RENEW)))
                .findFirst()
                .orElseThrow();
    }

    /** Its numbers are as in a verdict: one is enough. */
    private static Answer edition() {
        Answer whole = Answer.of("", VIP.edition());
        ObjectNode excerpt = whole.document().deepCopy();
        ObjectNode provisions = (ObjectNode) excerpt.required("provisions");
        int numbers = provisions.size();
        provisions.retain("returnWindowDays");
        return new Answer("An edition; of its " + numbers + " numbers this shows one", excerpt);
    }

    /** Those that fit on a line stand in a table, which is shorter. */
    private static String written() {
        Map<Boolean, List<Answer>> answers = answers().stream().collect(Collectors.partitioningBy(Answer::isShort));
        return answers.get(false).stream().map(Answer::section).collect(Collectors.joining("", "\n", ""))
                + answers.get(true).stream()
                        .map(Answer::row)
                        .collect(Collectors.joining("", "| Answer | JSON |\n|---|---|\n", "\n"));
    }

    @Test
    void the_page_equals_the_code() throws IOException {
        String page = Documents.read(PAGE);
        String expected =
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + written() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("vip.docs.write")) {
            Files.writeString(Documents.root().resolve(PAGE), expected);
        }
        assertEquals(expected, Documents.read(PAGE));
    }

    /** Types that the entry points answer with and this page shows, here or as documents; whoever adds one shows it. */
    @Test
    void every_type_of_answer_is_shown() {
        Set<Class<?>> shown = Set.of(
                AgendaEntry.class,
                Catalog.class,
                Change.class,
                Customer.class,
                CompanyProfile.class,
                CustomerAtInstant.class,
                CustomerOnDay.class,
                CustomerStatus.class,
                MarketplaceAgendaEntry.class,
                MarketplaceCatalog.class,
                MarketplaceCustomer.class,
                MarketplaceEdition.class,
                MarketplaceStatus.class,
                MarketplaceWindows.class,
                NewAuthorization.class,
                Notification.class,
                OfferGrant.class,
                Page.class,
                Product.class,
                PurchaseAuthorization.class,
                RenewalOffer.class,
                RenewalWindow.class,
                Span.class,
                TermToOrder.class,
                Verdict.class,
                VipEdition.class);
        Set<Class<?>> noAnswers = Set.of(SpanIndex.class, VipRules.class);
        Set<Class<?>> answered = Stream.of(
                        VipProgram.class, CustomerOnDay.class, MarketplaceProgram.class, CustomerAtInstant.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .flatMap(method -> typesIn(method.getGenericReturnType()))
                .filter(type -> Shapes.isOurs(type) && !type.isEnum() && !noAnswers.contains(type))
                .collect(Collectors.toSet());
        assertEquals(shown, answered);
    }

    private static Stream<Class<?>> typesIn(Type type) {
        return type instanceof ParameterizedType generic
                ? Stream.concat(
                        Stream.of((Class<?>) generic.getRawType()),
                        Stream.of(generic.getActualTypeArguments()).flatMap(AnswersPageTest::typesIn))
                : Stream.of((Class<?>) type);
    }

    @Test
    void what_the_page_says_is_read_back_and_no_other_test_reads() {
        sameAfter(new TypeToken<Span<CustomerFilter>>() {}, readyToRenew());
        sameAfter(
                new TypeToken<Map<VipId, List<AgendaEntry>>>() {},
                Map.of(ATLAS.vipId(), VIP.customer(ATLAS, DAY).agenda(DAY.plusDays(1), day("2025-01-17"))));
    }
}
