package tr.edu.metu.ico.season.result;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.world.English;
import tr.edu.metu.ico.season.world.ExpectedHistories;
import tr.edu.metu.ico.season.world.HandScore;
import tr.edu.metu.ico.season.world.Plan;
import tr.edu.metu.ico.season.world.PlannedStay;
import tr.edu.metu.ico.season.world.RuleSheet;
import tr.edu.metu.ico.season.world.Student;
import tr.edu.metu.ico.season.world.Studies;
import tr.edu.metu.ico.season.world.University;
import tr.edu.metu.ico.season.world.World;

class RecountTest {
    private static final University ONE_SEAT = university("JP-ONE");
    private static final Student BETTER = student("2500001", "3.80", "90");
    private static final Student WORSE = student("2500002", "3.00", "70");
    private static final World WORLD = new World(
            List.of(BETTER, WORSE),
            student("2599999", "3.00", "70"),
            List.of(ONE_SEAT),
            List.of(new World.CohortAverage("CENG", "UG", 4, "2.89")),
            List.of());
    private static final RuleSheet SHEET = RuleSheet.of("OE-2024");
    private static final Set<String> BOTH = Set.of("2500001", "2500002");

    private static University university(String id) {
        return new University(id, id, "JP", 1, List.of("UG"), List.of("FALL"), List.of(), Optional.empty(), false);
    }

    private static Student student(String number, String cgpa, String english) {
        return new Student(
                number,
                "Işıl Örnekoğlu",
                Studies.regular("CENG", "UG", 4, cgpa),
                List.of("TR"),
                List.of(new Student.Score("METU_EPE", "2022-09-10", english)),
                List.of(),
                new Plan(
                        Plan.Habit.SUBMITS,
                        English.ON_RECORD,
                        Optional.empty(),
                        List.of(new Plan.PlannedChoice("JP-ONE", "FALL")),
                        Plan.Decision.APPROVED,
                        PlannedStay.UNASKED));
    }

    private static Row placed(Student student) {
        return new Row(student.number(), "PLACED", "1", "JP-ONE", "FALL", "1", "", "", "", total(student));
    }

    private static Row notPlaced(Student student) {
        return new Row(student.number(), "NOT_PLACED", "2", "", "", "", "", "", "", total(student));
    }

    private static Optional<BigDecimal> total(Student student) {
        return Optional.of(byHand(student));
    }

    private static BigDecimal byHand(Student student) {
        return new HandScore(SHEET, WORLD, new ExpectedHistories()).total(student);
    }

    private static Recount recount(Row... rows) {
        return new Recount(WORLD, SHEET, new HandScore(SHEET, WORLD, new ExpectedHistories()), List.of(rows));
    }

    private static String complaint(Row... rows) {
        return assertThrows(Unexpected.class, () -> recount(rows).check(BOTH)).getMessage();
    }

    @Test
    void the_score_counted_by_hand_goes_on_from_the_announcements_example() {
        assertEquals(new BigDecimal("81.09"), byHand(student("2500003", "3.15", "80")));
    }

    @Test
    void a_right_result_is_accepted() {
        var right = recount(placed(BETTER), notPlaced(WORSE));

        assertDoesNotThrow(() -> right.check(BOTH));
    }

    @Test
    void a_student_with_a_receipt_who_is_not_in_the_result_is_noticed() {
        assertEquals(
                "The students of the result should be [2500001, 2500002], but it is [2500001].",
                complaint(placed(BETTER)));
    }

    @Test
    void more_students_than_seats_are_noticed() {
        assertEquals("JP-ONE has 1 seats and 2 students.", complaint(placed(BETTER), placed(WORSE)));
    }

    @Test
    void a_seat_that_went_to_the_lower_score_is_noticed() {
        assertEquals("2500001 should have been placed at JP-ONE.", complaint(notPlaced(BETTER), placed(WORSE)));
    }

    @Test
    void an_empty_seat_that_somebody_wanted_is_noticed() {
        assertEquals("2500001 should have been placed at JP-ONE.", complaint(notPlaced(BETTER), notPlaced(WORSE)));
    }

    @Test
    void a_wrong_total_is_noticed() {
        var rows = new ArrayList<>(List.of(placed(BETTER), notPlaced(WORSE)));
        var wrong = new Row("2500002", "NOT_PLACED", "2", "", "", "", "", "", "", Optional.of(new BigDecimal("1.00")));
        rows.set(1, wrong);

        assertEquals(
                "The total of 2500002 should be " + total(WORSE) + ", but it is Optional[1.00].",
                complaint(rows.toArray(Row[]::new)));
    }

    @Test
    void an_eligible_and_approved_student_who_is_called_ineligible_is_noticed() {
        var wrong = new Row("2500002", "INELIGIBLE", "", "", "", "", "", "", "", Optional.empty());

        assertEquals(true, complaint(placed(BETTER), wrong).startsWith("The status of 2500002 should be one of"));
    }
}
