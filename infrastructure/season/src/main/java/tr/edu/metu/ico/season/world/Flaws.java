package tr.edu.metu.ico.season.world;

import java.util.random.RandomGenerator;

/** Gives some students a record that breaks an eligibility rule. */
final class Flaws {
    private enum Flaw {
        NONE,
        LOW_CGPA,
        NOT_FULL_DEGREE,
        NOTHING_COMPLETED,
        PREPARATORY,
        PART_TIME
    }

    private Flaws() {}

    /** For students of every level. */
    static Student draw(Student student, RandomGenerator random) {
        return flawed(
                student,
                WeightedDraw.<Flaw>of()
                        .is(Flaw.NONE, 90)
                        .is(Flaw.LOW_CGPA, 5)
                        .is(Flaw.NOT_FULL_DEGREE, 2)
                        .is(Flaw.NOTHING_COMPLETED, 1)
                        .is(Flaw.PREPARATORY, 2)
                        .draw(random));
    }

    /** For doctoral and post-doctoral students. */
    static Student drawDoctoral(Student student, RandomGenerator random) {
        return flawed(
                student,
                WeightedDraw.<Flaw>of()
                        .is(Flaw.NONE, 90)
                        .is(Flaw.LOW_CGPA, 5)
                        .is(Flaw.PART_TIME, 5)
                        .draw(random));
    }

    private static Student flawed(Student student, Flaw flaw) {
        var studies = student.studies();
        return switch (flaw) {
            case NONE -> student;
            case LOW_CGPA -> student.with(studies.withCgpa("2.49"));
            case NOT_FULL_DEGREE -> student.with(studies.withoutDegree());
            case NOTHING_COMPLETED -> student.with(studies.justBegun());
            case PREPARATORY -> student.with(studies.inPreparation());
            case PART_TIME -> student.with(studies.partTime());
        };
    }
}
