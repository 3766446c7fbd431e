package tr.edu.metu.ico.season.world;

import java.util.List;
import java.util.Optional;

/**
 * A student's actions in the season and the staff's decisions on them; drawn beforehand, so that the same seed gives the same
 * season whatever order the requests arrive in.
 *
 * @param ground the ground for additional points, if one is claimed
 * @param abroad the stay requested besides the wishes
 */
public record Plan(
        Habit habit,
        English english,
        Optional<Ground> ground,
        List<PlannedChoice> choices,
        Decision decision,
        PlannedStay abroad) {
    public Plan {
        choices = List.copyOf(choices);
    }

    /** How a student proceeds. */
    public enum Habit {
        SUBMITS,
        SUBMITS_AGAIN,
        TAKES_BACK,
        ONLY_DRAFTS,
        LAST_MINUTE,
        TOO_LATE,
        STAYS_AWAY;

        /** Whether there is a submission in the end. */
        public boolean applies() {
            return this == SUBMITS || this == SUBMITS_AGAIN || this == LAST_MINUTE;
        }
    }

    /**
     * A ground for additional points.
     *
     * @param holds whether the officer will approve the document
     */
    public record Ground(String code, Optional<String> relation, String slot, boolean holds) {}

    /** A university and the requested semester. */
    public record PlannedChoice(String university, String semester) {}

    /** The decision of the department's coordinator. */
    public enum Decision {
        APPROVED,
        FIRST_CHOICE_DECLINED,
        DECLINED,
        NEVER_DECIDED
    }

    /** The same with other English. */
    public Plan with(English other) {
        return new Plan(habit, other, ground, choices, decision, abroad);
    }
}
