package tr.edu.metu.ico.adapters.bundle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.bundle.Check.Status;
import tr.edu.metu.ico.adapters.golden.ASeason;
import tr.edu.metu.ico.result.SealedInput;

class BundleTest {

    private static final SealedInput SEASON = ASeason.of(120);
    private static final byte[] BUNDLE = ABundle.of(SEASON);

    @Test
    void a_bundle_of_a_season_holds_in_everything() {
        var examination = BundleExaminer.examine(BUNDLE, Optional.of(ABundle.OFFICE.publicKey()));

        assertEquals(
                List.of(
                        "container HOLDS",
                        "manifest HOLDS",
                        "signature HOLDS",
                        "digests HOLDS",
                        "documents HOLDS",
                        "inTime HOLDS",
                        "promises HOLDS",
                        "rerun HOLDS"),
                reported(examination));
        assertTrue(examination.holds());
    }

    @Test
    void without_a_trusted_key_the_signature_is_not_checked_and_the_rest_holds() {
        var examination = BundleExaminer.examine(BUNDLE, Optional.empty());

        assertEquals(Status.NOT_CHECKED, examination.checks().get(2).status());
        assertTrue(examination.holds());
    }

    @Test
    void it_is_a_zip_of_six_entries_that_any_program_opens() throws Exception {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(BUNDLE))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }

        assertEquals(BundleEntries.ALL, names);
    }

    @Test
    void the_same_run_is_the_same_bytes_in_every_language_and_time_zone() {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            for (var tag : List.of("tr-TR", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
                assertArrayEquals(BUNDLE, ABundle.of(SEASON), tag);
                assertTrue(BundleExaminer.examine(BUNDLE, Optional.empty()).holds(), tag);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void no_student_number_name_reason_file_name_or_member_of_staff_is_anywhere_in_its_bytes() {
        var bytes = new String(BUNDLE, StandardCharsets.UTF_8);
        for (var application : SEASON.applications()) {
            assertFalse(bytes.contains(application.student().value()), "a student number");
            assertTrue(bytes.contains(application.pseudonym().value()));
        }
        for (var word : List.of("Ayşegül", "Öztürk", "spoke with her", "file.pdf", "officer", "coordinator")) {
            assertFalse(withoutDefinition().contains(word), word);
        }
    }

    /** The definition is the office's own text and may mention officers. */
    private static String withoutDefinition() {
        return new String(BUNDLE, StandardCharsets.UTF_8).replace(ASeason.DEFINITION, "");
    }

    @Test
    void it_contains_the_definition_word_for_word() {
        assertTrue(new String(BUNDLE, ISO_8859_1)
                .contains(new String(ASeason.DEFINITION.getBytes(StandardCharsets.UTF_8), ISO_8859_1)));
    }

    private static List<String> reported(Examination examination) {
        return examination.checks().stream()
                .map(check -> check.name() + " " + check.status())
                .toList();
    }
}
