package tr.edu.metu.ico.result;

import java.util.List;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.application.Choice;

/** What a call decides about an application, in the office's words. */
public sealed interface Outcome {

    /** At least one eligibility rule is broken; all are told. */
    record Ineligible(List<Problem> broken) implements Outcome {
        public Ineligible {
            broken = List.copyOf(broken);
        }
    }

    /** The application is void, for this reason alone: the student stayed away from the exam of the call (reading A-07). */
    record Cancelled(Problem because) implements Outcome {}

    /** The department did not approve the application, or nobody decided on it in time (reading A-20). */
    record NotApproved(String reason) implements Outcome {}

    /** Placed; final, with no change of institution and no second round (OE24-PLACE-2, OE24-PLACE-3). */
    record Placed(Choice choice, int preference) implements Outcome {}

    /** Ranked, but no approved choice had a free seat. */
    record NotPlaced() implements Outcome {}

    /** The office's name of the status, such as {@code NOT_PLACED}. */
    default String status() {
        return switch (this) {
            case Ineligible _ -> "INELIGIBLE";
            case Cancelled _ -> "CANCELLED";
            case NotApproved _ -> "NOT_APPROVED";
            case Placed _ -> "PLACED";
            case NotPlaced _ -> "NOT_PLACED";
        };
    }
}
