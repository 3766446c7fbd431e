package tr.edu.metu.ico.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * A rendered page of the public site.
 *
 * @param key      its path without the leading slash, such as {@code tr/calls}; a key is never the folder of another
 * @param language the language it is written in; empty where there is none, as in a calendar file
 */
public record SitePage(String key, String contentType, Optional<Locale> language, byte[] content) {

    /** The tag the store gives to this content: its MD5 digest in lower-case hexadecimal. */
    public String tag() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java runtime has MD5", never);
        }
    }
}
