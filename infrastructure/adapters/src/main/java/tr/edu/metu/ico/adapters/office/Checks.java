package tr.edu.metu.ico.adapters.office;

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
 */
public record Checks(Set<DepartmentCode> departments, Function<ExamResults.Row, Optional<Text>> objection) {

    public static Checks none() {
        return among(Set.of());
    }

    public static Checks among(Set<DepartmentCode> departments) {
        return new Checks(departments, _ -> Optional.empty());
    }

    public static Checks against(Function<ExamResults.Row, Optional<Text>> objection) {
        return new Checks(Set.of(), objection);
    }
}
