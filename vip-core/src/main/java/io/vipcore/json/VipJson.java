package io.vipcore.json;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.vipcore.catalog.LicenseKind;
import io.vipcore.catalog.MarketSegment;
import io.vipcore.catalog.OfferType;
import io.vipcore.catalog.ProductTerm;
import io.vipcore.internal.Checks;
import io.vipcore.marketplace.edition.MarketplaceEdition;
import io.vipcore.marketplace.enrollment.CustomerRule;
import io.vipcore.marketplace.enrollment.MarketplaceLocales;
import io.vipcore.marketplace.product.Segment;
import io.vipcore.migration.MigrationRule;
import io.vipcore.rules.RuleDefinition;
import io.vipcore.rules.TextProblem;
import io.vipcore.rules.Verdict;
import io.vipcore.rules.Words;
import io.vipcore.vip.authorization.AuthorizationStatus;
import io.vipcore.vip.authorization.CancellationRule;
import io.vipcore.vip.authorization.RequestRule;
import io.vipcore.vip.customer.AccountStanding;
import io.vipcore.vip.customer.InvitationStatus;
import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.edition.VipEdition;
import io.vipcore.vip.enrollment.EnrollmentRule;
import io.vipcore.vip.enrollment.InvitationField;
import io.vipcore.vip.history.LifecycleRule;
import io.vipcore.vip.renewal.RenewalPhase;
import io.vipcore.vip.renewal.RenewalRule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Facts, events, decisions and every other answer as JSON text, and documents as facts, through Jackson 2 or 3: both give
 * the same text. Immutable; its first use takes a while, so keep it.
 *
 * <pre>{@code
 * VipJson json = VipJson.jackson3();
 * String stored = json.write(history);
 * CustomerHistory same = json.read(stored, CustomerHistory.class);
 * }</pre>
 *
 * <p>Laws: what is read equals what was written; equal values give the same text. The page {@code docs/integration.md} shows
 * every document. An application with a mapper of its own adds {@link Jackson2Module} or {@link Jackson3Module} to it.
 */
public final class VipJson {

    private static final Vocabulary VOCABULARY = Vocabulary.of(
                    List.of(VipEdition.class, MarketplaceEdition.class),
                    ImmutableList.<Shape<?, ?>>builder()
                            .addAll(VipShapes.ALL)
                            .addAll(MarketplaceShapes.ALL)
                            .build())
            .withRules(Stream.<RuleDefinition[]>of(
                            RequestRule.values(),
                            CancellationRule.values(),
                            RenewalRule.values(),
                            EnrollmentRule.values(),
                            LifecycleRule.values(),
                            CustomerRule.values(),
                            MigrationRule.values())
                    .flatMap(Stream::of)
                    .toList())
            .withRules(List.of(VipEdition.PROGRAM_CLOSED))
            .withCodes(List.of(
                    AccountStanding.class,
                    AuthorizationStatus.class,
                    InvitationField.class,
                    InvitationStatus.class,
                    LicenseKind.class,
                    MarketSegment.class,
                    OfferType.class,
                    ProductTerm.class,
                    RenewalPhase.class,
                    Requester.class,
                    Segment.class,
                    MarketplaceLocales.Substitute.class,
                    TextProblem.class));

    private final Function<Vocabulary, JsonEngine> jackson;
    private final Vocabulary vocabulary;
    private final Supplier<JsonEngine> engine;
    private final Optional<Words> words;

    private VipJson(
            Function<Vocabulary, JsonEngine> jackson,
            Vocabulary vocabulary,
            Supplier<JsonEngine> engine,
            Optional<Words> words) {
        this.jackson = jackson;
        this.vocabulary = vocabulary;
        this.engine = engine;
        this.words = words;
    }

    private static VipJson of(Function<Vocabulary, JsonEngine> jackson, Vocabulary vocabulary, Optional<Words> words) {
        return new VipJson(jackson, vocabulary, Suppliers.memoize(() -> jackson.apply(vocabulary)), words);
    }

    /** {@return JSON through Jackson 2 ({@code com.fasterxml.jackson}), with this library's rules} */
    public static VipJson jackson2() {
        return of(known -> new Jackson2(known, false), VOCABULARY, Optional.empty());
    }

    /** {@return JSON through Jackson 3 ({@code tools.jackson}), with this library's rules} */
    public static VipJson jackson3() {
        return of(known -> new Jackson3(known, false), VOCABULARY, Optional.empty());
    }

