package tr.edu.metu.ico.season.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.season.world.Plan.PlannedChoice;

/**
 * Three doctoral students who apply in OE-2020 and, four years later, still doctoral students, again in OE-2024. A university
 * that takes nobody else ensures that they are placed the first time.
 */
public final class ReturningStudents {
    /** Withdraws late from OE-2020 and pays for it in OE-2024. */
    public static final String WITHDREW = "2400001";

    /** Withdraws late for a reason that the office accepts: no penalty. */
    public static final String EXCUSED = "2400002";

    /** Goes abroad with OE-2020, which costs points in OE-2024. */
    public static final String WENT = "2400003";

    static final String DEPARTMENT = "PHYS";

    static final University UNIVERSITY = new University(
            "IS-NORDLJOS",
            "Norðurljós Observatory University",
            "IS",
            3,
            List.of("PHD"),
            List.of("FALL", "SPRING", "FULL_YEAR"),
            List.of(DEPARTMENT),
            Optional.empty(),
            false);

    private static final List<String> NUMBERS = List.of(WITHDREW, EXCUSED, WENT);
    private static final List<String> NAMES = List.of("Ilgın Dönerbakar", "Ümit Özürlüçıkar", "Şirin Gidergelir");

    /** The number of returning students. */
    static final int COUNT = NUMBERS.size();

    private ReturningStudents() {}

    /** Whether they apply in a call. */
    static boolean in(String call) {
        return call.equals("OE-2020") || call.equals("OE-2024");
    }

    /** @param plans of the call */
    static List<Student> students(String call, Definition definition, Recipe recipe, Plans plans) {
        boolean again = call.equals("OE-2024");
        var choice = new PlannedChoice(UNIVERSITY.id(), "SPRING");
        var students = new ArrayList<Student>();
        for (int i = 0; i < NUMBERS.size(); i++) {
            var score = new Student.Score(definition.exam("METU"), recipe.validScore() + i, "9" + i + ".5");
            students.add(new Student(
                    NUMBERS.get(i),
                    NAMES.get(i),
                    Studies.regular(DEPARTMENT, "PHD", again ? 10 : 2, "3.8" + i),
                    List.of("TR"),
                    List.of(score),
                    List.of(),
                    plans.faultless(List.of(choice))));
        }
        return students;
    }
}
