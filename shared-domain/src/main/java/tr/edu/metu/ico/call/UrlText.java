package tr.edu.metu.ico.call;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Text in a form that is safe in addresses and in tags of mails, such as the cursor of a page. */
public final class UrlText {

    private UrlText() {}

    /** The text in URL-safe Base64. */
    public static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads {@link #encoded}.
     *
     * @throws IllegalArgumentException if it is not URL-safe Base64
     */
    public static String decoded(String encoded) {
        return new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
    }
}
