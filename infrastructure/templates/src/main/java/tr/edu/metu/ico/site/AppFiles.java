package tr.edu.metu.ico.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files under {@code /app}: styles, pictures and modules of the site and of the portal. Their build is a digest of all of
 * them.
 */
public final class AppFiles {

    private static final List<String> NAMES =
            List.of("destinations.js", "icon.svg", "portal/portal.css", "portal/staff/staff.css", "site.css");

    /** The library of the portal's pages, as its WebJar contains it. */
    private static final String LIT_HTML = "/META-INF/resources/webjars/lit-html/3.3.2/lit-html.js";

    private static final int BUILD_LENGTH = 12;
    private static final Map<String, AppFile> FILES = new TreeMap<>();

    static {
        Stream.concat(NAMES.stream(), PortalModules.files().stream())
                .forEach(name -> FILES.put(name, new AppFile(typeOf(name), read("/app/" + name))));
        FILES.put("portal/lit-html.js", new AppFile(typeOf(LIT_HTML), read(LIT_HTML)));
        for (var language : Language.values()) {
            var words = PortalModules.words(language);
            FILES.put(words, new AppFile(typeOf(words), PortalModules.catalogue(language)));
            var staffWords = PortalModules.staffWords(language);
            FILES.put(staffWords, new AppFile(typeOf(staffWords), PortalModules.staffCatalogue(language)));
        }
    }

    private static final String BUILD = digest();

    private AppFiles() {}

    /**
     * A file of the site.
     *
     * @param contentType as HTTP names it, with the character set of a text
     */
    public record AppFile(String contentType, byte[] content) {}

    /** @param name with its folder, such as {@code portal/main.js} */
    public static Optional<AppFile> find(String name) {
        return Optional.ofNullable(FILES.get(name));
    }

    /** Twelve hexadecimal digits that change with any of the files. */
    public static String build() {
        return BUILD;
    }

    private static String typeOf(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            default -> throw new IllegalArgumentException("no content type is known for " + name);
        };
    }

    private static byte[] read(String name) {
        try (var stream = AppFiles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the file " + name + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            FILES.forEach((name, file) -> sha256.update(file.content()));
            return HexFormat.of().formatHex(sha256.digest()).substring(0, BUILD_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
