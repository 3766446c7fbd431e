package tr.edu.metu.ico.season.world;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One CSV file as the office would export it.
 *
 * @param kind of the import, such as {@code RECORDS}
 * @param rows cells, line by line, the header first
 */
public record OfficeFile(String kind, List<List<String>> rows) {
    public OfficeFile {
        rows = List.copyOf(rows);
    }

    public static OfficeFile records(List<Student> students) {
        return of(
                "RECORDS",
                "student,name,department,level,semester,completed_semesters,cgpa,full_degree,preparatory,citizenships",
                students.stream().map(OfficeFile::row));
    }

    private static List<String> row(Student s) {
        return List.of(
                s.number(),
                s.name(),
                s.department(),
                s.level(),
                Integer.toString(s.semester()),
                Integer.toString(s.completedSemesters()),
                s.cgpa().orElse(""),
                yesNo(s.fullDegree()),
                yesNo(s.preparatory()),
                String.join("|", s.citizenships()));
    }

    private static String yesNo(boolean value) {
        return value ? "yes" : "no";
    }

    public static OfficeFile averages(List<World.CohortAverage> averages) {
        return of(
                "COHORT_AVERAGES",
                "department,level,semester,average",
                averages.stream()
                        .map(a -> List.of(a.department(), a.level(), Integer.toString(a.semester()), a.average())));
    }

    public static OfficeFile agreements(List<University> universities) {
        return of(
                "AGREEMENTS",
                "university,name,country,capacity,levels,semesters,departments,host_minimum",
                universities.stream()
                        .map(u -> List.of(
                                u.id(),
                                u.name(),
                                u.country(),
                                Integer.toString(u.capacity()),
                                String.join("|", u.levels()),
                                String.join("|", u.semesters()),
                                u.departments().isEmpty() ? "ALL" : String.join("|", u.departments()),
                                u.hostMinimum().orElse(""))));
    }

    public static OfficeFile languageScores(List<Student> students) {
        return of(
                "LANGUAGE_SCORES",
                "student,exam,date,score",
                students.stream()
                        .flatMap(s -> s.scores().stream()
                                .map(score -> List.of(s.number(), score.exam(), score.date(), score.score()))));
    }

    public static OfficeFile participations(List<Student> students) {
        return of(
                "PARTICIPATIONS",
                "student,programme,level,outcome",
                students.stream()
                        .flatMap(s -> s.history().stream()
                                .map(past -> List.of(s.number(), past.programme(), past.level(), past.outcome()))));
    }

    private static OfficeFile of(String kind, String header, Stream<List<String>> rows) {
        return new OfficeFile(
                kind, Stream.concat(Stream.of(List.of(header.split(","))), rows).toList());
    }

    /** The same file with another cell; {@code line} as people count, the header being line 1. */
    public OfficeFile with(int line, String column, String value) {
        int index = rows.getFirst().indexOf(column);
        var changed = new ArrayList<>(rows);
        var row = new ArrayList<>(rows.get(line - 1));
        row.set(index, value);
        changed.set(line - 1, List.copyOf(row));
        return new OfficeFile(kind, changed);
    }

    /** The same file without a column. */
    public OfficeFile without(String column) {
        int index = rows.getFirst().indexOf(column);
        return new OfficeFile(
                kind,
                rows.stream()
                        .map(row -> {
                            var shorter = new ArrayList<>(row);
                            shorter.remove(index);
                            return List.copyOf(shorter);
                        })
                        .toList());
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
                .map(row -> row.stream().map(OfficeFile::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String cell(String value) {
        return value.contains(",") || value.contains("\"") ? "\"" + value.replace("\"", "\"\"") + "\"" : value;
    }
}
