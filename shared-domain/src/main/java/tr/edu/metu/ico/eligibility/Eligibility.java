package tr.edu.metu.ico.eligibility;

import java.util.List;
import tr.edu.metu.ico.announcement.Problem;

/** Whether a student may take part; if not, every broken rule, not only the first. */
public sealed interface Eligibility {

    record Eligible() implements Eligibility {}

    /** The broken rules, in the order of the announcement. */
    record Ineligible(List<Problem> broken) implements Eligibility {
        public Ineligible {
            broken = List.copyOf(broken);
        }
    }

    static Eligibility of(List<Problem> broken) {
        return broken.isEmpty() ? new Eligible() : new Ineligible(broken);
    }
}
