package tr.edu.metu.ico.architecture.offenders;

import java.util.List;
import tr.edu.metu.ico.announcement.Clause;

/** What stands for a rule one of whose parts refuses a value in English only, in a method that its constructor calls. */
public record OffendingRule(Clause clause, List<Part> parts) {

    /** The part. */
    public record Part(int share) {
        public Part {
            List.of(share).forEach(Part::check);
        }

        private static void check(int share) {
            if (share < 1) {
                throw new IllegalArgumentException("share must be at least 1");
            }
        }
    }
}
