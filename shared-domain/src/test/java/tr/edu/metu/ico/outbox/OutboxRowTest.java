package tr.edu.metu.ico.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;

class OutboxRowTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "7#x", "version 7", "-7", "ö"})
    void a_subject_that_cannot_stand_in_a_key_is_refused(String subject) {
        assertThrows(IllegalArgumentException.class, () -> row(subject, new TreeMap<>()));
    }

    @Test
    void a_notice_is_not_due_before_what_it_is_about() {
        assertThrows(IllegalArgumentException.class, () -> row("7", Instant.EPOCH.minusNanos(1), new TreeMap<>()));
    }

    @Test
    void later_changes_of_the_facts_it_was_made_from_do_not_change_it() {
        var exams = new ArrayList<>(List.of("TOEFL_IBT"));
        var facts = new TreeMap<String, List<String>>();
        facts.put("exams", exams);
        var row = row("7.abc", facts);

        exams.add("YDS");
        facts.clear();

        assertEquals(List.of("TOEFL_IBT"), row.facts().get("exams"));
        assertThrows(UnsupportedOperationException.class, () -> row.facts().clear());
    }

    private static OutboxRow row(String subject, TreeMap<String, List<String>> facts) {
        return row(subject, Instant.EPOCH, facts);
    }

    private static OutboxRow row(String subject, Instant dueAt, TreeMap<String, List<String>> facts) {
        return new OutboxRow(
                new CallId("OE-2024"),
                Recipient.of(new StudentNumber("1000001")),
                OutboxRow.Kind.ACCEPTED_EXAMS_SHORTENED,
                subject,
                Instant.EPOCH,
                dueAt,
                facts);
    }
}
