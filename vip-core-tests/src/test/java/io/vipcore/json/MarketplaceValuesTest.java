package io.vipcore.json;

import static io.vipcore.testkit.Fixtures.day;
import static io.vipcore.testkit.MarketplaceFixtures.OFFER;
import static io.vipcore.testkit.MarketplaceFixtures.at;
import static io.vipcore.testkit.MarketplaceFixtures.catalog;
import static io.vipcore.testkit.MarketplaceFixtures.profile;
import static io.vipcore.testkit.MarketplaceFixtures.program;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.reflect.TypeToken;
import io.vipcore.architecture.ExportedTypes;
import io.vipcore.marketplace.CustomerAtInstant;
import io.vipcore.marketplace.MarketplaceProgram;
import io.vipcore.marketplace.MarketplaceRow;
import io.vipcore.marketplace.customer.AccountStatus;
import io.vipcore.marketplace.discount.CommitmentState;
import io.vipcore.marketplace.discount.DiscountLevels;
import io.vipcore.marketplace.discount.HighGrowth;
import io.vipcore.marketplace.edition.Dated;
import io.vipcore.marketplace.edition.MarketplaceEditions;
import io.vipcore.marketplace.enrollment.CreationRequest;
import io.vipcore.marketplace.enrollment.CustomerForm;
import io.vipcore.marketplace.enrollment.EditRequest;
import io.vipcore.marketplace.enrollment.MarketplaceLocales;
import io.vipcore.marketplace.enrollment.Reseller;
import io.vipcore.marketplace.pricing.BillingTerm;
import io.vipcore.marketplace.pricing.Price;
import io.vipcore.marketplace.product.MarketplaceOffer;
import io.vipcore.marketplace.product.OfferKind;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.marketplace.product.SubSegment;
import io.vipcore.marketplace.subscription.MarketplaceAgenda;
import io.vipcore.migration.MigrationKnowledge;
import io.vipcore.migration.MigrationKnowledge.Circumstance;
import io.vipcore.migration.MigrationKnowledge.VipCommitment;
import io.vipcore.migration.MigrationRule.MigratedLevel;
import io.vipcore.migration.VipAccount;
import io.vipcore.migration.VipAccount.Renewed;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an application sends or receives of VIP Marketplace, or of a move to it, is a document: no type is left out. */
class MarketplaceValuesTest {

    private static final BothJacksons JSON = BothJacksons.STANDARD;
    private static final ObjectMapper TWO = new ObjectMapper().registerModule(new Jackson2Module());
    private static final tools.jackson.databind.json.JsonMapper THREE = tools.jackson.databind.json.JsonMapper.builder()
            .addModule(new Jackson3Module())
            .build();

    private static final CustomerAtInstant THEN = program().customer(MarketplaceDocumentsTest.FULL, at("2026-06-05"));
    private static final BillingTerm TERM = BillingTerm.endingOn(day("2020-03-10"));

    private static final CustomerForm FORM = CustomerForm.builder()
            .profile(profile().build())
            .phoneNumber("22 555 01 00")
            .externalReference("ATLAS")
            .segment(Segment.GOV)
            .subSegment(SubSegment.FEDERAL)
            .cotermDate(day("2027-06-30"))
            .isLargeAgency(true)
            .putCommitmentMinimums(OfferKind.LICENSE, 10L)
            .asksForCommitment(false)
            .build();

    private static final MigrationKnowledge KNOWN = MigrationKnowledge.builder()
            .addCountries("US", "PL")
            .addSegments(Segment.GOV, Segment.COM)
            .catalog(catalog())
            .country("PL")
            .commitment(new VipCommitment(day("2023-05-01"), day("2026-04-30"), 10))
            .highVolumeLevel(17)
            .addCircumstances(Circumstance.LINKED, Circumstance.UNPAID_INVOICE)
            .build();

