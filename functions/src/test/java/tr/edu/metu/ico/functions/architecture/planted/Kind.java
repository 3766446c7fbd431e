package tr.edu.metu.ico.functions.architecture.planted;

import tr.edu.metu.ico.announcement.Clause;

/** Kinds of rules that test the test itself. */
public sealed interface Kind {

    /** Its limit is read by code that a request reaches. */
    record Decides(Clause clause, int limit) implements Kind {}

    /** Named in a switch and ignored. */
    record PassedOver(Clause clause) implements Kind {}

    /** Read, but by code that no request reaches. */
    record ReadAside(Clause clause, int limit) implements Kind {}

    /** Code that no request reaches. */
    static int aside(ReadAside rule) {
        return Aside.limit(rule);
    }

    /** The reader of the rule, which is never called. */
    final class Aside {
        private Aside() {}

        static int limit(ReadAside rule) {
            return rule.limit();
        }
    }
}
