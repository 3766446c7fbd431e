package tr.edu.metu.ico.season.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One CSV file as the office would export it.
 *
 * @param kind of the import, such as {@code RECORDS}
 * @param rows cells, line by line, header first
 */
public record OfficeCsv(String kind, List<List<String>> rows) {
    public OfficeCsv {
        rows = List.copyOf(rows);
    }

    public static OfficeCsv records(List<Student> students) {
        return of(
                "RECORDS",
                "student,name,department,level,semester,completed_semesters,cgpa,full_degree,preparatory,citizenships,"
                        + "full_time,research_assistant",
                students.stream().map(OfficeCsv::row));
    }

    private static List<String> row(Student s) {
        return List.of(
                s.number(),
                s.name(),
                s.department(),
                s.level(),
                Integer.toString(s.semester()),
                Integer.toString(s.studies().completedSemesters()),
                s.cgpa().orElse(""),
                yesNo(s.studies().fullDegree()),
                yesNo(s.studies().preparatory()),
                String.join("|", s.citizenships()),
                yesNo(s.studies().fullTime()),
                yesNo(s.studies().researchAssistant()));
    }

    private static String yesNo(boolean value) {
        return value ? "yes" : "no";
    }

    public static OfficeCsv averages(List<World.CohortAverage> averages) {
        return of(
                "COHORT_AVERAGES",
                "department,level,semester,average",
                averages.stream()
                        .map(a -> List.of(a.department(), a.level(), Integer.toString(a.semester()), a.average())));
    }

    public static OfficeCsv agreements(List<University> universities) {
        return of(
                "AGREEMENTS",
                "university,name,country,capacity,levels,semesters,departments,host_minimum,phd_only,host_language",
                universities.stream()
                        .map(u -> List.of(
                                u.id(),
                                u.name(),
                                u.country(),
                                Integer.toString(u.capacity()),
                                String.join("|", u.levels()),
                                String.join("|", u.semesters()),
                                u.departments().isEmpty() ? "ALL" : String.join("|", u.departments()),
                                u.hostMinimum().orElse(""),
                                yesNo(u.phdOnly()),
                                u.hostLanguage().orElse(""))));
    }

    public static OfficeCsv languageScores(List<Student> students) {
        return of(
                "LANGUAGE_SCORES",
                "student,exam,date,score",
                students.stream()
                        .flatMap(s -> s.scores().stream()
                                .map(score -> List.of(s.number(), score.exam(), score.date(), score.score()))));
    }

    public static OfficeCsv participations(List<Student> students) {
        return of(
                "PARTICIPATIONS",
                "student,programme,level,outcome,months",
                students.stream()
                        .flatMap(s -> s.history().stream()
                                .map(past -> List.of(
                                        s.number(),
                                        past.programme(),
                                        past.level(),
                                        past.outcome(),
                                        past.months() == 0 ? "" : Integer.toString(past.months())))));
    }

    public static OfficeCsv quotas(List<World.Allotment> allotments) {
        return of(
                "QUOTAS",
                "quota,code,places",
                allotments.stream().map(a -> List.of(a.kind(), a.code(), Integer.toString(a.places()))));
    }

    /** The faculties of the university's departments, from public pages; the office is still to confirm names and codes. */
    public static OfficeCsv departments() {
        try (var file = OfficeCsv.class.getResourceAsStream("/season/departments.csv")) {
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return of("DEPARTMENTS", lines.getFirst(), lines.stream().skip(1).map(line -> List.of(line.split(","))));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The results of the exam of a call, for these students, who all chose it. */
    public static OfficeCsv examResults(List<Student> students, String exam, LocalDate day) {
        return of(
                "EXAM_RESULTS",
                "student_number,exam,exam_date,attended,score,excuse,reason",
                students.stream().map(s -> examResult(s, exam, day.toString())));
    }

    private static List<String> examResult(Student s, String exam, String day) {
        return switch (s.plan().english()) {
            case SITS_EXAM -> List.of(s.number(), exam, day, "yes", s.scoreOfExam(), "", "");
            case ABSENT -> List.of(s.number(), exam, day, "no", "", "", "");
            case ABSENT_EXCUSED -> List.of(s.number(), exam, day, "no", "", "ACCEPTED", "Medical report");
            case ABSENT_EXCUSE_REFUSED -> List.of(s.number(), exam, day, "no", "", "REFUSED", "Came an hour late");
            case ON_RECORD, NOTHING_VALID_ON_RECORD, UPLOADED, UPLOADED_AND_REJECTED, NEVER_UPLOADED ->
                throw new IllegalArgumentException(s.number() + " did not choose the exam");
        };
    }

    private static OfficeCsv of(String kind, String header, Stream<List<String>> rows) {
        return new OfficeCsv(
                kind, Stream.concat(Stream.of(List.of(header.split(","))), rows).toList());
    }

    /** The same file with one cell changed; {@code line} counts from 1, the header. */
    public OfficeCsv with(int line, String column, String value) {
        int index = rows.getFirst().indexOf(column);
        var changed = new ArrayList<>(rows);
        var row = new ArrayList<>(rows.get(line - 1));
        row.set(index, value);
        changed.set(line - 1, List.copyOf(row));
        return new OfficeCsv(kind, changed);
    }

    /** The same file without one column. */
    public OfficeCsv without(String column) {
        int index = rows.getFirst().indexOf(column);
        return new OfficeCsv(
                kind,
                rows.stream()
                        .map(row -> {
                            var shorter = new ArrayList<>(row);
                            shorter.remove(index);
                            return List.copyOf(shorter);
                        })
                        .toList());
    }

    /** The same file without its last line. */
    public OfficeCsv withoutLast() {
        return new OfficeCsv(kind, rows.subList(0, rows.size() - 1));
    }

    public int rowCount() {
        return rows.size() - 1;
    }

    public String fileName() {
        return kind.toLowerCase(Locale.ROOT).replace('_', '-') + ".csv";
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /** As spreadsheets save it, with a byte order mark. */
    public byte[] bytesWithMark() {
        return ("\uFEFF" + text()).getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        return rows.stream()
                .map(row -> row.stream().map(OfficeCsv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String cell(String value) {
        return value.contains(",") || value.contains("\"") ? "\"" + value.replace("\"", "\"\"") + "\"" : value;
    }
}
