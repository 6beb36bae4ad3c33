package io.vipcore.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the report that PIT writes. */
final class MutationReport {

    private MutationReport() {}

    /** The mutants of a report; none if there is no report. */
    static List<Mutant> read(Path report) throws IOException {
        if (!Files.exists(report)) {
            return List.of();
        }
        try (InputStream xml = Files.newInputStream(report)) {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler()); // throws instead of printing
            return mutants(builder.parse(xml).getElementsByTagName("mutation"));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("not a report of PIT: " + report, e);
        }
    }

    private static List<Mutant> mutants(NodeList mutations) {
        return IntStream.range(0, mutations.getLength())
                .mapToObj(i -> mutant((Element) mutations.item(i)))
                .toList();
    }

    private static Mutant mutant(Element mutation) {
        return new Mutant(
                mutation.getAttribute("status"),
                Boolean.parseBoolean(mutation.getAttribute("detected")),
                Mutant.Place.of(
                        text(mutation, "mutatedClass"),
                        text(mutation, "mutatedMethod"),
                        text(mutation, "description")));
    }

    private static String text(Element mutation, String name) {
        return mutation.getElementsByTagName(name).item(0).getTextContent();
    }
}
