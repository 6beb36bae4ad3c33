package io.vipcore.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vipcore.authorization.AccountStanding;
import io.vipcore.authorization.AuthorizationStatus;
import io.vipcore.customer.InvitationStatus;
import io.vipcore.customer.Requester;
import io.vipcore.fact.TextProblem;
import io.vipcore.invitation.InvitationField;
import io.vipcore.portfolio.CustomerColumn;
import io.vipcore.portfolio.CustomerFilter;
import io.vipcore.portfolio.DetailSection;
import io.vipcore.portfolio.NextStepCode;
import io.vipcore.product.LicenseKind;
import io.vipcore.product.MarketSegment;
import io.vipcore.product.OfferType;
import io.vipcore.renewal.RenewalPhase;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words for the codes of the library. */
class LabelsTest {

    private static final Map<String, String> ENGLISH = WordsFile.read(Labels.class, "labels.properties");
    private static final Map<String, String> POLISH = WordsFile.read(Labels.class, "labels_pl.properties");

    /** Every enum of which a code is ever shown to a person. */
    private static final List<Class<? extends Enum<?>>> CODES = List.of(
            AccountStanding.class,
            AuthorizationStatus.class,
            CustomerColumn.class,
            CustomerFilter.class,
            DetailSection.class,
            InvitationStatus.class,
            LicenseKind.class,
            MarketSegment.class,
            NextStepCode.class,
            OfferType.class,
            RenewalPhase.class,
            Requester.class,
            TextProblem.class);

    @Test
    void both_files_have_a_word_for_every_code_and_every_field_and_no_other() {
        Set<String> keys = new TreeSet<>(List.of("Verdict.allowed", "Verdict.refused"));
        codes().forEach(code -> keys.add(code.getDeclaringClass().getSimpleName() + "." + code.name()));
        fields().forEach(field -> keys.add("field." + field));
        assertEquals(keys, ENGLISH.keySet());
        assertEquals(keys, POLISH.keySet());
    }

    @Test
    void no_word_is_blank_or_padded() {
        Stream.of(ENGLISH, POLISH).flatMap(words -> words.entrySet().stream()).forEach(word -> {
            assertFalse(word.getValue().isBlank(), word.getKey());
            assertEquals(word.getValue().strip(), word.getValue(), word.getKey());
        });
    }

    @Test
    void labels_answer_from_the_file_of_their_language() {
        Labels polish = Labels.of(Locale.forLanguageTag("pl-PL"));
        Labels english = Labels.of(Locale.forLanguageTag("tr"));
        codes().forEach(code -> {
            String key = code.getDeclaringClass().getSimpleName() + "." + code.name();
            assertEquals(POLISH.get(key), polish.label(code));
            assertEquals(ENGLISH.get(key), english.label(code));
        });
        fields().forEach(field -> {
            assertEquals(POLISH.get("field." + field), polish.field(field));
            assertEquals(ENGLISH.get("field." + field), english.field(field));
        });
        assertEquals(List.of(Language.POLISH, Language.ENGLISH), List.of(polish.language(), english.language()));
    }

    @ParameterizedTest
    @CsvSource({
        "CustomerFilter.NO_PRODUCTS, Brak produktów",
        "CustomerFilter.PENDING_REQUESTS, Oczekujące żądania",
        "CustomerFilter.OVERDUE_REQUESTS, Żądania przeterminowane",
        "CustomerFilter.UPCOMING_RENEWALS, Zbliżające się daty odnowienia",
        "CustomerFilter.READY_TO_RENEW, Gotowe do odnowienia",
        "DetailSection.CUSTOMER_DETAILS, Szczegóły dotyczące klienta",
        "DetailSection.OPEN_AUTHORIZATIONS, Oczekujące i przeterminowane autoryzacje licencji",
        "DetailSection.PRODUCTS, Produkty",
        "DetailSection.AUTHORIZATION_HISTORY, Historia autoryzacji licencji",
        "AuthorizationStatus.PENDING, Oczekuje",
        "Requester.ACCOUNT_MANAGER, Opiekun konta",
        "Requester.MEMBER, Uczestnik programu VIP",
        "OfferType.TEAM, Dla zespołów",
        "OfferType.ENTERPRISE, Dla przedsiębiorstw",
        "field.segment, segment rynku",
        "field.offer, rodzaj oferty",
    })
    void the_terms_are_those_of_the_founding_page(String key, String term) {
        assertEquals(term, POLISH.get(key));
    }

    private static Stream<Enum<?>> codes() {
        return CODES.stream().flatMap(type -> Arrays.stream(type.getEnumConstants()));
    }

    private static Stream<String> fields() {
        return Arrays.stream(InvitationField.values()).map(InvitationField::fieldName);
    }
}
