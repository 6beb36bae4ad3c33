package io.vipcore.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.vipcore.VipProgram;
import io.vipcore.agenda.AgendaKind;
import io.vipcore.authorization.AccountStanding;
import io.vipcore.authorization.AuthorizationStatus;
import io.vipcore.customer.InvitationStatus;
import io.vipcore.customer.Requester;
import io.vipcore.notification.NotificationKind;
import io.vipcore.portfolio.CustomerColumn;
import io.vipcore.portfolio.CustomerFilter;
import io.vipcore.portfolio.DetailSection;
import io.vipcore.portfolio.NextStepCode;
import io.vipcore.product.LicenseKind;
import io.vipcore.product.MarketSegment;
import io.vipcore.product.OfferType;
import io.vipcore.renewal.RenewalPhase;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words in English and Polish. The locale is always an argument: every test runs on a Polish machine. */
class LabelsTest {

    private static final Locale POLISH = Locale.forLanguageTag("pl-PL");

    /** Every enum of the library, wherever it stands; looked for only by the tests that ask. */
    private static final class Enums {
        static final List<Class<?>> ALL = new ClassFileImporter()
                        .importUrl(VipProgram.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation())
                        .stream()
                        .filter(JavaClass::isEnum)
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void aPolishMachine() {
        ResourceBundle.clearCache(Labels.class.getClassLoader());
        Locale.setDefault(POLISH);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
        ResourceBundle.clearCache(Labels.class.getClassLoader());
    }

    @ParameterizedTest
    @CsvSource({
        "NO_PRODUCTS, No products, Brak produktów",
        "PENDING_REQUESTS, Pending requests, Oczekujące żądania",
        "OVERDUE_REQUESTS, Past due requests, Żądania przeterminowane",
        "UPCOMING_RENEWALS, Upcoming renewals, Zbliżające się daty odnowienia",
        "READY_TO_RENEW, Ready for renewal, Gotowe do odnowienia",
    })
    void the_filters_are_called_as_on_the_founding_page(CustomerFilter filter, String english, String polish) {
        assertEquals(english, Labels.of(Locale.ENGLISH).label(filter));
        assertEquals(polish, Labels.of(POLISH).label(filter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "de-DE", "tr", "und", "plt"})
    void every_other_language_reads_english_whatever_the_machine_s_default(String locale) {
        Labels labels = Labels.of(Locale.forLanguageTag(locale));
        assertEquals(Language.ENGLISH, labels.language());
        assertEquals("No products", labels.label(CustomerFilter.NO_PRODUCTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "pl-PL", "pl-US"})
    void polish_is_polish_in_any_country_whatever_the_machine_s_default(String locale) {
        Locale.setDefault(Locale.US);
        Labels labels = Labels.of(Locale.forLanguageTag(locale));
        assertEquals(Language.POLISH, labels.language());
        assertEquals("Brak produktów", labels.label(CustomerFilter.NO_PRODUCTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/io/vipcore/language/labels", "/io/vipcore/verdict/rules"})
    void both_languages_have_the_same_keys_and_no_blank_word(String baseName) throws IOException {
        Map<String, String> english = words(baseName + ".properties");
        Map<String, String> polish = words(baseName + "_pl.properties");
        assertFalse(english.isEmpty());
        assertEquals(english.keySet(), polish.keySet());
        Stream.of(english, polish)
                .flatMap(words -> words.entrySet().stream())
                .forEach(word -> assertFalse(word.getValue().isBlank(), word.getKey()));
    }

    static Stream<Class<?>> enumsWithLabels() throws IOException {
        Map<String, String> words = words("/io/vipcore/language/labels.properties");
        return Enums.ALL.stream()
                .filter(type -> words.keySet().stream().anyMatch(key -> key.startsWith(type.getSimpleName() + ".")));
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("enumsWithLabels")
    void a_code_that_people_see_has_a_word_for_each_of_its_constants_and_no_other(Class<?> type) throws IOException {
        String prefix = type.getSimpleName() + ".";
        assertEquals(
                Stream.of(type.getEnumConstants())
                        .map(constant -> prefix + ((Enum<?>) constant).name())
                        .collect(Collectors.toSet()),
                words("/io/vipcore/language/labels.properties").keySet().stream()
                        .filter(key -> key.startsWith(prefix))
                        .collect(Collectors.toSet()));
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            classes = {
                AccountStanding.class,
                AgendaKind.class,
                AuthorizationStatus.class,
                CustomerColumn.class,
                CustomerFilter.class,
                DetailSection.class,
                InvitationStatus.class,
                LicenseKind.class,
                MarketSegment.class,
                NextStepCode.class,
                NotificationKind.class,
                OfferType.class,
                RenewalPhase.class,
                Requester.class,
            })
    void what_the_pages_show_has_words(Class<?> type) throws IOException {
        assertTrue(enumsWithLabels().anyMatch(type::equals));
    }

    @Test
    void a_code_of_somebody_else_has_no_word() {
        assertThrows(MissingResourceException.class, () -> Labels.of(POLISH).label(Thread.State.NEW));
        assertEquals("NEW", Labels.of(POLISH).labelOrName(Thread.State.NEW));
        assertEquals("Brak produktów", Labels.of(POLISH).labelOrName(CustomerFilter.NO_PRODUCTS));
    }

    @Test
    void a_field_of_somebody_else_has_no_word() {
        assertThrows(MissingResourceException.class, () -> Labels.of(POLISH).field("colour"));
        assertEquals("colour", Labels.of(POLISH).fieldOrName("colour"));
        assertEquals(Labels.of(POLISH).field("postalCode"), Labels.of(POLISH).fieldOrName("postalCode"));
    }

    @Test
    void the_page_s_own_customers_are_called_as_on_the_founding_page() {
        assertEquals("Managed by me", Labels.of(Locale.ENGLISH).text("Selection.managedBy"));
        assertEquals("Zarządzane przeze mnie", Labels.of(POLISH).text("Selection.managedBy"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, days, dni", "1, day, dzień", "2, days, dni-few", "4, days, dni-few", "5, days, dni", "11, days, dni",
        "12, days, dni", "14, days, dni", "21, days, dni", "22, days, dni-few", "25, days, dni", "101, days, dni",
        "102, days, dni-few", "112, days, dni", "122, days, dni-few",
    })
    void a_noun_takes_the_form_that_fits_its_number(long count, String english, String polish) {
        assertEquals(english, Language.ENGLISH.plural(count, List.of("day", "days")));
        assertEquals(polish, Language.POLISH.plural(count, List.of("dzień", "dni-few", "dni")));
    }

    private static Map<String, String> words(String resource) throws IOException {
        try (InputStream properties = Labels.class.getResourceAsStream(resource)) {
            PropertyResourceBundle words = new PropertyResourceBundle(properties);
            return words.keySet().stream().collect(Collectors.toMap(key -> key, words::getString));
        }
    }
}
