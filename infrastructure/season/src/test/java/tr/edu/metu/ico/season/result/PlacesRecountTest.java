package tr.edu.metu.ico.season.result;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import tr.edu.metu.ico.season.world.World.Allotment;

/** What the recount detects about countries' limits, grants and lists. */
class PlacesRecountTest {
    private static final List<University> PARTNERS = List.of(university("TN-ONE"), university("TN-TWO"));
    private static final Set<String> BOTH = Set.of("2600001", "2600002");

    private static University university(String id) {
        return new University(id, id, "TN", 1, List.of("UG"), List.of("FALL"), List.of(), Optional.empty(), false);
    }

    /** 2600001 is the better one. */
    private static List<Student> students(String level, String firstWish, String secondWish, PlannedStay abroad) {
        return List.of(
                student("2600001", level, "3.90", firstWish, abroad),
                student("2600002", level, "3.10", secondWish, abroad));
    }

    private static Student student(String number, String level, String cgpa, String choice, PlannedStay abroad) {
        return new Student(
                number,
                "Işıl Örnekoğlu",
                Studies.regular("CENG", level, 4, cgpa),
                List.of("TR"),
                List.of(),
                List.of(),
                new Plan(
                        Plan.Habit.SUBMITS,
                        English.UPLOADED,
                        Optional.empty(),
                        choice.isEmpty() ? List.of() : List.of(new Plan.PlannedChoice(choice, "FALL")),
                        Plan.Decision.APPROVED,
                        abroad));
    }

    private static World world(List<Student> students, List<University> partners, Allotment... allotments) {
        var average = new World.CohortAverage("CENG", "UG", 4, "2.89");
        return new World(students, students.getFirst(), partners, List.of(average), List.of(allotments));
    }

    private static Recount recount(String call, World world, Row... rows) {
        var sheet = RuleSheet.of(call);
        return new Recount(world, sheet, new HandScore(sheet, world, new ExpectedHistories()), List.of(rows));
    }

    @Test
    void a_grant_of_the_list_for_somebody_who_wants_none_is_noticed() {
        var stay = new PlannedStay.Traineeship(
                "Example Institute", "DE", "2024-03-04", "2024-03-20", PlannedStay.Letter.SIGNED);
        var abroad = new PlannedStay(Optional.empty(), false, false, Optional.of(stay));
        var world = world(
                students("PHD", "", "", abroad),
                List.of(),
                new Allotment("SEATS", "ALL", 1),
                new Allotment("RESERVED", "RESEARCH_ASSISTANTS", 0));
        var second = row("DOC-2023", world, 1, "SELECTED_ZERO_GRANT", "", "ZERO_GRANT VOLUNTEER");

        assertDoesNotThrow(() -> recount(
                        "DOC-2023",
                        world,
                        row("DOC-2023", world, 0, "SELECTED_ZERO_GRANT", "", "ZERO_GRANT VOLUNTEER"),
                        second)
                .check(BOTH));
        assertEquals(
                "The main list should be [], but it is [2600001].",
                complaint(recount("DOC-2023", world, row("DOC-2023", world, 0, "MAIN_LIST", "", "OPEN"), second)));
    }

    private static String complaint(Recount recount) {
        return assertThrows(Unexpected.class, () -> recount.check(BOTH)).getMessage();
    }

    private static Row row(String call, World world, int i, String status, String university, String more) {
        var student = world.students().get(i);
        var total = new HandScore(RuleSheet.of(call), world, new ExpectedHistories()).total(student);
        boolean list = status.endsWith("_LIST");
        return new Row(
                student.number(),
                status,
                Integer.toString(i + 1),
                university,
                university.isEmpty() ? "" : "FALL",
                university.isEmpty() ? "" : "1",
                list ? "1" : "",
                list ? more : "",
                status.equals("MAIN_LIST") ? "GRANT WITHIN_QUOTA" : list ? "" : more,
                Optional.of(total));
    }

    @Test
    void a_country_that_takes_more_than_its_limit_is_noticed() {
        var world = world(
                students("UG", "TN-ONE", "TN-TWO", PlannedStay.UNASKED),
                PARTNERS,
                new Allotment("COUNTRY_CAP", "TN", 1));
        var first = row("OE-2024", world, 0, "PLACED", "TN-ONE", "");

        assertDoesNotThrow(() -> recount("OE-2024", world, first, row("OE-2024", world, 1, "NOT_PLACED", "", ""))
                .check(BOTH));
        assertEquals(
                "TN takes 1 students and has 2.",
                complaint(recount("OE-2024", world, first, row("OE-2024", world, 1, "PLACED", "TN-TWO", ""))));
    }

    @Test
    void a_grant_that_went_to_the_lower_score_is_noticed() {
        var world = world(
                students("UG", "TN-ONE", "TN-TWO", PlannedStay.months(5, true)),
                PARTNERS,
                new Allotment("GRANTS", "TN", 1));
        var granted = row("ICM-2024", world, 0, "PLACED_WITH_GRANT", "TN-ONE", "GRANT WITHIN_QUOTA");
        var without = row("ICM-2024", world, 1, "PLACED_ZERO_GRANT", "TN-TWO", "ZERO_GRANT QUOTA_USED_UP");

        assertDoesNotThrow(() -> recount("ICM-2024", world, granted, without).check(BOTH));
        assertEquals(
                "The grant of 2600001 should be GRANT WITHIN_QUOTA, but it is ZERO_GRANT QUOTA_USED_UP.",
                complaint(recount(
                        "ICM-2024",
                        world,
                        row("ICM-2024", world, 0, "PLACED_ZERO_GRANT", "TN-ONE", "ZERO_GRANT QUOTA_USED_UP"),
                        row("ICM-2024", world, 1, "PLACED_WITH_GRANT", "TN-TWO", "GRANT WITHIN_QUOTA"))));
    }

    @Test
    void a_main_list_with_the_lower_score_is_noticed() {
        var stay = new PlannedStay.Traineeship(
                "Example Institute", "DE", "2024-03-04", "2024-03-20", PlannedStay.Letter.SIGNED);
        var abroad = new PlannedStay(Optional.empty(), true, false, Optional.of(stay));
        var world = world(
                students("PHD", "", "", abroad),
                List.of(),
                new Allotment("SEATS", "ALL", 1),
                new Allotment("RESERVED", "RESEARCH_ASSISTANTS", 0));
        var better = row("DOC-2023", world, 0, "MAIN_LIST", "", "OPEN");

        assertDoesNotThrow(() -> recount("DOC-2023", world, better, row("DOC-2023", world, 1, "WAITING_LIST", "", ""))
                .check(BOTH));
        assertEquals(
                "The main list should be [2600001], but it is [2600002].",
                complaint(recount(
                        "DOC-2023",
                        world,
                        row("DOC-2023", world, 0, "WAITING_LIST", "", ""),
                        row("DOC-2023", world, 1, "MAIN_LIST", "", "OPEN"))));
    }
}