    /**
     * {@return the same with custom rules, which may apply in the verdicts that are read}
     *
     * @param rules the definitions, none with a code that is known already
     * @throws io.vipcore.source.InvalidFactException if a code is known already
     */
    public VipJson withRules(RuleDefinition... rules) {
        return of(jackson, vocabulary.withRules(Checks.list("VipJson.rules", rules)), words);
    }

    /**
     * {@return the same with an enum whose constants may be evidence in the verdicts that are read}
     *
     * @param type the enum, known by its simple name
     * @throws io.vipcore.source.InvalidFactException if another enum has the same simple name
     */
    public VipJson withCodes(Class<? extends Enum<?>> type) {
        return of(jackson, vocabulary.withCodes(List.of(Checks.required("VipJson.type", type))), words);
    }

    /**
     * {@return the same, whose verdicts carry the {@code message} and {@code cure} of each reason} When they are read, the
     * words are passed over: they follow from the rule and the evidence. Made in no time, as for each request.
     *
     * @param language the reader's language
     */
    public VipJson withWords(Words language) {
        return new VipJson(jackson, vocabulary, engine, Optional.of(Checks.required("VipJson.language", language)));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Optional<Words> words() {
        return words;
    }

    /**
     * {@return a value as JSON text: on one line, members in a fixed order, dates as {@code yyyy-MM-dd}}
     *
     * @param value a value of this library, or a list of such
     */
    public String write(Object value) {
        return engine.get().write(Checks.required("VipJson.value", value), words);
    }

    /**
     * {@return the value that a document holds}
     *
     * @param <T> the type of the value
     * @param document the JSON text; a byte order mark before it is passed over
     * @param type the type of the value
     * @throws BadDocumentException if the text is not one well-formed document of the type, whatever is wrong
     */
    public <T> T read(String document, Class<T> type) {
        return type.cast(engine.get().read(required(document), Checks.required("VipJson.type", type)));
    }

    /**
     * {@return the verdict that a document holds}
     *
     * @param <R> the result of an allowed decision
     * @param document the JSON text; a byte order mark before it is passed over
     * @param result the type of the result
     * @throws BadDocumentException if the text is not one well-formed verdict with such a result, whatever is wrong
     */
    @SuppressWarnings("unchecked") // the engine reads what it is asked for
    public <R> Verdict<R> readVerdict(String document, Class<R> result) {
        return (Verdict<R>)
                engine.get().read(required(document), Verdict.class, Checks.required("VipJson.result", result));
    }

    /**
     * {@return the list that a document holds, unmodifiable} Events that are read as a list need not fit each other; those of
     * a {@link io.vipcore.vip.history.CustomerHistory} must.
     *
     * @param <T> the type of its elements
     * @param document the JSON text; a byte order mark before it is passed over
     * @param element the type of its elements
     * @throws BadDocumentException if the text is not one well-formed array of such elements, whatever is wrong
     */
    @SuppressWarnings("unchecked") // the engine reads what it is asked for
    public <T> List<T> readList(String document, Class<T> element) {
        return List.copyOf((List<T>)
                engine.get().read(required(document), List.class, Checks.required("VipJson.element", element)));
    }

    /**
     * {@return the values of JSON lines, a document on each, read one by one as the stream comes to them}
     *
     * <pre>{@code
     * try (Stream<String> lines = Files.lines(file)) {
     *     json.readLines(lines, Customer.class).forEach(customer -> store(vip.spans(customer)));
     * }
     * }</pre>
     *
     * <p>Where a line is not one well-formed document of the type, the stream throws a {@link BadDocumentException} whose path
     * begins with the number of the line, as in {@code line 3, vipId}.
     *
     * @param <T> the type of the values
     * @param lines the JSON texts, none blank
     * @param type the type of the values
     */
    public <T> Stream<T> readLines(Stream<String> lines, Class<T> type) {
        Checks.required("VipJson.type", type);
        return Streams.mapWithIndex(Checks.required("VipJson.lines", lines), (line, before) -> {
            try {
                return read(Checks.required("VipJson.lines", line), type);
            } catch (BadDocumentException e) {
                String place = "line " + (before + 1) + (e.path().isEmpty() ? "" : ", " + e.path());
                throw new BadDocumentException(place, e.problem().replace(" at line 1, column", " at column"));
            }
        });
    }

    private static String required(String document) {
        return Checks.required("VipJson.document", document);
    }
}
