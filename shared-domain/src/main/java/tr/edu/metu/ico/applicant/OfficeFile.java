package tr.edu.metu.ico.applicant;

import java.util.List;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.call.ImportKind;

/** The rows of one imported file. */
public sealed interface OfficeFile {

    ImportKind kind();

    int rowCount();

    /** The academic records of all students. */
    record Records(List<AcademicRecord> rows) implements OfficeFile {
        public Records {
            rows = List.copyOf(rows);
        }

        @Override
        public ImportKind kind() {
            return ImportKind.RECORDS;
        }

        @Override
        public int rowCount() {
            return rows.size();
        }
    }

    /** The cohorts' averages. */
    record CohortAverages(List<CohortAverage> rows) implements OfficeFile {
        public CohortAverages {
            rows = List.copyOf(rows);
        }

        @Override
        public ImportKind kind() {
            return ImportKind.COHORT_AVERAGES;
        }

        @Override
        public int rowCount() {
            return rows.size();
        }
    }

    /** The agreements with their pools; a row of the file is a pool. */
    record Agreements(List<Agreement> rows) implements OfficeFile {
        public Agreements {
            rows = List.copyOf(rows);
        }

        @Override
        public ImportKind kind() {
            return ImportKind.AGREEMENTS;
        }

        @Override
        public int rowCount() {
            return rows.stream().mapToInt(agreement -> agreement.pools().size()).sum();
        }
    }

    /** The quotas that the office sets. */
    record Quotas(List<Quota> rows) implements OfficeFile {
        public Quotas {
            rows = List.copyOf(rows);
        }

        @Override
        public ImportKind kind() {
            return ImportKind.QUOTAS;
        }

        @Override
        public int rowCount() {
            return rows.size();
        }
    }

    /** The faculties of the departments. */
    record Departments(List<DepartmentFaculty> rows) implements OfficeFile {
        public Departments {
            rows = List.copyOf(rows);
        }

        @Override
        public ImportKind kind() {
            return ImportKind.DEPARTMENTS;
        }

        @Override
        public int rowCount() {
            return rows.size();
        }
    }

    /** English scores on record. */
    record LanguageScores(List<Row> rows) implements OfficeFile {
        public LanguageScores {
            rows = List.copyOf(rows);
        }

        @Override
        public ImportKind kind() {
            return ImportKind.LANGUAGE_SCORES;
        }

        @Override
        public int rowCount() {
            return rows.size();
        }

        /** One score of one student. */
        public record Row(StudentNumber student, LanguageResult result) {}
    }

    /** The history of students with the office's programmes. */
    record Participations(List<Row> rows) implements OfficeFile {
        public Participations {
            rows = List.copyOf(rows);
        }

        @Override
        public ImportKind kind() {
            return ImportKind.PARTICIPATIONS;
        }

        @Override
        public int rowCount() {
            return rows.size();
        }

        /** One line of one student's history. */
        public record Row(StudentNumber student, Participation participation) {}
    }

    /** The results of the call's exam. */
    record ExamResults(List<Row> rows) implements OfficeFile {
        public ExamResults {
            rows = List.copyOf(rows);
        }

        @Override
        public ImportKind kind() {
            return ImportKind.EXAM_RESULTS;
        }

        @Override
        public int rowCount() {
            return rows.size();
        }

        /** One sitting of one student. */
        public record Row(StudentNumber student, ExamSitting sitting) {}
    }

    /** The table that converts scores of other exams. */
    record Equivalences(EquivalenceTable table) implements OfficeFile {
        @Override
        public ImportKind kind() {
            return ImportKind.EQUIVALENCES;
        }

        @Override
        public int rowCount() {
            return table.anchors().size();
        }
    }
}
