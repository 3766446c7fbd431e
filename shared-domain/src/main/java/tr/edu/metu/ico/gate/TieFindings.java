package tr.edu.metu.ico.gate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tr.edu.metu.ico.comparison.Side;
import tr.edu.metu.ico.gate.Finding.Code;
import tr.edu.metu.ico.result.ChoiceOutcome;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.rule.TieBreak;

/** Equal totals on both sides of the last seat, and what decided (reading A-18). */
final class TieFindings {

    private TieFindings() {}

    static List<Finding> of(Side side) {
        return Stream.concat(findings(Code.TIE, lost(side, false)), findings(Code.LOT, lost(side, true)))
                .toList();
    }

    private static Stream<Finding> findings(Code code, Map<String, Integer> lost) {
        var en = code == Code.LOT ? "by the lot" : "by the tie-break alone";
        var tr = code == Code.LOT ? "kura ile" : "yalnızca eşitlik kuralıyla";
        return lost.entrySet().stream()
                .map(there -> Finding.of(
                        code,
                        there.getKey(),
                        named(there.getKey(), "Waiting list") + there.getValue() + " missed the last seat " + en + ".",
                        named(there.getKey(), "Yedek liste") + there.getValue() + " kişi son yeri " + tr
                                + " kaçırdı."));
    }

    /** The university, or in words the list of a single ranking. */
    private static String named(String subject, String list) {
        return (subject.equals(Finding.ALL) ? list : subject) + ": ";
    }

    private static Map<String, Integer> lost(Side side, boolean byLot) {
        var lost = new TreeMap<String, Integer>();
        for (var row : side.rows().values()) {
            row.choices().stream()
                    .filter(choice ->
                            choice.decision() == (byLot ? ChoiceOutcome.Decision.LOT : ChoiceOutcome.Decision.TIE))
                    .forEach(choice -> lost.merge(choice.choice().university().value(), 1, Integer::sum));
            if (lostOnTheList(row, byLot)) {
                lost.merge(Finding.ALL, 1, Integer::sum);
            }
        }
        return lost;
    }

    private static boolean lostOnTheList(ResultRow row, boolean byLot) {
        return row.outcome() instanceof Outcome.WaitingList(var _, var tieBreak, var _)
                && tieBreak.filter(element -> (element == TieBreak.LOTTERY) == byLot)
                        .isPresent();
    }
}