    /** What is read back, with everything in it. */
    static Stream<Object> values() {
        return Stream.of(
                        facts(),
                        Stream.of(
                                FORM,
                                new Reseller(Set.of(Segment.COM), true, false),
                                KNOWN,
                                KNOWN.commitment().orElseThrow(),
                                new EditRequest(
                                        profile().build(),
                                        Segment.COM,
                                        AccountStatus.ACTIVE,
                                        true,
                                        profile().city("Radom").build(),
                                        Segment.EDU,
                                        true,
                                        new Reseller(Set.of(Segment.COM), true, false)),
                                new VipAccount(
                                        day("2026-05-01"),
                                        KNOWN,
                                        Optional.of("PL"),
                                        Segment.COM,
                                        Optional.of(day("2024-01-01")),
                                        20,
                                        Optional.of(day("2026-10-01")),
                                        Renewed.NONE,
                                        List.of(day("2026-04-16")),
                                        List.of("PA-1"),
                                        Set.of("CC-ALL-TEAM")),
                                new MigratedLevel(Optional.of("13")),
                                TERM,
                                Price.ofOrder(TERM, day("2020-02-16"), new BigDecimal("173.28"), 1),
                                CommitmentState.of(
                                        MarketplaceEditions.VIPMP,
                                        THEN.facts().commitments().get(0),
                                        Optional.empty(),
                                        day("2026-06-05")),
                                new HighGrowth(130, 105, OptionalInt.of(100)),
                                THEN.status().ledger().subscriptions().get("S1"),
                                THEN.agenda().get(0),
                                program().windows(day("2026-06-30"))))
                .flatMap(Stream::distinct);
    }

    private static Stream<Object> facts() {
        return Stream.of(
                        Stream.of(
                                MarketplaceDocumentsTest.FULL,
                                profile().build(),
                                MarketplaceOffer.of(OFFER),
                                catalog()),
                        profile().build().contacts().stream(),
                        catalog().products().stream(),
                        catalog().products().stream().flatMap(product -> product.switches().stream()),
                        THEN.facts().statuses().stream(),
                        THEN.facts().orders().stream(),
                        THEN.facts().orders().stream().flatMap(order -> order.lines().stream()),
                        THEN.facts().orders().stream().flatMap(order -> order.cancelling().stream()),
                        THEN.facts().schedules().stream(),
                        THEN.facts().preferences().stream(),
                        THEN.facts().acquisitions().stream(),
                        THEN.facts().commitments().stream(),
                        THEN.facts().levels().stream(),
                        THEN.facts().anniversarySeen().stream(),
                        THEN.facts().subscriptionsSeen().stream(),
                        THEN.facts().usage().stream())
                .flatMap(facts -> facts);
    }

    /** What follows from facts and is written only. */
    static Stream<Object> answers() {
        return Stream.of(
                THEN,
                THEN.status(),
                THEN.status().ledger(),
                MarketplaceRow.of(THEN.status()),
                MarketplaceEditions.VIPMP,
                DiscountLevels.start(MarketplaceEditions.VIPMP, Segment.COM));
    }

    /** What asks, and a question that holds a look-up of the application. */
    private static final Set<Class<?>> NO_VALUES = Set.of(
            MarketplaceProgram.class,
            MarketplaceEditions.class,
            MarketplaceAgenda.class,
            MarketplaceLocales.class,
            CreationRequest.class);

    private static List<Class<?>> types() {
        return ExportedTypes.all().stream()
                .filter(type -> type.getName().matches("io\\.vipcore\\.(marketplace|migration)\\..*"))
                .toList();
    }

