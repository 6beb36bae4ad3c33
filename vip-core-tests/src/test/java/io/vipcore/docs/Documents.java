package io.vipcore.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's documents, as tests read them. */
public final class Documents {

    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private Documents() {}

    /** The project's root: the folder above the module in which the tests run. */
    public static Path root() {
        Path here = Path.of("").toAbsolutePath();
        Path root = here.getFileName().toString().equals("vip-core-tests") ? here.getParent() : here;
        if (!Files.exists(root.resolve("README.md"))) {
            throw new IllegalStateException("no README.md in " + root);
        }
        return root;
    }

    /** The files below a folder whose names end so, each as its path from the root, in their order. */
    public static List<String> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(root().resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root().relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a document. */
    public static String read(String path) {
        try {
            return Files.readString(root().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fenced blocks of a language in a document. */
    static List<String> blocks(String path, String language) {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(read(path));
        while (matcher.find()) {
            if (matcher.group(1).equals(language)) {
                blocks.add(matcher.group(2).stripTrailing());
            }
        }
        return blocks;
    }

    /** The one fenced block of a language that begins with a text. */
    public static String block(String path, String language, String beginning) {
        List<String> found = blocks(path, language).stream()
                .filter(block -> block.startsWith(beginning))
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException(path + " has " + found.size() + " blocks that begin with " + beginning);
        }
        return found.get(0);
    }

    /** The cells of the one table of a document whose heading begins so; it has a row at least. */
    public static List<List<String>> table(String path, String heading) {
        List<List<String>> rows = tableOrNone(path, heading);
        if (rows.isEmpty()) {
            throw new IllegalStateException(path + " has no rows in " + heading);
        }
        return rows;
    }

    /** The cells of a table that may be empty. */
    public static List<List<String>> tableOrNone(String path, String heading) {
        List<String> lines =
                read(path).lines().dropWhile(line -> !line.startsWith(heading)).toList();
        if (lines.isEmpty()) {
            throw new IllegalStateException(path + " has no table " + heading);
        }
        return lines.stream()
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }
}
