package tr.edu.metu.ico.season.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import tr.edu.metu.ico.season.world.PlannedStay.Letter;

/** Draws the stays that students ask for. */
final class Stays {
    private static final LocalDate FIRST_DAY = LocalDate.parse("2024-03-04");
    private static final List<String> COUNTRIES = List.of("DE", "NL", "IT", "JP", "KR", "US");

    /** One letter of each kind among the submitting students. */
    private static final List<Letter> FIRST_LETTERS = List.of(
            Letter.SIGNED,
            Letter.SIGNED,
            Letter.SIGNED,
            Letter.SIGNED,
            Letter.SIGNED,
            Letter.SIGNED,
            Letter.REPLACED,
            Letter.SIGNED,
            Letter.UNSIGNED,
            Letter.WITH_FLAGGED_WORD,
            Letter.PRE_ADMISSION,
            Letter.NONE);

    /** The one of the first twelve who goes without a grant, leaving it to others. */
    private static final int VOLUNTEER = 11;

    /** Among the first doctoral students with valid letters: one wants no grant, another goes without if none is left. */
    private static final int DOCTORAL_VOLUNTEER = 3;

    private static final int GOES_WITHOUT = 4;

    private final Recipe recipe;
    private final RandomGenerator random;

    Stays(Recipe recipe, RandomGenerator random) {
        this.recipe = recipe;
        this.random = random;
    }

    /** The stay of one of the first students. */
    PlannedStay first(int i) {
        var letter = FIRST_LETTERS.get(i);
        return recipe.doctoral()
                ? doctoral(letter, i != DOCTORAL_VOLUNTEER, i == GOES_WITHOUT)
                : draw(letter, i != VOLUNTEER);
    }

    PlannedStay any() {
        return draw(letter(), random.nextInt(100) < 85);
    }

    private PlannedStay draw(Letter letter, boolean wantsGrant) {
        if (recipe.doctoral()) {
            return doctoral(letter, wantsGrant, wantsGrant && random.nextInt(100) < 30);
        }
        return recipe.months() ? PlannedStay.months(4 + random.nextInt(2), wantsGrant) : PlannedStay.UNASKED;
    }

    private PlannedStay doctoral(Letter letter, boolean wantsGrant, boolean goesWithout) {
        return new PlannedStay(Optional.empty(), wantsGrant, goesWithout, Optional.of(traineeship(letter)));
    }

    private PlannedStay.Traineeship traineeship(Letter letter) {
        var country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
        var first = FIRST_DAY.plusDays(random.nextInt(60));
        var last = first.plusDays(4 + random.nextInt(26));
        return new PlannedStay.Traineeship(
                "Example Institute " + country, country, first.toString(), last.toString(), letter);
    }

    private Letter letter() {
        return WeightedDraw.<Letter>of()
                .is(Letter.SIGNED, 74)
                .is(Letter.WITH_FLAGGED_WORD, 8)
                .is(Letter.PRE_ADMISSION, 6)
                .is(Letter.REPLACED, 5)
                .is(Letter.UNSIGNED, 4)
                .is(Letter.NONE, 3)
                .draw(random);
    }
}
