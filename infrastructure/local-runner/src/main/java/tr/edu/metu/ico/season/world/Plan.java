package tr.edu.metu.ico.season.world;

import java.util.List;
import java.util.Optional;

/**
 * What a student will do in the season and what the staff will make of it; drawn beforehand, so that the same seed plays
 * the same season in whatever order the requests arrive.
 *
 * @param ground the ground for additional points, if one is claimed
 */
public record Plan(Habit habit, Language language, Optional<Ground> ground, List<Wish> wishes, Decision decision) {
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

    /** Where the English score comes from and whether it will count. */
    public enum Language {
        ON_RECORD(true),
        UPLOADED(true),
        UPLOADED_AND_REJECTED(false),
        NEVER_UPLOADED(false),
        NOTHING_VALID_ON_RECORD(false);

        private final boolean counts;

        Language(boolean counts) {
            this.counts = counts;
        }

        public boolean counts() {
            return counts;
        }

        /** Whether the application says that a document is uploaded. */
        public boolean byDocument() {
            return this == UPLOADED || this == UPLOADED_AND_REJECTED || this == NEVER_UPLOADED;
        }

        /** Whether a document is uploaded indeed. */
        public boolean uploads() {
            return this == UPLOADED || this == UPLOADED_AND_REJECTED;
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
}
