package tr.edu.metu.ico.functions.officefiles.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.functions.access.SmallGroups;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.scoring.OverallScore;

/**
 * Students of a run who have something in common.
 *
 * @param by      what they are grouped by, such as the department
 * @param value   what they have in common
 * @param members their rows
 * @param here    whether a selected member counts as placed in this group
 */
record StudentGroup(Text by, Text value, List<ResultTable.Line> members, Predicate<Outcome> here) {

    private static final int AVERAGE_PLACES = 3;

    int applied() {
        return members.size();
    }

    int eligible() {
        return (int)
                members.stream().filter(line -> line.row().outcome().eligible()).count();
    }

    int placed() {
        return (int) placedRows().count();
    }

    /** Eligible members who are placed nowhere. */
    int unplaced() {
        return (int) members.stream()
                .filter(line ->
                        line.row().outcome().eligible() && !line.row().outcome().selected())
                .count();
    }

    /** Members with a total. */
    int scored() {
        return totals().size();
    }

    /** The average total of those who have one. */
    Optional<BigDecimal> average() {
        var totals = totals();
        return totals.isEmpty()
                ? Optional.empty()
                : Optional.of(totals.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(totals.size()), AVERAGE_PLACES, RoundingMode.HALF_UP));
    }

    /** The lowest total placed here; of fewer than five students rounded down to whole points, as on the public site. */
    Optional<BigDecimal> cutOff() {
        boolean few = placed() < SmallGroups.LEAST;
        return placedRows()
                .flatMap(line -> line.row().score().stream())
                .map(OverallScore::total)
                .min(BigDecimal::compareTo)
                .map(total -> few ? total.setScale(0, RoundingMode.FLOOR) : total);
    }

    private Stream<ResultTable.Line> placedRows() {
        return members.stream()
                .filter(line ->
                        line.row().outcome().selected() && here.test(line.row().outcome()));
    }

    private List<BigDecimal> totals() {
        return members.stream()
                .flatMap(line -> line.row().score().stream())
                .map(OverallScore::total)
                .toList();
    }
}
