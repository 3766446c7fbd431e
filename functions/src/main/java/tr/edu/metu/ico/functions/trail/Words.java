package tr.edu.metu.ico.functions.trail;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.trail.NetString;

/**
 * What a person wrote as a reason, as an audit trail names it: by its digest. The trail is kept longer than anything else and
 * cannot be changed, so nobody's words may stand in it (decision 0060).
 */
public final class Words {

    private Words() {}

    /** The digest of a text, as {@code words} and 64 hexadecimal digits. */
    public static String digest(String text) {
        return "words " + Sha256.of(text);
    }

    /** The digest of several texts in their order; empty for none. */
    public static String digest(List<String> texts) {
        return Optional.of(texts)
                .filter(given -> !given.isEmpty())
                .map(given -> digest(given.size() == 1 ? given.getFirst() : NetString.of(given)))
                .orElse("");
    }
}
