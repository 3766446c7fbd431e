package tr.edu.metu.ico.adapters.office;

import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;

/** Makes a row of each kind of file out of a line. */
final class OfficeRows {

    private OfficeRows() {}

    static Optional<AcademicRecord> academicRecord(Line line) {
        var student = student(line);
        var name = line.read("name", Cells::name, CellText.NAME);
        var department = line.read("department", Cells::department, CellText.DEPARTMENT);
        var level = Cells.level(line);
        var semester = line.read("semester", cell -> Cells.whole(cell, 1, 20), CellText.SEMESTER_NUMBER);
        var completed = line.read("completed_semesters", cell -> Cells.whole(cell, 0, 40), CellText.COMPLETED);
        var cgpa = line.perhaps("cgpa", Cgpa::of, CellText.CGPA);
        var fullDegree = line.read("full_degree", Cells::yesNo, CellText.YES_NO);
        var preparatory = line.read("preparatory", Cells::yesNo, CellText.YES_NO);
        var citizenships = line.set("citizenships", CountryCode::new, CellText.COUNTRY);
        boolean fullTime = perhapsYes(line, "full_time");
        boolean researchAssistant = perhapsYes(line, "research_assistant");
        return line.row(() -> new AcademicRecord(
                student,
                name,
                new Cohort(department, level, semester),
                completed,
                cgpa,
                fullDegree,
                preparatory,
                citizenships,
                fullTime,
                researchAssistant));
    }

    static Optional<CohortAverage> cohortAverage(Line line, Set<DepartmentCode> known) {
        var department = line.read("department", Cells::department, CellText.DEPARTMENT);
        Cells.departmentMustBeKnown(line, "department", department, known);
        var level = Cells.level(line);
        var semester = line.read("semester", cell -> Cells.whole(cell, 1, 20), CellText.SEMESTER_NUMBER);
        var average = line.read("average", Cells::averageAboveZero, CellText.AVERAGE);
        return line.row(() -> new CohortAverage(new Cohort(department, level, semester), average));
    }

    static Optional<OfficeFile.LanguageScores.Row> languageScore(Line line, Checks checks) {
        var student = student(line);
        var exam = line.read("exam", Cells::exam, CellText.EXAM);
        var date = line.read("date", Cells::day, CellText.DATE);
        checks.past(line, "date", date);
        var score = line.read("score", Cells::score, CellText.SCORE);
        return line.row(() -> new OfficeFile.LanguageScores.Row(student, new LanguageResult(exam, date, score)));
    }

    static Optional<OfficeFile.Participations.Row> participation(Line line) {
        var student = student(line);
        var programme = line.read("programme", Cells::programme, CellText.PROGRAMME);
        var level = Cells.level(line);
        var outcome = line.read("outcome", Participation.Outcome::valueOf, Cells.oneOf(Participation.Outcome.values()));
        var months = line.perhaps("months", cell -> Cells.whole(cell, 0, Participation.MOST_MONTHS), CellText.MONTHS);
        var call = line.perhaps("call", CallId::new, CellText.CALL);
        var consumedBy = line.perhaps("consumed_by", CallId::new, CellText.CALL);
        return line.row(() -> new OfficeFile.Participations.Row(
                student, new Participation(programme, level, outcome, months.orElse(0), call, consumedBy)));
    }

    static Optional<Quota> quota(Line line) {
        var kind = line.read("quota", Quota.Kind::valueOf, Cells.oneOf(Quota.Kind.values()));
        var places = line.read("places", cell -> Cells.whole(cell, 0, Quota.MOST), CellText.CAPACITY);
        var code = kind == null
                ? line.cell("code")
                : line.read("code", cell -> new Quota(kind, cell, 0).code(), CellText.quotaCode(kind));
        return line.row(() -> new Quota(kind, code, places));
    }

    private static StudentNumber student(Line line) {
        return line.read("student", StudentNumber::new, CellText.STUDENT);
    }

    /** No, where the column or the cell is left out. */
    private static boolean perhapsYes(Line line, String column) {
        return line.perhaps(column, Cells::yesNo, CellText.YES_NO).orElse(false);
    }
}
