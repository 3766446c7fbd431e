package tr.edu.metu.ico.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nobody changes the privacy notice without giving it a new version and a new day. */
class PrivacyNoticeTest {

    private static final String VERSION_2 = "6db93b585fd6d4ebec45338d118df1363a095a304a701a3e391e3cd253f0a6a9";

    /** After a change of a sentence: raise version and day in {@link PrivacyPage}, then put the new digest here. */
    @Test
    void the_sentences_are_those_of_the_version() throws NoSuchAlgorithmException {
        var sentences = Words.in(Language.EN).keys().stream()
                .filter(key -> key.startsWith("privacy."))
                .map(key -> Words.in(Language.EN).of(key) + "\n"
                        + Words.in(Language.TR).of(key))
                .collect(Collectors.joining("\n"));
        var digest = MessageDigest.getInstance("SHA-256").digest(sentences.getBytes(StandardCharsets.UTF_8));

        assertEquals(2, PrivacyPage.current(730, 3650, "").version());
        assertEquals(VERSION_2, HexFormat.of().formatHex(digest));
    }
}
