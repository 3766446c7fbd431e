package tr.edu.metu.ico.architecture.offenders;

import java.util.List;
import tr.edu.metu.ico.announcement.Clause;

/** An example rule with a part that refuses a value in English only, in a method called by its constructor. */
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
