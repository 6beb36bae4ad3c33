package io.vipcore.rules;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.vipcore.catalog.LicenseKind;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.marketplace.MarketplaceFilter;
import io.vipcore.marketplace.MarketplaceStep;
import io.vipcore.marketplace.discount.CommitmentStatus;
import io.vipcore.marketplace.enrollment.MarketplaceLocales;
import io.vipcore.marketplace.pricing.PriceOutcome;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.marketplace.subscription.AcquisitionState;
import io.vipcore.marketplace.subscription.MarketplaceAgendaKind;
import io.vipcore.marketplace.subscription.RenewalState;
import io.vipcore.marketplace.subscription.UndeterminedReason;
import io.vipcore.vip.CustomerFilter;
import io.vipcore.vip.NextStepCode;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.authorization.AuthorizationStatus;
import io.vipcore.vip.customer.AccountStanding;
import io.vipcore.vip.customer.InvitationStatus;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.enrollment.InvitationField;
import io.vipcore.vip.history.AgendaKind;
import io.vipcore.vip.history.NotificationKind;
import io.vipcore.vip.history.Recipient;
import io.vipcore.vip.renewal.RenewalPhase;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words in English and Polish. The locale is always an argument, whatever the machine's default. */
class WordsTest {

    private static final Locale POLISH = Locale.forLanguageTag("pl-PL");

    @ParameterizedTest
    @CsvSource({
        "NO_PRODUCTS, No products, Brak produktów",
        "PENDING_REQUESTS, Pending requests, Oczekujące żądania",
        "OVERDUE_REQUESTS, Past due requests, Żądania przeterminowane",
        "UPCOMING_RENEWALS, Upcoming renewals, Zbliżające się daty odnowienia",
        "READY_TO_RENEW, Ready for renewal, Gotowe do odnowienia",
    })
    void the_filters_are_called_as_on_Adobe_s_help_page(CustomerFilter filter, String english, String polish) {
        assertEquals(english, Words.of(Locale.ENGLISH).label(filter));
        assertEquals(polish, Words.of(POLISH).label(filter));
    }