    private static Class<?> typeOf(Object value) {
        return types().stream()
                .filter(type -> type.isInstance(value))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_type_that_an_application_can_name_is_here() {
        Set<String> named = types().stream()
                .filter(type -> !type.isEnum() && !NO_VALUES.contains(type))
                .map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> here = Stream.of(values(), answers(), Stream.<Object>of(Dated.of(7)))
                .flatMap(all -> all)
                .map(value -> typeOf(value).getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(named, here);
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_is_read_back_also_by_an_applications_mapper(Object value) throws IOException {
        Class<?> type = typeOf(value);
        String document = JSON.write(value);
        assertEquals(value, JSON.read(type, document), document);
        assertEquals(document, TWO.writeValueAsString(value));
        assertEquals(value, TWO.readValue(document, type));
        assertEquals(document, THREE.writeValueAsString(value));
        assertEquals(value, THREE.readValue(document, type));
    }

    @Test
    void a_constant_is_read_back() {
        types().stream()
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()).map(constant -> Map.entry(type, constant)))
                .forEach(each -> assertEquals(each.getValue(), JSON.read(each.getKey(), JSON.write(each.getValue()))));
    }

    @Test
    void a_value_that_changes_on_a_day_is_read_back() {
        JsonRoundTripProperties.sameAfter(
                new TypeToken<Dated<Integer>>() {}, Dated.of(7).from(day("2025-06-13"), 30));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void an_answer_is_written_and_not_read(Object answer) throws IOException {
        String document = JSON.write(answer);
        assertEquals(document, TWO.writeValueAsString(answer));
        assertEquals(document, THREE.writeValueAsString(answer));
        assertThrows(IllegalArgumentException.class, () -> JSON.two().read(document, typeOf(answer)));
        assertThrows(IllegalArgumentException.class, () -> JSON.three().read(document, typeOf(answer)));
    }

    @Test
    void a_form_to_the_letter() {
        assertEquals("""
                {"profile":{"companyName":"Atlas Studio","preferredLanguage":"pl-PL","country":"PL","region":"MZ",\
                "city":"Warszawa","addressLine1":"ul. Prosta 1","postalCode":"00-001",\
                "contacts":[{"email":"ada.nowak@atlas.example","firstName":"Ada","lastName":"Nowak"}]},\
                "phoneNumber":"22 555 01 00","externalReference":"ATLAS","segment":"GOV","subSegment":"FEDERAL",\
                "cotermDate":"2027-06-30","lga":true,"commitment":{"LICENSE":10},"asksForCommitment":false}""", JSON.write(FORM));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                             |                            | false
            {"commitment":{"LICENSE":1}}                   | {"LICENSE":1}              | true
            {"commitment":{},"asksForCommitment":true}     |                            | true
            {"commitment":{}}                              |                            | true
            {"asksForCommitment":true}                     |                            | true
            {"commitment":{"CONSUMABLES":1},"asksForCommitment":false} | {"CONSUMABLES":1} | false
            {"lga":false,"segment":null,"phoneNumber":null}|                            | false
            """)
    void a_form_asks_for_a_commitment_where_it_names_one(String members, String minimums, boolean asks) {
        CustomerForm form = JSON.read(
                CustomerForm.class,
                "{\"profile\":" + JSON.write(profile().build())
                        + members.replaceFirst("^\\{", members.equals("{}") ? "" : ","));
        assertEquals(minimums == null ? "{}" : minimums, JSON.write(form.commitmentMinimums()));
        assertEquals(asks, form.asksForCommitment());
        assertEquals(Segment.COM, form.segment());
        assertEquals(form, JSON.read(CustomerForm.class, JSON.write(form)));
        assertEquals(minimums != null, JSON.write(form).contains("\"commitment\":"));
    }

    @Test
    void whoever_knows_nothing_sends_nothing() {
        assertEquals("{}", JSON.write(MigrationKnowledge.builder().build()));
        assertEquals(MigrationKnowledge.builder().build(), JSON.read(MigrationKnowledge.class, "{}"));
        MigrationKnowledge known = MigrationKnowledge.builder()
                .addCountries("US", "PL")
                .commitment(new VipCommitment(day("2023-05-01"), day("2026-04-30"), 10))
                .addCircumstances(Circumstance.LINKED)
                .build();
        assertEquals("""
                {"countries":["PL","US"],"commitment":{"accepted":"2023-05-01","end":"2026-04-30","minimum":10},\
                "circumstances":["LINKED"]}""", JSON.write(known));
    }

    @Test
    void amounts_are_texts_so_that_no_reader_rounds_them() {
        String document = JSON.write(Price.ofOrder(TERM, day("2020-02-16"), new BigDecimal("173.28"), 1));
        assertEquals("""
                {"outcome":"EXACT","days":23,"divisor":366,"daily":["0.473442622","0.473442623"],"totals":["10.89"]}""", document);
        assertTrue(JSON.write(Price.ofOrder(TERM, day("2020-02-16"), BigDecimal.ZERO, 1))
                .contains("\"daily\":[\"0.000000000\"],\"totals\":[\"0.00\"]"));
    }

    @Test
    void the_largest_amount_there_can_be_is_read_back() {
        Price largest = Price.ofOrder(TERM, day("2019-03-11"), new BigDecimal("9".repeat(20)), Integer.MAX_VALUE);
        assertEquals(largest, JSON.read(Price.class, JSON.write(largest)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "10.89"            | 10.89                                        | totals[0]: must be a text
            "10.89"            | "SECRET"                                     | totals[0]: must be an amount such as 173.28
            "10.89"            | "1,089.00"                                   | totals[0]: must be an amount such as 173.28
            "10.89"            | "1E9"                                        | totals[0]: must be an amount such as 173.28
            "10.89"            | "-1"                                         | totals[0]: must be an amount such as 173.28
            "10.89"            | "1234567890123456789012345678901"            | totals[0]: must be an amount such as 173.28
            "10.89"            | ".5"                                         | totals[0]: must be an amount such as 173.28
            "10.89"            | null                                         | totals[0]: required, but missing
            "outcome":"EXACT"  | "outcome":"SECRET"                           | outcome: must be one of EXACT, ROUNDING_CONTESTED, LONG_TERM_UNDETERMINED, NET_REFUND, NOT_IN_TERM
            """)
    void a_malformed_amount_is_refused_with_its_path(String found, String instead, String message) {
        refused(Price.ofOrder(TERM, day("2020-02-16"), new BigDecimal("173.28"), 1), found, instead, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "companyName":"Atlas Studio", | ``                             | profile.companyName: required, but missing
            "companyName":"Atlas Studio"  | "companyName":{"x":"SECRET"}   | profile.companyName: must be a text
            "firstName":"Ada"             | "firstName":"Ada","SECRET":1   | profile.contacts[0].?: unknown field
            "phoneNumber":"22 555 01 00"  | "phoneNumber":["SECRET"]       | phoneNumber: must be a text
            "phoneNumber":"22 555 01 00"  | "phone":"SECRET"               | phone: unknown field
            "segment":"GOV"               | "segment":"SECRET"             | segment: must be one of COM, EDU, GOV
            "cotermDate":"2027-06-30"     | "cotermDate":"SECRET"          | cotermDate: must be a date yyyy-MM-dd
            "LICENSE":10                  | "LICENSE":"10"                 | commitment.LICENSE: must be a whole number
            "LICENSE":10                  | "LICENSE":null                 | commitment.LICENSE: required, but missing
            "LICENSE":10                  | "SECRET":10                    | commitment: must be one of LICENSE, CONSUMABLES
            """)
    void a_malformed_form_is_refused_and_nothing_of_it_is_quoted(String found, String instead, String message) {
        refused(FORM, found, instead, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "countries":["PL"         | "countries":[null,"PL"         | countries[0]: required, but missing
            "segments":["COM"         | "segments":["SECRET"           | segments[0]: must be one of COM, EDU, GOV
            "accepted":"2023-05-01"   | "accepted":"2023-02-30"        | commitment.accepted: must be a date yyyy-MM-dd
            "minimum":10              | "minimum":-1                   | commitment.minimum: must be from 0 to 2147483647, was -1
            "highVolumeLevel":17      | "highVolumeLevel":"SECRET"     | highVolumeLevel: must be a whole number
            "products":[              | "products":["SECRET",          | products[0]: must be an object
            "country":"PL"            | "customer":"SECRET"            | customer: unknown field
            """)
    void malformed_knowledge_is_refused(String found, String instead, String message) {
        refused(KNOWN, found, instead, message);
    }

    private static void refused(Object value, String found, String instead, String message) {
        String document = JSON.write(value);
        int at = document.indexOf(found);
        assertTrue(at >= 0, document);
        String secret = "Zażółć gęślą <secret>";
        String edited =
                document.substring(0, at) + instead.replace("SECRET", secret) + document.substring(at + found.length());
        BadDocumentException e = JSON.refusal(TypeToken.of(typeOf(value)), edited);
        assertEquals(message, e.getMessage());
        assertFalse(e.getMessage().contains(secret));
    }
}
