package tr.edu.metu.ico.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A rendered page of the public site, or a file that it links.
 *
 * @param key      its path without the leading slash, such as {@code tr/calls}; a key is never the folder of another
 * @param language the language it is written in; empty where there is none, as in a calendar file
 * @param saveAs   the name under which a browser saves it instead of showing it; empty for what it shows
 * @param tag      the tag the store gives to the content: its MD5 digest in lower-case hexadecimal
 * @param source   reads the content; a file is read only when it is stored
 */
public record SitePage(
        String key,
        String contentType,
        Optional<Locale> language,
        Optional<String> saveAs,
        String tag,
        Supplier<byte[]> source) {

    /** A page that a browser shows. */
    public SitePage(String key, String contentType, Optional<Locale> language, byte[] content) {
        this(key, contentType, language, Optional.empty(), tag(content), () -> content);
    }

    public byte[] content() {
        return source.get();
    }

    /** The tag the store gives to this content. */
    public static String tag(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java runtime has MD5", never);
        }
    }
}
