package tr.edu.metu.ico.adapters.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.Pool;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.applicant.EquivalenceTable;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.applicant.OfficeFile.ExamResults;
import tr.edu.metu.ico.applicant.OfficeFile.LanguageScores;
import tr.edu.metu.ico.applicant.OfficeFile.Participations;
import tr.edu.metu.ico.applicant.OfficeRow;

/** Writes the rows of the office's data the way a file says them: by the columns of their {@link Layouts layout}. */
public final class OfficeCells {

    private OfficeCells() {}

    /** One row for each line a file would have. */
    public static List<OfficeRow> of(OfficeFile file) {
        return switch (file) {
            case OfficeFile.Records(var rows) ->
                rows.stream().map(OfficeCells::record).toList();
            case OfficeFile.CohortAverages(var rows) ->
                rows.stream().map(OfficeCells::average).toList();
            case OfficeFile.Agreements(var rows) ->
                rows.stream().flatMap(OfficeCells::agreement).toList();
            case OfficeFile.Quotas(var rows) ->
                rows.stream().map(OfficeCells::quota).toList();
            case LanguageScores(var rows) ->
                rows.stream().map(OfficeCells::score).toList();
            case Participations(var rows) ->
                numbered(rows.stream().map(OfficeCells::stay).toList());
            case ExamResults(var rows) ->
                rows.stream().map(OfficeCells::sitting).toList();
            case OfficeFile.Equivalences(var table) ->
                table.anchors().stream()
                        .map(anchor -> anchor(table.version(), anchor))
                        .toList();
        };
    }

    private static OfficeRow record(AcademicRecord record) {
        return new Row()
                .with("student", record.student())
                .with("name", record.name())
                .with(record.cohort())
                .with("completed_semesters", record.completedSemesters())
                .with("cgpa", record.cgpa().map(cgpa -> cgpa.value().toPlainString()))
                .with("full_degree", record.fullDegree())
                .with("preparatory", record.preparatory())
                .with("citizenships", record.citizenships())
                .with("full_time", record.fullTime())
                .with("research_assistant", record.researchAssistant())
                .keyed(record.student());
    }

    private static OfficeRow average(CohortAverage average) {
        var cohort = average.cohort();
        return new Row()
                .with(cohort)
                .with("average", average.average().toPlainString())
                .keyed(cohort.department() + " " + cohort.level() + " " + cohort.semester());
    }

    private static Stream<OfficeRow> agreement(Agreement agreement) {
        return agreement.pools().stream().map(pool -> pool(agreement, pool));
    }

    private static OfficeRow pool(Agreement agreement, Pool pool) {
        var terms = pool.terms();
        return new Row()
                .with("university", agreement.university())
                .with("name", agreement.name())
                .with("country", agreement.country())
                .with("capacity", pool.capacity())
                .with("levels", pool.scope().levels())
                .with("semesters", pool.scope().semesters())
                .with("departments", pool.departments().isEmpty() ? "ALL" : joined(pool.departments()))
                .with("host_minimum", terms.hostMinimum().map(minimum -> minimum.toPlainString()))
                .with("phd_only", agreement.phdOnly())
                .with("restrictions", terms.restrictions())
                .with("nomination_deadline", terms.nominationDeadline())
                .with("application_deadline", terms.applicationDeadline())
                .with("fact_sheet", agreement.factSheet())
                .keyed(agreement.university() + (agreement.inOnePool() ? "" : " " + pool.scope()));
    }

    private static OfficeRow quota(Quota quota) {
        return new Row()
                .with("quota", quota.kind())
                .with("code", quota.code())
                .with("places", quota.places())
                .keyed(quota.kind() + " " + quota.code());
    }

    private static OfficeRow score(LanguageScores.Row row) {
        var result = row.result();
        return new Row()
                .with("student", row.student())
                .with("exam", result.exam())
                .with("date", result.date())
                .with("score", result.score().toPlainString())
                .keyed(row.student() + " " + result.exam() + " " + result.date());
    }

    private static OfficeRow stay(Participations.Row row) {
        var stay = row.participation();
        return new Row()
                .with("student", row.student())
                .with("programme", stay.programme())
                .with("level", stay.level())
                .with("outcome", stay.outcome())
                .with("months", stay.months())
                .with("call", stay.call())
                .with("consumed_by", stay.consumedBy())
                .keyed(row.student());
    }

    private static OfficeRow sitting(ExamResults.Row row) {
        var sitting = row.sitting();
        return new Row()
                .with("student_number", row.student())
                .with("exam", sitting.exam())
                .with("exam_date", sitting.day())
                .with("attended", sitting.score().isPresent())
                .with("score", sitting.score().map(score -> score.toPlainString()))
                .with("excuse", sitting.excuse().map(excuse -> excuse.accepted() ? "ACCEPTED" : "REFUSED"))
                .with("reason", sitting.excuse().map(excuse -> excuse.reason()))
                .keyed(row.student() + " " + sitting.exam() + " " + sitting.day());
    }

    private static OfficeRow anchor(String version, EquivalenceTable.Anchor anchor) {
        return new Row()
                .with("table_version", version)
                .with("exam", anchor.exam())
                .with("exam_score", anchor.examScore().toPlainString())
                .with("metu_iys_score", anchor.converted().toPlainString())
                .keyed(anchor.exam() + " "
                        + anchor.examScore().stripTrailingZeros().toPlainString());
    }

    /** Stays have no key of their own: two that say the same are told apart by counting. */
    private static List<OfficeRow> numbered(List<OfficeRow> rows) {
        var times = new HashMap<String, Integer>();
        var numbered = new ArrayList<OfficeRow>();
        for (var row : rows) {
            var said = String.join(" ", row.cells().values());
            int time = times.merge(said, 1, Integer::sum);
            numbered.add(new OfficeRow(time == 1 ? said : said + " #" + time, row.cells()));
        }
        return List.copyOf(numbered);
    }

    private static String joined(Iterable<?> values) {
        var texts = new ArrayList<String>();
        values.forEach(value -> texts.add(value.toString()));
        texts.sort(null);
        return String.join("|", texts);
    }

    /** The cells of a row as they are named. */
    private static final class Row {
        private final Map<String, String> cells = new LinkedHashMap<>();

        Row with(String column, Object value) {
            cells.put(column, value.toString());
            return this;
        }

        Row with(String column, boolean value) {
            return with(column, value ? "yes" : "no");
        }

        Row with(String column, Iterable<?> values) {
            return with(column, joined(values));
        }

        Row with(String column, Optional<?> value) {
            return with(column, value.map(Object::toString).orElse(""));
        }

        Row with(Cohort cohort) {
            return with("department", cohort.department())
                    .with("level", cohort.level())
                    .with("semester", cohort.semester());
        }

        OfficeRow keyed(Object key) {
            return new OfficeRow(key.toString(), cells);
        }
    }
}
