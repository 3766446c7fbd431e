package tr.edu.metu.ico.adapters.s3;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The header that tells a browser whether to save a file or to show it, and under which name (RFC 6266, RFC 8187). */
final class Disposition {

    private static final int LONGEST_NAME = 120;
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Disposition() {}

    /** The browser saves it and never displays it. */
    static String attachment(String fileName) {
        return named("attachment", fileName);
    }

    /** The browser displays it, and saves it under this name. */
    static String inline(String fileName) {
        return named("inline", fileName);
    }

    private static String named(String type, String fileName) {
        var safe = safe(fileName);
        return type + "; filename=\"" + ascii(safe) + "\"; filename*=UTF-8''" + encoded(safe);
    }

    /** No folder, no control or direction characters, no leading dot; never empty. */
    private static String safe(String fileName) {
        var safe = fileName.replaceAll("[/\\\\:*?\"<>|;%\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "_")
                .strip()
                .replaceFirst("^\\.+", "");
        var end = safe.offsetByCodePoints(0, Math.min(LONGEST_NAME, safe.codePointCount(0, safe.length())));
        return safe.isEmpty() ? "file" : safe.substring(0, end);
    }

    private static String ascii(String name) {
        return name.replaceAll("[^\\x20-\\x7E]", "_");
    }

    private static String encoded(String name) {
        var encoded = new StringBuilder();
        for (var octet : name.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(octet) >= 0) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return encoded.toString();
    }
}
