package tr.edu.metu.ico.adapters.office;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.applicant.OfficeFile;

/** The columns of the cohort averages. */
final class CohortAverageColumns {

    private static final Column<CohortAverage, DepartmentCode> DEPARTMENT =
            CommonColumns.department(CohortAverage::cohort).examples("CENG");
    private static final Column<CohortAverage, StudyLevel> LEVEL = CommonColumns.level(
                    (CohortAverage average) -> average.cohort().level())
            .examples("UG");
    private static final Column<CohortAverage, Integer> SEMESTER =
            CommonColumns.semester(CohortAverage::cohort).examples("4");
    private static final Column<CohortAverage, BigDecimal> AVERAGE = Column.of(
                    "average", CellFormats.AVERAGE, CohortAverage::average)
            .named("ortalama", "not_ortalamasi", "genel_not_ortalamasi")
            .says(
                    "The average of the CGPAs of this department, level and semester.",
                    "Bu bölüm, düzey ve dönemdeki genel not ortalamalarının ortalaması.")
            .examples("2.89");

    static final Layout<CohortAverage> LAYOUT = Layout.of(
                    new Text(
                            "The average of each department, level and semester.",
                            "Her bölüm, düzey ve dönemin ortalaması."),
                    List.of(DEPARTMENT, LEVEL, SEMESTER, AVERAGE),
                    CohortAverageColumns::row,
                    OfficeFile.CohortAverages::new)
            .filled()
            .called(row -> DEPARTMENT.print(row) + " " + LEVEL.print(row) + " " + SEMESTER.print(row))
            .uniqueIn(DEPARTMENT);

    private CohortAverageColumns() {}

    private static Optional<CohortAverage> row(Line line, Checks checks) {
        if (line.get(DEPARTMENT) != null && !checks.know(Set.of(line.get(DEPARTMENT)))) {
            line.report(DEPARTMENT, CellText.UNKNOWN_DEPARTMENT);
        }
        return line.row(() -> new CohortAverage(
                new Cohort(line.get(DEPARTMENT), line.get(LEVEL), line.get(SEMESTER)), line.get(AVERAGE)));
    }
}
