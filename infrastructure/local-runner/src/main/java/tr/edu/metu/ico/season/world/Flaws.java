package tr.edu.metu.ico.season.world;

import java.util.Optional;
import java.util.random.RandomGenerator;

/** Gives some students a record that breaks an eligibility rule. */
final class Flaws {
    private enum Flaw {
        NONE,
        LOW_CGPA,
        NOT_FULL_DEGREE,
        NOTHING_COMPLETED,
        PREPARATORY
    }

    private Flaws() {}

    static Student draw(Student s, RandomGenerator random) {
        var flaw = Odds.<Flaw>of()
                .is(Flaw.NONE, 90)
                .is(Flaw.LOW_CGPA, 5)
                .is(Flaw.NOT_FULL_DEGREE, 2)
                .is(Flaw.NOTHING_COMPLETED, 1)
                .is(Flaw.PREPARATORY, 2)
                .draw(random);
        return switch (flaw) {
            case NONE -> s;
            case LOW_CGPA -> with(s, s.completedSemesters(), Optional.of("2.49"), true, false);
            case NOT_FULL_DEGREE -> with(s, s.completedSemesters(), s.cgpa(), false, false);
            case NOTHING_COMPLETED -> with(s, 0, s.cgpa(), true, false);
            case PREPARATORY -> with(s, 0, Optional.empty(), true, true);
        };
    }

    private static Student with(
            Student s, int completed, Optional<String> cgpa, boolean fullDegree, boolean preparatory) {
        return new Student(
                s.number(),
                s.name(),
                s.department(),
                s.level(),
                s.semester(),
                completed,
                cgpa,
                fullDegree,
                preparatory,
                s.citizenships(),
                s.scores(),
                s.history(),
                s.plan());
    }
}
