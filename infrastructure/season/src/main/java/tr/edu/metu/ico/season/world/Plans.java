package tr.edu.metu.ico.season.world;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import tr.edu.metu.ico.season.world.Plan.Decision;
import tr.edu.metu.ico.season.world.Plan.Habit;

/** Draws what students will do. */
final class Plans {
    /** One of each comes first, so that even the smallest call has all. */
    private static final List<Habit> FIRST_HABITS = List.of(
            Habit.STAYS_AWAY,
            Habit.ONLY_DRAFTS,
            Habit.SUBMITS,
            Habit.TAKES_BACK,
            Habit.TOO_LATE,
            Habit.LAST_MINUTE,
            Habit.SUBMITS_AGAIN,
            Habit.SUBMITS,
            Habit.SUBMITS,
            Habit.SUBMITS,
            Habit.SUBMITS,
            Habit.SUBMITS);

    private static final int UNDECIDED = 7;

    private final Recipe recipe;
    private final RandomGenerator random;
    private final Definition definition;
    private final ChoiceDraw choices;
    private final Stays stays;

    Plans(Recipe recipe, List<University> universities, Definition definition, RandomGenerator random) {
        this.recipe = recipe;
        this.random = random;
        this.definition = definition;
        this.choices = new ChoiceDraw(universities, random);
        this.stays = new Stays(recipe, random);
    }

    /** The plan of one of the first students. */
    Plan first(int i, String department, String level) {
        var decision = i == UNDECIDED ? Decision.NEVER_DECIDED : Decision.APPROVED;
        return of(department, level, FIRST_HABITS.get(i), recipe.firstEnglish().get(i), decision, stays.first(i));
    }

    /** The plan of any student. */
    Plan any(String department, String level) {
        return of(department, level, habit(), recipe.english().draw(random), decision(), stays.any());
    }

    /** The plan of a student who does not act on it. */
    Plan none(String department, String level) {
        return of(
                department,
                level,
                Habit.STAYS_AWAY,
                recipe.firstEnglish().getLast(),
                Decision.APPROVED,
                stays.first(0));
    }

    /** The plan of a student who does everything right, with these wishes. */
    Plan faultless(List<Plan.PlannedChoice> choices) {
        return new Plan(
                Habit.SUBMITS, English.ON_RECORD, Optional.empty(), choices, Decision.APPROVED, PlannedStay.UNASKED);
    }

    private Plan of(
            String department, String level, Habit habit, English english, Decision decision, PlannedStay abroad) {
        var chosen = recipe.doctoral() ? List.<Plan.PlannedChoice>of() : choices.draw(department, level);
        return new Plan(habit, english, ground(), chosen, decision, abroad);
    }

    private Habit habit() {
        return WeightedDraw.<Habit>of()
                .is(Habit.SUBMITS, 62)
                .is(Habit.SUBMITS_AGAIN, 14)
                .is(Habit.LAST_MINUTE, 8)
                .is(Habit.TAKES_BACK, 4)
                .is(Habit.ONLY_DRAFTS, 5)
                .is(Habit.TOO_LATE, 5)
                .is(Habit.STAYS_AWAY, 2)
                .draw(random);
    }

    private Decision decision() {
        return WeightedDraw.<Decision>of()
                .is(Decision.APPROVED, 88)
                .is(Decision.FIRST_CHOICE_DECLINED, 7)
                .is(Decision.DECLINED, 5)
                .draw(random);
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
