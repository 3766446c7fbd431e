package tr.edu.metu.ico.applicant;

import java.util.Comparator;
import java.util.Optional;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Parameter;
import tr.edu.metu.ico.call.CallId;

/**
 * A line of a student's history with the office's programmes.
 *
 * @param programme  the programme, such as {@code OE}
 * @param level      the study level it happened at
 * @param months     months of mobility, 0 when none are known
 * @param call       the call it came from; empty for entries from before the system that name none
 * @param consumedBy the earlier call whose score already paid for a late withdrawal (reading A-14); empty while none
 *                   has
 * @param penalty    the scope of the penalty for a late withdrawal; empty when unknown
 */
public record Participation(
        String programme,
        StudyLevel level,
        Outcome outcome,
        int months,
        Optional<CallId> call,
        Optional<CallId> consumedBy,
        Optional<PenaltyScope> penalty)
        implements Comparable<Participation> {

    public static final int MOST_MONTHS = 120;

    private static final Comparator<Optional<CallId>> NONE_FIRST =
            Comparator.comparing(call -> call.map(CallId::value).orElse(""));
    private static final Comparator<Participation> ORDER = Comparator.comparing(Participation::programme)
            .thenComparing(Participation::level)
            .thenComparing(Participation::outcome)
            .thenComparing(Participation::months)
            .thenComparing(Participation::call, NONE_FIRST)
            .thenComparing(Participation::consumedBy, NONE_FIRST)
            .thenComparing(line -> line.penalty().map(PenaltyScope::toString).orElse(""));

    public Participation {
        Parameter.programme("programme", programme);
        if (months < 0 || months > MOST_MONTHS) {
            throw new IllegalArgumentException("months must be between 0 and " + MOST_MONTHS);
        }
        if (consumedBy.isPresent() && outcome != Outcome.LATE_WITHDRAWAL) {
            throw new IllegalArgumentException("consumedBy is for late withdrawals only");
        }
        if (penalty.isPresent() && outcome != Outcome.LATE_WITHDRAWAL) {
            throw new IllegalArgumentException("penalty is for late withdrawals only");
        }
    }

    /** A line without a penalty. */
    public Participation(
            String programme,
            StudyLevel level,
            Outcome outcome,
            int months,
            Optional<CallId> call,
            Optional<CallId> consumedBy) {
        this(programme, level, outcome, months, call, consumedBy, Optional.empty());
    }

    /** A line without months or call. */
    public Participation(String programme, StudyLevel level, Outcome outcome) {
        this(programme, level, outcome, 0, Optional.empty(), Optional.empty());
    }

    /** The same line with a different outcome. */
    public Participation with(Outcome ending) {
        return new Participation(programme, level, ending, months, call, consumedBy, penalty);
    }

    /** The same penalty, paid for by the score of this call; empty when unpaid. */
    public Participation paidBy(Optional<CallId> payer) {
        return new Participation(programme, level, outcome, months, call, payer, penalty);
    }

    /** The same late withdrawal with the penalty scope that its call announced. */
    public Participation penalised(PenaltyScope scope) {
        return withPenalty(Optional.of(scope));
    }

    /** The same line with the penalty that its call announced; empty when unknown. */
    public Participation withPenalty(Optional<PenaltyScope> scope) {
        return new Participation(programme, level, outcome, months, call, consumedBy, scope);
    }

    @Override
    public int compareTo(Participation other) {
        return ORDER.compare(this, other);
    }

    /** How it ended. */
    public enum Outcome {
        /** Went abroad. */
        BENEFITED,
        /** Selected with a grant; whether a mobility followed is another line. */
        SELECTED_AND_GRANTED,
        /** Selected without a grant, also in a programme that pays none. */
        SELECTED_ZERO_GRANT,
        WITHDREW_IN_TIME,
        /** Withdrew after the limit, without accepted force majeure. */
        LATE_WITHDRAWAL,
        /** Withdrew after the limit for force majeure that the office accepted. */
        LATE_WITHDRAWAL_FORCE_MAJEURE;

        /** Whether the student withdrew. */
        public boolean withdrawn() {
            return switch (this) {
                case WITHDREW_IN_TIME, LATE_WITHDRAWAL, LATE_WITHDRAWAL_FORCE_MAJEURE -> true;
                case BENEFITED, SELECTED_AND_GRANTED, SELECTED_ZERO_GRANT -> false;
            };
        }
    }
}
