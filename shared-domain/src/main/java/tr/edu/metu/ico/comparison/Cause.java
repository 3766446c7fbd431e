package tr.edu.metu.ico.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;

/** A change between two results that affects a student's result, as far as the two show. */
public sealed interface Cause {

    /** A stable machine-readable code, such as {@code CUT_OFF}. */
    default String code() {
        return switch (this) {
            case NewApplication _ -> "NEW_APPLICATION";
            case NoApplication _ -> "NO_APPLICATION";
            case Conditions _ -> "CONDITIONS";
            case Approval _ -> "APPROVAL";
            case Score _ -> "SCORE";
            case Ruling _ -> "RULING";
            case Seats _ -> "SEATS";
            case CutOff _ -> "CUT_OFF";
            case CountryCap _ -> "COUNTRY_CAP";
            case CountryGrants _ -> "COUNTRY_GRANTS";
            case GrantRank _ -> "GRANT_RANK";
            case ListSeats _ -> "LIST_SEATS";
            case Others _ -> "OTHERS";
        };
    }

    /** There was no application in the earlier one. */
    record NewApplication() implements Cause {}

    /** There is no application in the later one: it was withdrawn or removed. */
    record NoApplication() implements Cause {}

    /** Conditions broken in only one of the two. */
    record Conditions(List<Problem> broken, List<Problem> met) implements Cause {
        public Conditions {
            broken = List.copyOf(broken);
            met = List.copyOf(met);
        }
    }

    /** The department approves in only one of the two, or refuses for a different reason. */
    record Approval(Optional<String> refusedBefore, Optional<String> refusedAfter) implements Cause {}

    /** A different total, and the score steps that differ. */
    record Score(BigDecimal before, BigDecimal after, List<Step> steps) implements Cause {
        public Score {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A step of a score, such as a bonus.
     *
     * @param code as in the score's derivation
     */
    record Step(String code, Optional<BigDecimal> before, Optional<BigDecimal> after) {}

    /** A choice is in the running in only one of the two, or out for a different reason. */
    record Ruling(UniversityId university, Decision before, Decision after) implements Cause {}

    /** A chosen university has a different number of seats; 0 without an agreement. */
    record Seats(UniversityId university, int before, int after) implements Cause {}

    /** A chosen university has a different cut-off. */
    record CutOff(UniversityId university, Optional<BigDecimal> before, Optional<BigDecimal> after) implements Cause {}

    /** The office's cap for a chosen country is different. */
    record CountryCap(CountryCode country, OptionalInt before, OptionalInt after) implements Cause {}

    /** The country of the student's place has a different number of grants. */
    record CountryGrants(CountryCode country, OptionalInt before, OptionalInt after) implements Cause {}

    /** A different rank among those in the country who ask for its grants; empty for students who ask for none. */
    record GrantRank(CountryCode country, OptionalInt before, OptionalInt after) implements Cause {}

    /** The office set a different number of seats on the list. */
    record ListSeats(Quota.Kind kind, OptionalInt before, OptionalInt after) implements Cause {}

    /** None of the above: the order relative to other students changed. */
    record Others() implements Cause {}
}
