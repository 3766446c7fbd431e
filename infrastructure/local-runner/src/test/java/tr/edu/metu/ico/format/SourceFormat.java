package tr.edu.metu.ico.format;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The format of every Java source below a folder. Runs on the toolchain's JDK, because older ones cannot parse the sources. The
 * formatter cannot read a bare {@code _} inside a record pattern (palantir-java-format issue 1614): such a source is an error;
 * {@code var _} is equivalent.
 */
public final class SourceFormat {

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    /** Reformats the sources below the project's root that differ from their format. */
    public static void main(String[] arguments) throws IOException {
        var format = new SourceFormat();
        var root = projectRoot();
        for (var file : format.differing(root)) {
            Files.writeString(file, format.formatted(file));
            IO.println("formatted " + root.relativize(file));
        }
    }

    /** The folder of template.yaml, at or above the working folder. */
    static Path projectRoot() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("template.yaml")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no template.yaml above the working folder"));
    }

    /** The sources below a folder that differ from their format; a folder without any source is an error. */
    List<Path> differing(Path root) throws IOException {
        var differing = new ArrayList<Path>();
        for (var file : sources(root)) {
            if (!formatted(file).equals(Files.readString(file))) {
                differing.add(file);
            }
        }
        return differing;
    }

    private static List<Path> sources(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            var sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> isSource(root.relativize(file)))
                    .sorted()
                    .toList();
            if (sources.isEmpty()) {
                throw new IllegalStateException("no Java source below " + root);
            }
            return sources;
        }
    }

    private static boolean isSource(Path file) {
        for (var part : file) {
            if (part.toString().equals("target") || part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private String formatted(Path file) {
        try {
            return formatted(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatterException e) {
            throw new IllegalStateException(
                    file + ": " + e.getMessage() + " (in a record pattern write var _ for _)", e);
        }
    }

    String formatted(String source) throws FormatterException {
        return formatter.formatSourceAndFixImports(source);
    }
}
