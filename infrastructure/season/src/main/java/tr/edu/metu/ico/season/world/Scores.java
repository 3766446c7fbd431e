package tr.edu.metu.ico.season.world;

import java.util.List;
import java.util.random.RandomGenerator;
import tr.edu.metu.ico.season.world.Student.Score;

/** Draws English scores on record. */
final class Scores {
    private final Recipe recipe;
    private final String exam;
    private final RandomGenerator random;

    Scores(Recipe recipe, Definition definition, RandomGenerator random) {
        this.recipe = recipe;
        this.exam = definition.exam("METU");
        this.random = random;
    }

    /** The score on record of a student who uses it, or would have. */
    List<Score> of(English english) {
        var valid =
                new Score(exam, recipe.validScore() + random.nextInt(10), Draw.decimal(600 + random.nextInt(400), 10));
        var old = new Score(exam, recipe.oldScore() + random.nextInt(9), Draw.decimal(700 + random.nextInt(300), 10));
        return switch (english) {
            case ON_RECORD, ABSENT_EXCUSED, SITS_EXAM -> random.nextBoolean() ? List.of(valid) : List.of(old, valid);
            case NOTHING_VALID_ON_RECORD -> random.nextBoolean() ? List.of() : List.of(old);
            // however good: a student who chose the exam and missed it is out
            case ABSENT, ABSENT_EXCUSE_REFUSED -> List.of(valid);
            case UPLOADED, UPLOADED_AND_REJECTED, NEVER_UPLOADED -> List.of();
        };
    }
}
