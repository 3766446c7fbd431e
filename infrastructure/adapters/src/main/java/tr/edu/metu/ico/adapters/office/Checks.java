package tr.edu.metu.ico.adapters.office;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.OfficeFile.ExamResults;

/**
 * What a file is checked against apart from its own content.
 *
 * @param departments those of the records in force, for averages and agreements; empty to skip the check
 * @param objection   the call's objection to a row of the exam's results, if any
 * @param today       no score may be of a later day; empty to skip the check
 */
public record Checks(
        Set<DepartmentCode> departments,
        Function<ExamResults.Row, Optional<Text>> objection,
        Optional<LocalDate> today) {

    public static Checks none() {
        return among(Set.of());
    }

    public static Checks among(Set<DepartmentCode> departments) {
        return new Checks(departments, _ -> Optional.empty(), Optional.empty());
    }

    public static Checks against(Function<ExamResults.Row, Optional<Text>> objection) {
        return new Checks(Set.of(), objection, Optional.empty());
    }

    /** The same checks on this day. */
    public Checks on(LocalDate day) {
        return new Checks(departments, objection, Optional.of(day));
    }

    /** Reports a day in the future. */
    void past(Line line, Column<?, LocalDate> column) {
        var day = line.get(column);
        if (day != null && today.filter(day::isAfter).isPresent()) {
            line.report(column, CellText.FUTURE);
        }
    }

    /** Whether the university has all these departments. */
    boolean know(Set<DepartmentCode> named) {
        return departments.isEmpty() || departments.containsAll(named);
    }
}
