package tr.edu.metu.ico.season.world;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import tr.edu.metu.ico.season.world.Plan.Decision;
import tr.edu.metu.ico.season.world.Plan.Habit;
import tr.edu.metu.ico.season.world.Plan.Language;

/** Draws what students will do. */
final class Plans {
    private final RandomGenerator random;
    private final Definition definition;
    private final Wishes wishes;

    Plans(List<University> universities, Definition definition, RandomGenerator random) {
        this.random = random;
        this.definition = definition;
        this.wishes = new Wishes(universities, random);
    }

    private Habit habit() {
        return Odds.<Habit>of()
                .is(Habit.SUBMITS, 62)
                .is(Habit.SUBMITS_AGAIN, 14)
                .is(Habit.LAST_MINUTE, 8)
                .is(Habit.TAKES_BACK, 4)
                .is(Habit.ONLY_DRAFTS, 5)
                .is(Habit.TOO_LATE, 5)
                .is(Habit.STAYS_AWAY, 2)
                .draw(random);
    }

    private Language language() {
        return Odds.<Language>of()
                .is(Language.ON_RECORD, 64)
                .is(Language.UPLOADED, 23)
                .is(Language.UPLOADED_AND_REJECTED, 5)
                .is(Language.NEVER_UPLOADED, 3)
                .is(Language.NOTHING_VALID_ON_RECORD, 5)
                .draw(random);
    }

    private Decision decision() {
        return Odds.<Decision>of()
                .is(Decision.APPROVED, 88)
                .is(Decision.FIRST_CHOICE_DECLINED, 7)
                .is(Decision.DECLINED, 5)
                .draw(random);
    }

    /** Somebody's plan. */
    Plan any(String department, String level) {
        return of(department, level, habit(), language(), decision());
    }

    /** A plan of which only the wishes and the ground are drawn. */
    Plan of(String department, String level, Habit habit, Language language, Decision decision) {
        return new Plan(habit, language, ground(), wishes.draw(department, level), decision);
    }

    private Optional<Plan.Ground> ground() {
        var grounds = definition.grounds();
        if (random.nextInt(100) >= 12) {
            return Optional.empty();
        }
        var ground = grounds.get(random.nextInt(grounds.size()));
        boolean holds = random.nextInt(4) > 0;
        return Optional.of(new Plan.Ground(ground.code(), ground.relation(), ground.slot(), holds));
    }
}
