package tr.edu.metu.ico.functions.architecture.planted;

import tr.edu.metu.ico.announcement.Clause;

/** Kinds of rules for the test of the test. */
public sealed interface Kind {

    /** Asked for its limit by what a request calls. */
    record Decides(Clause clause, int limit) implements Kind {}

    /** Named in a switch and passed over. */
    record PassedOver(Clause clause) implements Kind {}

    /** Read, but by code that no request gets to. */
    record ReadAside(Clause clause, int limit) implements Kind {}

    /** Code that no request gets to. */
    static int aside(ReadAside rule) {
        return Aside.limit(rule);
    }

    /** The reader of the rule that nobody asks. */
    final class Aside {
        private Aside() {}

        static int limit(ReadAside rule) {
            return rule.limit();
        }
    }
}
