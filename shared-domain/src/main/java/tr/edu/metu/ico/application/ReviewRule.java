package tr.edu.metu.ico.application;

import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Rule;

/** What the departments decide (reading A-20). */
public sealed interface ReviewRule extends Rule {

    /** A coordinator of the department must have approved the application. */
    record DepartmentalReview(Clause clause) implements ReviewRule {}

    /** The coordinator may decline the application or single choices; without this rule declining is refused. */
    record DepartmentMayDecline(Clause clause) implements ReviewRule {}
}