    @Test
    void the_page_s_own_customers_are_called_as_on_Adobe_s_help_page() {
        assertEquals("Managed by me", Words.of(Locale.ENGLISH).text("Page.managedByMe"));
        assertEquals("Zarządzane przeze mnie", Words.of(POLISH).text("Page.managedByMe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "pl-PL", "pl-GB", "pl-US", "PL", "pl-Latn-PL-u-nu-arab"})
    void polish_is_for_polish_in_any_country(String locale) {
        Words words = Words.of(Locale.forLanguageTag(locale));
        assertSame(Words.POLISH, words);
        assertEquals(Locale.forLanguageTag("pl"), words.locale());
        assertEquals("Brak produktów", words.label(CustomerFilter.NO_PRODUCTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "en-PL", "de-DE", "tr", "szl", "plt", "", "und"})
    void english_is_for_all_others(String locale) {
        Words words = Words.of(Locale.forLanguageTag(locale));
        assertSame(Words.ENGLISH, words);
        assertEquals(Locale.ENGLISH, words.locale());
        assertEquals("No products", words.label(CustomerFilter.NO_PRODUCTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl-PL", "en-US", "tr-TR"})
    void the_machine_s_default_never_matters(String locale) throws Exception {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            assertEquals(List.of("Allowed.", "Zgoda."), Alone.call(BothLanguages.class));
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Runs alone, because words are looked up once. */
    public static final class BothLanguages implements Callable<List<String>> {
        /** Made by the other class loader. */
        public BothLanguages() {}

        @Override
        public List<String> call() {
            return Stream.of(Words.ENGLISH, Words.POLISH)
                    .map(words -> words.text("Verdict.allowed"))
                    .toList();
        }
    }

    @Test
    void both_languages_have_the_same_keys_and_no_blank_word() {
        assertFalse(WordsFile.ENGLISH.isEmpty());
        assertEquals(WordsFile.ENGLISH.keySet(), WordsFile.POLISH.keySet());
        Stream.of(WordsFile.ENGLISH, WordsFile.POLISH)
                .flatMap(words -> words.entrySet().stream())
                .forEach(word -> assertFalse(word.getValue().isBlank(), word.getKey()));
    }

    @Test
    void every_field_of_the_forms_has_a_word_and_no_other_has() {
        Stream<String> ofMarketplace = Stream.of(
                "companyName",
                "preferredLanguage",
                "subSegment",
                "phoneNumber",
                "contacts",
                "cotermDate",
                "commitment",
                "externalReference");
        assertEquals(
                Stream.concat(Stream.of(InvitationField.values()).map(InvitationField::fieldName), ofMarketplace)
                        .map(field -> "field." + field)
                        .collect(toSet()),
                keysOf("field"));
    }

    @Tag("slow")
    @Test
    void a_code_that_people_see_has_a_word_for_each_of_its_constants_and_no_other() {
        List<Class<?>> shown = new ClassFileImporter()
                        .importUrl(VipProgram.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation())
                        .stream()
                        .filter(type ->
                                type.isEnum() && !keysOf(type.getSimpleName()).isEmpty())
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
        for (Class<?> type : shown) {
            assertEquals(
                    Stream.of(type.getEnumConstants())
                            .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name())
                            .collect(toSet()),
                    keysOf(type.getSimpleName()));
        }
        assertEquals(
                Set.of(
                        AccountStanding.class,
                        AgendaKind.class,
                        AuthorizationStatus.class,
                        CustomerFilter.class,
                        InvitationStatus.class,
                        LicenseKind.class,
                        MarketSegment.class,
                        NextStepCode.class,
                        NotificationKind.class,
                        OfferType.class,
                        Recipient.class,
                        RenewalPhase.class,
                        Requester.class,
                        Segment.class,
                        MarketplaceLocales.Substitute.class,
                        MarketplaceFilter.class,
                        MarketplaceStep.class,
                        MarketplaceAgendaKind.class,
                        RenewalState.class,
                        AcquisitionState.class,
                        UndeterminedReason.class,
                        CommitmentStatus.class,
                        PriceOutcome.class,
                        TextProblem.class),
                Set.copyOf(shown));
    }

    private static Set<String> keysOf(String prefix) {
        return WordsFile.ENGLISH.keySet().stream()
                .filter(key -> key.startsWith(prefix + "."))
                .collect(toSet());
    }

    @Test
    void a_code_of_somebody_else_has_no_word() {
        assertThrows(MissingResourceException.class, () -> Words.of(POLISH).label(Thread.State.NEW));
        assertEquals("NEW", Words.of(POLISH).labelOrName(Thread.State.NEW));
        assertEquals("Brak produktów", Words.of(POLISH).labelOrName(CustomerFilter.NO_PRODUCTS));
    }

    @Test
    void a_field_of_somebody_else_has_no_word() {
        assertEquals("colour", Words.of(POLISH).fieldOrName("colour"));
        assertEquals("kod pocztowy", Words.of(POLISH).fieldOrName("postalCode"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, dni wielu, days",
        "1, dzień, day",
        "2, dni kilka, days",
        "3, dni kilka, days",
        "4, dni kilka, days",
        "5, dni wielu, days",
        "9, dni wielu, days",
        "10, dni wielu, days",
        "11, dni wielu, days",
        "12, dni wielu, days",
        "13, dni wielu, days",
        "14, dni wielu, days",
        "15, dni wielu, days",
        "20, dni wielu, days",
        "21, dni wielu, days",
        "22, dni kilka, days",
        "24, dni kilka, days",
        "25, dni wielu, days",
        "100, dni wielu, days",
        "101, dni wielu, days",
        "102, dni kilka, days",
        "104, dni kilka, days",
        "105, dni wielu, days",
        "111, dni wielu, days",
        "112, dni wielu, days",
        "114, dni wielu, days",
        "122, dni kilka, days",
        "1001, dni wielu, days",
        "1002, dni kilka, days",
        "1012, dni wielu, days",
        "9223372036854775807, dni wielu, days",
    })
    void the_form_of_a_noun_fits_its_number(long count, String polish, String english) {
        assertEquals(polish, Words.POLISH.plural(count, List.of("dzień", "dni kilka", "dni wielu")));
        assertEquals(english, Words.ENGLISH.plural(count, List.of("day", "days")));
    }
}
