package tr.edu.metu.ico.definition;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static tr.edu.metu.ico.definition.SampleCall.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.rule.Bonus;
import tr.edu.metu.ico.rule.LanguageRule;
import tr.edu.metu.ico.rule.LanguageRule.AcceptedExams;
import tr.edu.metu.ico.rule.LanguageRule.AcceptedExams.Listing;

/**
 * Codes that a student's claim could never hold are refused when the office writes them, not when the student applies.
 */
class CodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Cambridge C1", "IELTS ", "toefl_ibt", "İELTS", "A", "TOEFL-IBT"})
    void an_exam_that_no_student_could_claim_stands_in_no_list(String exam) {
        assertThrows(IllegalArgumentException.class, () -> list(exam));
        assertThrows(
                IllegalArgumentException.class,
                () -> new LanguageRule.ExamInCall(clause("S-LANG-9"), exam, LocalDate.of(2023, 12, 9)));
    }

    @Test
    void an_exam_cannot_be_accepted_and_removed_at_once() {
        var removed = List.of(new AcceptedExams.Removed("YDS", new Text("No longer recognised.", "Artık tanınmıyor.")));

        assertThrows(
                IllegalArgumentException.class,
                () -> new AcceptedExams(clause("S-LANG-2"), Set.of("YDS"), Listing.CONFIRMED, removed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kardeş", "sibling", "KARDEŞ"})
    void a_relation_that_no_student_could_give_stands_in_no_ground(String relation) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Bonus(clause("S-BON-1"), "MARTYR", 15, "MARTYR", Set.of(relation)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/webp", "application/PDF", "pdf"})
    void a_slot_takes_no_kind_of_file_that_would_be_refused_after_every_upload(String type) {
        assertThrows(IllegalArgumentException.class, () -> slot(type));
        assertDoesNotThrow(() -> slot("application/pdf"));
    }

    private static AcceptedExams list(String exam) {
        return new AcceptedExams(clause("S-LANG-2"), Set.of(exam), Listing.CONFIRMED, List.of());
    }

    private static DocumentSlot slot(String type) {
        return new DocumentSlot("LANGUAGE", false, Set.of(type), 1_000, new Text("Score", "Puan"));
    }
}
