package tr.edu.metu.ico.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.application.LetterAnswers;
import tr.edu.metu.ico.application.LetterAnswers.Kind;

class LetterChecklistTest {
    private static final LetterChecklist CHECKLIST = LetterChecklist.of(TraineeshipCall.definition());
    private static final Map<String, Boolean> ALL_YES = Map.of("SIGNED", true, "STAMPED", true, "TRAINEE", true);
    private static final Map<String, Boolean> NOT_SIGNED = Map.of("SIGNED", false, "STAMPED", true, "TRAINEE", true);

    @Test
    void every_item_is_answered_the_trainee_question_too() {
        assertEquals(List.of(), reported(answers(Kind.OFFICIAL, ALL_YES, Set.of()), true, false));
        assertEquals(
                List.of("letter.items.STAMPED UNANSWERED", "letter.items.TRAINEE UNANSWERED"),
                reported(answers(Kind.OFFICIAL, Map.of("SIGNED", true), Set.of()), false, true));
    }

    @Test
    void nothing_is_answered_that_the_call_does_not_ask() {
        var items = Map.of("SIGNED", true, "STAMPED", true, "TRAINEE", true, "PERFUMED", true);

        assertEquals(
                List.of("letter.items.PERFUMED UNKNOWN_ITEM", "letter.words UNKNOWN_WORD"),
                reported(answers(Kind.OFFICIAL, items, Set.of("holiday")), false, true));
    }

    @Test
    void a_no_does_not_forbid_the_approval_and_wants_a_reason() {
        var letter = answers(Kind.OFFICIAL, NOT_SIGNED, Set.of());

        assertEquals(List.of("reason REASON_NEEDED"), reported(letter, true, false));
        assertEquals(List.of(), reported(letter, true, true));
        assertEquals(List.of(), reported(letter, false, true));
    }

    @Test
    void a_flagged_word_does_not_forbid_the_approval_but_requires_a_reason() {
        var letter = answers(Kind.OFFICIAL, ALL_YES, Set.of("research"));

        assertEquals(List.of("reason REASON_NEEDED"), reported(letter, true, false));
        assertEquals(List.of(), reported(letter, true, true));
    }

    @Test
    void an_e_mail_before_admission_is_not_expected_to_be_signed() {
        assertEquals(List.of(), reported(answers(Kind.PRE_ADMISSION, NOT_SIGNED, Set.of()), true, false));
    }

    private static LetterAnswers answers(Kind kind, Map<String, Boolean> items, Set<String> words) {
        return LetterAnswers.of(kind, items, words);
    }

    private static List<String> reported(LetterAnswers answers, boolean approved, boolean reasonGiven) {
        return CHECKLIST.problems(answers, approved, reasonGiven).stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }
}
