package tr.edu.metu.ico.functions.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tr.edu.metu.ico.call.Sha256;

/** The files under {@code /app}: styles and pictures of the site. Their build is a digest of all of them. */
final class AppFiles {

    private static final int BUILD_LENGTH = 12;
    private static final Map<String, String> TYPES = Map.of("site.css", "text/css; charset=utf-8");
    private static final Map<String, AppFile> FILES = read();
    private static final String BUILD = digest();

    private AppFiles() {}

    /** @param contentType as HTTP names it, with the character set of a text */
    record AppFile(String contentType, byte[] content) {}

    static Optional<AppFile> find(String name) {
        return Optional.ofNullable(FILES.get(name));
    }

    /** Twelve hexadecimal digits that change with any of the files. */
    static String build() {
        return BUILD;
    }

    private static Map<String, AppFile> read() {
        var files = new TreeMap<String, AppFile>();
        TYPES.forEach((name, type) -> files.put(name, new AppFile(type, content(name))));
        return files;
    }

    private static byte[] content(String name) {
        try (var stream = AppFiles.class.getResourceAsStream("/app/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("the file app/" + name + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String digest() {
        var sums = new StringBuilder();
        FILES.forEach((name, file) -> sums.append(name).append(Sha256.of(file.content())));
        return Sha256.of(sums.toString()).hex().substring(0, BUILD_LENGTH);
    }
}
