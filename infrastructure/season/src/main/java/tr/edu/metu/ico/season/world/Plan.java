package tr.edu.metu.ico.season.world;

import java.util.List;
import java.util.Optional;

/**
 * What a student will do in the season and what the staff will make of it; drawn beforehand, so that the same seed plays
 * the same season in whatever order the requests arrive.
 *
 * @param ground the ground for additional points, if one is claimed
 * @param abroad what is asked for besides the wishes
 */
public record Plan(
        Habit habit, English english, Optional<Ground> ground, List<Wish> wishes, Decision decision, Abroad abroad) {
    public Plan {
        wishes = List.copyOf(wishes);
    }

    /** How a student goes about it. */
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

    /** A university and the semester asked for. */
    public record Wish(String university, String semester) {}

    /** What the department's coordinator will say. */
    public enum Decision {
        APPROVED,
        FIRST_CHOICE_DECLINED,
        DECLINED,
        NEVER_DECIDED
    }

    /** The same with other English. */
    public Plan with(English other) {
        return new Plan(habit, other, ground, wishes, decision, abroad);
    }
}
