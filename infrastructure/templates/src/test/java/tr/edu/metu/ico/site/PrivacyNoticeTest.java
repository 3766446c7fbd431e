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

    private static final String VERSION_4 = "1cf896d05c248dd5bc836c34b472beffce763609037b8f05ffb8fb29bee5eac2";

    /** After a change of a sentence: raise version and day in {@link PrivacyPage}, then put the new digest here. */
    @Test
    void the_sentences_are_those_of_the_version() throws NoSuchAlgorithmException {
        var sentences = Words.in(Language.EN).keys().stream()
                .filter(key -> key.startsWith("privacy."))
                .map(key -> Words.in(Language.EN).of(key) + "\n"
                        + Words.in(Language.TR).of(key))
                .collect(Collectors.joining("\n"));
        var digest = MessageDigest.getInstance("SHA-256").digest(sentences.getBytes(StandardCharsets.UTF_8));

        assertEquals(4, PrivacyPage.currentVersion());
        assertEquals(VERSION_4, HexFormat.of().formatHex(digest));
    }
}
