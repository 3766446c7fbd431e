package tr.edu.metu.ico.rule;

import java.util.ArrayList;
import java.util.List;
import tr.edu.metu.ico.announcement.Clause;

/** What the departments decide (reading A-20). */
public sealed interface ReviewRule extends Rule {

    /** A coordinator of the department must have approved the application. */
    record DepartmentalReview(Clause clause) implements ReviewRule {}

    /** The coordinator may decline the application or single choices; without this rule declining is refused. */
    record DepartmentMayDecline(Clause clause) implements ReviewRule {}

    /** The rules of a call on the departments' review, by kind. */
    record Terms(List<DepartmentalReview> departmental, List<DepartmentMayDecline> mayDecline) {

        static Terms of(List<ReviewRule> rules) {
            var departmental = new ArrayList<DepartmentalReview>();
            var mayDecline = new ArrayList<DepartmentMayDecline>();
            for (var rule : rules) {
                switch (rule) {
                    case DepartmentalReview found -> departmental.add(found);
                    case DepartmentMayDecline found -> mayDecline.add(found);
                }
            }
            return new Terms(List.copyOf(departmental), List.copyOf(mayDecline));
        }
    }
}
