package tr.edu.metu.ico.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.announcement.Fault;
import tr.edu.metu.ico.announcement.FaultyValue;

/** Ids and digests have one spelling; drafts and definition versions count on. */
class CallNamesTest {
    private static final Sha256 ABC = new Sha256("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    private static final Instant NOON = Instant.parse("2024-01-05T09:00:00Z");

    @Test
    void a_call_id_names_programme_and_year() {
        var refusal = assertThrows(FaultyValue.class, () -> new CallId("oe 2024"));

        assertEquals(
                List.of(Fault.of(
                        "call",
                        "A call id looks like OE-2024, not like \"oe 2024\".",
                        "Çağrı kimliği OE-2024 biçiminde olmalıdır; verilen değer: \"oe 2024\".")),
                refusal.faults());
        assertEquals("OE-2024", new CallId("OE-2024").toString());
        assertTrue(new CallId("ICM-2024").compareTo(new CallId("OE-2024")) < 0);
    }

    @Test
    void a_digest_is_that_of_the_bytes_however_they_are_given() throws IOException {
        assertEquals(ABC, Sha256.of("abc"));
        assertEquals(ABC, Sha256.of("abc".getBytes(StandardCharsets.UTF_8)));
        assertEquals(ABC, Sha256.of(new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8))));
        assertEquals(ABC.hex(), ABC.toString());
        assertEquals("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=", ABC.base64());
        assertThrows(IllegalArgumentException.class, () -> new Sha256(ABC.hex().toUpperCase(Locale.ROOT)));
    }

    @Test
    void the_id_of_an_import_is_32_hexadecimal_digits_and_that_of_a_run_a_digest() {
        assertEquals("0f".repeat(16), new ImportId("0f".repeat(16)).toString());
        assertThrows(IllegalArgumentException.class, () -> new ImportId("0f"));
        assertEquals(ABC.hex(), new RunId(ABC).toString());
    }

    @Test
    void the_key_of_the_pseudonyms_does_not_appear_in_any_message() {
        assertEquals(
                "PseudonymKey[commitment=" + Sha256.of("5a".repeat(32)) + "]",
                new PseudonymKey("5a".repeat(32)).toString());
        assertThrows(IllegalArgumentException.class, () -> new PseudonymKey("5a"));
    }

    /** Computed with OpenSSL. */
    @Test
    void a_code_is_the_hmac_of_the_text_under_the_key() {
        assertEquals(
                "f2d459ff566580a40e50838e11c7666557f4c75ad3f44298566c4c9b47e63cc7",
                new PseudonymKey("5a".repeat(32)).code("SAMPLE-1/2500001"));
    }

    @Test
    void every_obstacle_is_explained_in_both_languages() {
        for (var obstacle : Obstacle.values()) {
            var text = obstacle.text();
            assertTrue(text.en().endsWith(".") && text.tr().endsWith("."), obstacle.name());
        }
    }

    @Test
    void a_draft_is_edited_and_then_announced_or_discarded_and_its_versions_count_on() {
        var first = new DefinitionVersion(1, DefinitionVersion.Kind.DRAFT, ABC, NOON, "first", "a copy");
        var origin = new CallDraft.Origin(new CallId("OE-2024"), ABC);
        var draft = new CallDraft(new CallId("OE-2025"), CallDraft.State.OPEN, Set.of("first"), origin, first);
        var other = Sha256.of("other");

        var second = first.next(DefinitionVersion.Kind.ANNOUNCEMENT, other, NOON.plusSeconds(1), "second", "ready");
        var officers = Set.of("first", "second");

        assertEquals(
                new DefinitionVersion(
                        2, DefinitionVersion.Kind.ANNOUNCEMENT, other, NOON.plusSeconds(1), "second", "ready"),
                second);
        assertEquals(
                new CallDraft(draft.call(), CallDraft.State.OPEN, officers, origin, second),
                draft.edited(officers, second));
        assertEquals(
                new CallDraft(draft.call(), CallDraft.State.ANNOUNCED, Set.of("first"), origin, second),
                draft.announced(second));
        assertEquals(
                new CallDraft(draft.call(), CallDraft.State.DISCARDED, Set.of("first"), origin, second),
                draft.discarded(second));
        assertThrows(UnsupportedOperationException.class, () -> draft.officers().add("second"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new DefinitionVersion(0, DefinitionVersion.Kind.DRAFT, ABC, NOON, "first", "none"));
    }
}
