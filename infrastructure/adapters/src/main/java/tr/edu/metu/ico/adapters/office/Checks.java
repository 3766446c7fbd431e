package tr.edu.metu.ico.adapters.office;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.OfficeFile.ExamResults;

/**
 * What a file is checked against besides itself.
 *
 * @param departments those of the records in force, for averages and agreements; empty when that is not to be checked
 * @param objection   what the call says against a row of the exam's results, if anything
 * @param today       no score is of a later day; empty when that is not to be checked
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

    /** Tells a day that has not come yet. */
    void past(Line line, Column<?, LocalDate> column) {
        var day = line.get(column);
        if (day != null && today.filter(day::isAfter).isPresent()) {
            line.tell(column, CellText.FUTURE);
        }
    }

    /** Whether the university has all these departments. */
    boolean know(Set<DepartmentCode> named) {
        return departments.isEmpty() || departments.containsAll(named);
    }
}
