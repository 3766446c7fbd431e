package tr.edu.metu.ico.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.checker.RunChecker;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedInput;

/** Selections with which the checker agrees. */
final class Checked {

    private Checked() {}

    static List<ResultRow> rows(CallDefinition call, SealedInput input) {
        var rows = Selection.select(call, input);
        assertEquals(List.of(), RunChecker.check(call, input, rows));
        return rows;
    }

    /** The row of one application, for which Tokyo has a place. */
    static ResultRow row(CallDefinition call, Sealed application) {
        return rows(call, Sealed.input(List.of(Sealed.agreement("TOKYO", "JP", 1)), List.of(application)))
                .getFirst();
    }

    /**
     * Applications of a call that ranks everybody in one list.
     *
     * @param bestFirst a letter for each application
     * @param kind      the application that a letter stands for
     */
    static SealedInput lineUp(String bestFirst, BiFunction<Character, Sealed, Sealed> kind) {
        var applications = new ArrayList<Sealed>();
        for (int i = 0; i < bestFirst.length(); i++) {
            var one = Sealed.by(Integer.toString(2500001 + i), "3.00", Integer.toString(100 - 2 * i));
            applications.add(kind.apply(bestFirst.charAt(i), one));
        }
        return Sealed.input(List.of(), applications);
    }

    /** Seats of such a call, and how many of them are reserved for research assistants. */
    static List<Quota> seats(int seats, int reserved) {
        return List.of(
                new Quota(Quota.Kind.SEATS, "ALL", seats),
                new Quota(Quota.Kind.RESERVED, "RESEARCH_ASSISTANTS", reserved));
    }
}
