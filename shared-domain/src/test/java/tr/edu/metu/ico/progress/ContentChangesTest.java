package tr.edu.metu.ico.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.application.EvidenceClaim;
import tr.edu.metu.ico.application.GrantWish;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.application.Stay;

/** How many answers of a draft differ from the submission. */
class ContentChangesTest {

    private static final EvidenceClaim AID = new EvidenceClaim("AFAD_AID", Optional.empty());
    private static final EvidenceClaim AID_OF_A_CHILD = new EvidenceClaim("AFAD_AID", Optional.of("CHILD"));
    private static final EvidenceClaim DISABILITY = new EvidenceClaim("DISABILITY", Optional.empty());

    private static final ApplicationContent SENT = content(List.of(DISABILITY, AID), "TOKYO", "SEOUL");

    @Test
    void the_same_answers_are_no_change() {
        assertEquals(0, ContentChanges.between(SENT, content(List.of(DISABILITY, AID), "TOKYO", "SEOUL")));
    }

    @Test
    void two_preferences_that_change_places_are_two_changes_and_one_more_is_one() {
        assertEquals(2, ContentChanges.between(SENT, content(SENT.claims(), "SEOUL", "TOKYO")));
        assertEquals(1, ContentChanges.between(SENT, content(SENT.claims(), "TOKYO", "SEOUL", "PERTH")));
        assertEquals(1, ContentChanges.between(SENT, content(SENT.claims(), "TOKYO")));
    }

    @Test
    void a_ground_counts_once_and_the_order_of_grounds_means_nothing() {
        assertEquals(0, ContentChanges.between(SENT, content(List.of(AID, DISABILITY), "TOKYO", "SEOUL")));
        assertEquals(1, ContentChanges.between(SENT, content(List.of(AID_OF_A_CHILD, DISABILITY), "TOKYO", "SEOUL")));
        assertEquals(2, ContentChanges.between(SENT, content(List.of(), "TOKYO", "SEOUL")));
    }

    @Test
    void every_other_answer_counts_once() {
        var other = new ApplicationContent(
                SENT.choices(),
                new LanguageClaim.TakesExam(),
                SENT.claims(),
                false,
                false,
                new Stay.Months(5),
                GrantWish.NO_GRANT);

        assertEquals(5, ContentChanges.between(SENT, other));
    }

    private static ApplicationContent content(List<EvidenceClaim> claims, String... universities) {
        var choices = Arrays.stream(universities)
                .map(name -> new Choice(new UniversityId(name), Semester.FALL))
                .toList();
        return new ApplicationContent(choices, new LanguageClaim.OnRecord(), claims, true, true);
    }
}
