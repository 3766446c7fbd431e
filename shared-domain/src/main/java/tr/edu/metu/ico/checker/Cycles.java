package tr.edu.metu.ico.checker;

import tr.edu.metu.ico.agreement.StudyLevel;

/** The study cycles for the checker: first, second and third, which includes post-docs. */
final class Cycles {
    private Cycles() {}

    static boolean same(StudyLevel one, StudyLevel other) {
        return number(one) == number(other);
    }

    private static int number(StudyLevel level) {
        return switch (level) {
            case UG -> 1;
            case MS -> 2;
            case PHD, POSTDOC -> 3;
        };
    }
}
