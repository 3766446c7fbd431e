package tr.edu.metu.ico.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.Pool;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.agreement.PoolTerms;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.result.ChoiceOutcome;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;

/** The figures of a university that may be published. */
class PoolUseTest {

    private static final UniversityId TOKYO = new UniversityId("JP-TOKYO");
    private static final PoolScope FALL = new PoolScope(Set.of(StudyLevel.UG), Set.of(Semester.FALL));
    private static final PoolScope SPRING = new PoolScope(Set.of(StudyLevel.UG), Set.of(Semester.SPRING));

    @Test
    void a_university_nobody_asked_for_has_all_its_places_left_and_no_cut_off() {
        var tokyo = tokyo(pool(FALL, 2));
        assertEquals(
                List.of(new PoolUse(tokyo, Optional.empty(), 2, 0, 0, Optional.empty())),
                PoolUse.of(List.of(tokyo), List.of()));
        assertEquals(2, PoolUse.of(List.of(tokyo), List.of()).getFirst().left());
    }

    @Test
    void ranked_applicants_count_at_any_preference_and_others_do_not() {
        var use = only(
                tokyo(pool(FALL, 1)),
                row(1, Decision.PLACED, OptionalInt.of(1), "88.75"),
                row(2, Decision.SCORE, OptionalInt.of(2), "80.00"),
                row(3, Decision.NOT_NEEDED, OptionalInt.of(3), "79.00"),
                row(4, Decision.NOT_RANKED, OptionalInt.empty(), "95.00"));
        assertEquals(3, use.applicants());
        assertEquals(1, use.placed());
        assertEquals(0, use.left());
    }

    @Test
    void the_cut_off_of_four_students_is_rounded_down_and_that_of_five_is_exact() {
        assertEquals(
                Optional.of(new CutOff(new BigDecimal("71"), true)), placed(4).cutOff());
        assertEquals(
                Optional.of(new CutOff(new BigDecimal("71.99"), false)),
                placed(5).cutOff());
    }

    @Test
    void the_total_that_counted_there_makes_the_cut_off() {
        var choice = new ChoiceOutcome(
                new Choice(TOKYO, Semester.FALL),
                Optional.of(new BigDecimal("70.10")),
                Decision.PLACED,
                Optional.empty(),
                OptionalInt.of(1),
                Optional.of(new BigDecimal("70.10")));
        var use = only(tokyo(pool(FALL, 1)), row(1, choice));
        assertEquals(Optional.of(new CutOff(new BigDecimal("70"), true)), use.cutOff());
    }

    @Test
    void each_pool_counts_its_own() {
        var tokyo = tokyo(pool(FALL, 1), pool(SPRING, 1));
        var spring = new ChoiceOutcome(
                new Choice(TOKYO, Semester.SPRING),
                Optional.of(new BigDecimal("64.50")),
                Decision.PLACED,
                Optional.empty(),
                OptionalInt.of(1),
                Optional.empty(),
                Optional.of(SPRING));
        assertEquals(
                List.of(
                        new PoolUse(tokyo, Optional.of(FALL), 1, 0, 0, Optional.empty()),
                        new PoolUse(
                                tokyo,
                                Optional.of(SPRING),
                                1,
                                1,
                                1,
                                Optional.of(new CutOff(new BigDecimal("64"), true)))),
                PoolUse.of(List.of(tokyo), List.of(row(1, spring))));
    }

    private static PoolUse placed(int students) {
        var rows = IntStream.range(0, students)
                .mapToObj(i -> row(i, Decision.PLACED, OptionalInt.of(i + 1), (90 - i) + ".00"))
                .toList();
        var last = row(students, Decision.PLACED, OptionalInt.of(students), "71.99");
        var all = new ArrayList<>(rows.subList(0, students - 1));
        all.add(last);
        return PoolUse.of(List.of(tokyo(pool(FALL, students))), all).getFirst();
    }

    private static PoolUse only(Agreement partner, ResultRow... rows) {
        return PoolUse.of(List.of(partner), List.of(rows)).getFirst();
    }

    private static ResultRow row(int student, Decision decision, OptionalInt rank, String total) {
        return row(
                student,
                new ChoiceOutcome(
                        new Choice(TOKYO, Semester.FALL),
                        Optional.of(new BigDecimal(total)),
                        decision,
                        Optional.empty(),
                        rank,
                        Optional.empty()));
    }

    private static ResultRow row(int student, ChoiceOutcome choice) {
        return new ResultRow(
                new StudentNumber(String.format(Locale.ROOT, "%07d", student)),
                new Outcome.NotPlaced(),
                Optional.empty(),
                OptionalInt.empty(),
                List.of(choice));
    }

    private static Agreement tokyo(Pool... pools) {
        return new Agreement(
                TOKYO, "University of Tokyo", new CountryCode("JP"), false, Optional.empty(), List.of(pools));
    }

    private static Pool pool(PoolScope scope, int places) {
        return new Pool(scope, Set.of(), places, PoolTerms.NONE);
    }
}
