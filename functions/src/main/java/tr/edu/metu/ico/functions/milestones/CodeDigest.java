package tr.edu.metu.ico.functions.milestones;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.selection.Selection;

/** The digest of the classes that score and place: part of a run's id, so that different code never shares its rows. */
public final class CodeDigest {

    private static final String CLASSES = "tr/edu/metu/ico";

    private Sha256 digest;

    /** Computed once; the classes of a running function never change. */
    public synchronized Sha256 digest() {
        if (digest == null) {
            digest = compute();
        }
        return digest;
    }

    private static Sha256 compute() {
        try {
            var source = Path.of(Selection.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(source)) {
                return digestOf(source.resolve(CLASSES));
            }
            try (var jar = FileSystems.newFileSystem(source)) {
                return digestOf(jar.getPath("/" + CLASSES));
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException("the function cannot read its own classes", unreadable);
        }
    }

    private static Sha256 digestOf(Path root) throws IOException {
        List<String> lines = new ArrayList<>();
        try (var classes = Files.walk(root)) {
            classes.filter(file -> file.toString().endsWith(".class"))
                    .forEach(file -> lines.add(root.relativize(file) + " " + digestOfFile(file)));
        }
        lines.sort(null);
        return Sha256.of(String.join("\n", lines));
    }

    private static Sha256 digestOfFile(Path file) {
        try {
            return Sha256.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
