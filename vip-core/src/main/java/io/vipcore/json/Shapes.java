package io.vipcore.json;

import com.google.common.collect.ImmutableList;
import io.vipcore.catalog.Catalog;
import io.vipcore.catalog.OfferId;
import io.vipcore.catalog.Product;
import io.vipcore.catalog.ProductFamily;
import io.vipcore.rules.Evidence;
import io.vipcore.rules.Reason;
import io.vipcore.rules.RuleDefinition;
import io.vipcore.rules.Verdict;
import io.vipcore.source.Sourced;
import java.lang.reflect.Type;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** The shapes of the types that every program shares and of those of one program, the same for every Jackson. */
final class Shapes {

    private static final Pattern OURS = Pattern.compile(
            "io\\.vipcore\\.((calendar|catalog|page|rules|source|migration|(vip|marketplace)(\\.\\w+)?)\\.[A-Z].*"
                    + "|json\\.(PortfolioDocument|MarketplacePortfolio))");

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z");

    /** Components whose members have other names. */
    private static final Map<String, String> NAMES = Map.of(
            "billedMonths", "months",
            "createdBy", "by",
            "customerSegment", "segment",
            "licenseKind", "license",
            "number", "n",
            "offerType", "offer",
            "renewalQuantity", "explicit",
            "replacedBy", "ref");

    private final ImmutableList<Shape<?, ?>> all;

    @SuppressWarnings({"rawtypes", "unchecked"}) // a class has no type arguments
    Shapes(Vocabulary vocabulary, BiFunction<Object, Type, Object> conversion) {
        all = ImmutableList.<Shape<?, ?>>builder()
                .addAll(vocabulary.shapes())
                .add(Shape.of(LocalDate.class, String.class, LocalDate::toString, Shapes::day))
                .add(Shape.of(Instant.class, String.class, Instant::toString, Shapes::instant))
                .add(Shape.of(URI.class, String.class, URI::toString, Shapes::address))
                .add(Shape.of(Schema.class, Integer.class, Schema::version, Schema::new))
                .add(Shape.of(ProductFamily.class, String.class, ProductFamily::id, ProductFamily::of))
                .add(Shape.of(OfferId.class, String.class, OfferId::toString, OfferId::of))
                .add(Shape.of(Product.class, ProductDocument.class, ProductDocument::of, ProductDocument::fact))
                .add(Shape.of(
                        Catalog.class,
                        Product[].class,
                        catalog -> catalog.products().toArray(Product[]::new),
                        products -> Catalog.of(List.of(products))))
                .add(Shape.of(Verdict.class, VerdictDocument.class, VerdictDocument::of, VerdictDocument::fact))
                .add(new Shape<>(
                        Reason.class,
                        ReasonDocument.class,
                        ReasonDocument::of,
                        reason -> reason.fact(vocabulary, conversion)))
                .add(Shape.of(RuleDefinition.class, String.class, RuleDefinition::id, vocabulary::rule))
                .add(Shape.of(
                        Evidence.class, EvidenceDocument.class, EvidenceDocument::of, piece -> piece.fact(vocabulary)))
                .add(Shape.of(Sourced.class, SourcedDocument.class, SourcedDocument::of, SourcedDocument::fact))
                .build();
    }

    /** The shape of a type, if it has one: most records need none. */
    Optional<Shape<?, ?>> find(Class<?> type) {
        for (Shape<?, ?> shape : all) {
            if (shape.type().isAssignableFrom(type)) {
                return Optional.of(shape);
            }
        }
        return Optional.empty();
    }

    /** The member that a component of a record is written as: an inclusive bound shows its name only. */
    static String nameOf(String component) {
        return component.endsWith("Inclusive")
                ? component.substring(0, component.length() - "Inclusive".length())
                : NAMES.getOrDefault(component, component);
    }

    /** Whether a type is one of this library's, which every mapper shows alike. */
    static boolean isOurs(Class<?> type) {
        return OURS.matcher(type.getName()).matches();
    }

    /** Whether a type is an application's, which its own mapper shows. */
    static boolean isTheirs(Class<?> type) {
        String name = type.getName();
        return !type.isPrimitive()
                && !name.startsWith("java.")
                && !name.startsWith("io.vipcore.json.")
                && !isOurs(type);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadDocumentException("", "must be a date yyyy-MM-dd"); // its own message quotes the text
        }
    }

    private static Instant instant(String text) {
        if (!INSTANT.matcher(text).matches()) {
            throw new BadDocumentException("", "must be an instant yyyy-MM-ddTHH:mm:ssZ");
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new BadDocumentException("", "must be an instant yyyy-MM-ddTHH:mm:ssZ"); // its own message quotes it
        }
    }

    private static URI address(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new BadDocumentException("", "must be an address (URI)"); // its own message quotes the text
        }
    }
}
