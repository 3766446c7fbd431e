package tr.edu.metu.ico.news;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import tr.edu.metu.ico.announcement.Fault;
import tr.edu.metu.ico.announcement.Text;

/**
 * A link below an item of news.
 *
 * @param label   what the reader sees
 * @param address {@code http}, {@code https} or {@code mailto}; in ASCII, without a user name before the host
 */
public record NewsLink(Text label, String address) {

    /** The most characters of a label. */
    public static final int LONGEST_LABEL = 200;

    private static final int LONGEST_ADDRESS = 1000;
    private static final Set<String> WEB = Set.of("http", "https");
    private static final String MAIL = "[!-~&&[^@<>\"?,;:\\\\%]]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+";

    /** @throws tr.edu.metu.ico.announcement.FaultyValue naming {@code label} or {@code address} */
    public NewsLink {
        Sentence.require("label", label, LONGEST_LABEL);
        Fault.unless(
                address.length() <= LONGEST_ADDRESS && address.matches("[!-~]+") && leadsSomewhere(address),
                "address",
                "This must be a complete web or mail address that begins with https://, http:// or mailto:, not "
                        + Fault.shown(address) + ".",
                "Bu, https://, http:// ya da mailto: ile başlayan eksiksiz bir adres olmalıdır; verilen değer: "
                        + Fault.shown(address) + ".");
    }

    private static boolean leadsSomewhere(String address) {
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return WEB.contains(scheme) && uri.getHost() != null && uri.getUserInfo() == null
                    || scheme.equals("mailto") && uri.getRawSchemeSpecificPart().matches(MAIL);
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
