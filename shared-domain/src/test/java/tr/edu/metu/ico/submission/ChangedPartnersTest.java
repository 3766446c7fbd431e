package tr.edu.metu.ico.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.selection.Sealed.agreement;
import static tr.edu.metu.ico.selection.Sealed.fall;

import java.util.List;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.Term;
import tr.edu.metu.ico.agreement.TermChange;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.selection.Sealed;
import tr.edu.metu.ico.submission.ChangedPartners.Change;
import tr.edu.metu.ico.submission.ChangedPartners.Concern;

/** Who is affected by a changed list of partners. */
class ChangedPartnersTest {

    private static final ChangedPartners CHANGED = ChangedPartners.between(
            List.of(agreement("STAYS", "JP", 2), agreement("GONE", "JP", 2), agreement("FEWER", "JP", 2)),
            List.of(agreement("STAYS", "JP", 2), agreement("NEW", "JP", 2), agreement("FEWER", "JP", 1)));

    @Test
    void a_choice_is_concerned_when_its_partner_left_came_or_offers_something_else() {
        assertEquals(
                List.of(
                        new Concern(1, fall("GONE"), new Change.Removed()),
                        new Concern(
                                2,
                                fall("FEWER"),
                                new Change.OtherTerms(
                                        List.of(new TermChange(Term.PLACES, List.of("2"), List.of("1"))))),
                        new Concern(4, fall("NEW"), new Change.Added())),
                CHANGED.of(choosing("STAYS", "GONE", "FEWER", "NEVER", "NEW"), StudyLevel.UG));
    }

    @Test
    void who_chose_none_of_them_is_not_concerned() {
        assertEquals(List.of(), CHANGED.of(choosing("STAYS", "NEVER"), StudyLevel.UG));
        assertEquals(List.of(), CHANGED.of(choosing(), StudyLevel.UG));
    }

    @Test
    void two_lists_that_say_the_same_in_another_order_are_no_change() {
        var one = agreement("ONE", "JP", 2);
        var other = agreement("OTHER", "KR", 3);

        assertTrue(ChangedPartners.between(List.of(one, other), List.of(other, one))
                .none());
        assertFalse(CHANGED.none());
    }

    private static ApplicationContent choosing(String... universities) {
        return new ApplicationContent(
                List.of(universities).stream().map(Sealed::fall).toList(),
                new LanguageClaim.OnRecord(),
                List.of(),
                true,
                true);
    }
}
