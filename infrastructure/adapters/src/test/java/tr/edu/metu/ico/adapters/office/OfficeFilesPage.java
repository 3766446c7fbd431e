package tr.edu.metu.ico.adapters.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Import.LineProblem;
import tr.edu.metu.ico.call.ImportKind;

/** The page on the columns of office files, made of example lines and of what their readers answer to a bad cell. */
final class OfficeFilesPage {

    /** Example lines of each kind, the header first; people and values are invented. */
    private static final Map<ImportKind, List<String>> EXAMPLES = new EnumMap<>(Map.of(
            ImportKind.RECORDS,
            List.of(
                    "student,name,department,level,semester,completed_semesters,cgpa,full_degree,preparatory,citizenships,full_time,research_assistant",
                    "2500001,Ayşe Yılmaz,CENG,UG,4,3,3.15,yes,no,TR,yes,no",
                    "2500002,Deniz Kaya,EE,PHD,2,1,,yes,no,TR|DE,yes,yes"),
            ImportKind.COHORT_AVERAGES,
            List.of("department,level,semester,average", "CENG,UG,4,2.89"),
            ImportKind.AGREEMENTS,
            List.of(
                    "university,name,country,capacity,levels,semesters,departments,host_minimum,phd_only,restrictions,nomination_deadline,application_deadline,fact_sheet",
                    "JP-HINODE,Hinode Institute,JP,2,UG|MS,FALL|SPRING,ALL,3.00,no,No"
                            + " medicine,2024-03-15,2024-04-01,https://example.org/facts",
                    "KR-HANBIT,Hanbit University,KR,1,PHD,FALL,CENG|EE,,no,,,,"),
            ImportKind.LANGUAGE_SCORES,
            List.of("student,exam,date,score", "2500001,METU_EPE,2022-09-12,78.50"),
            ImportKind.PARTICIPATIONS,
            List.of(
                    "student,programme,level,outcome,months,call,consumed_by",
                    "2500001,OE,UG,BENEFITED,5,OE-2020,",
                    "2500002,ICM,MS,LATE_WITHDRAWAL,,,"),
            ImportKind.EXAM_RESULTS,
            List.of(
                    "student_number,exam,exam_date,attended,score,excuse,reason",
                    "2500001,EPEEP,2019-12-07,yes,68,,",
                    "2500002,EPEEP,2019-12-07,no,,,",
                    "2500003,EPEEP,2019-12-07,no,,ACCEPTED,medical report seen"),
            ImportKind.EQUIVALENCES,
            List.of("table_version,exam,exam_score,metu_iys_score", "SAMPLE-1,EXAM_A,6.5,70"),
            ImportKind.QUOTAS,
            List.of(
                    "quota,code,places",
                    "GRANTS,JP,3",
                    "COUNTRY_CAP,DE,2",
                    "SEATS,ALL,14",
                    "RESERVED,RESEARCH_ASSISTANTS,3")));

    private static final Map<ImportKind, String> WHAT = new EnumMap<>(Map.of(
            ImportKind.RECORDS, "Academic records of students, one line for each.",
            ImportKind.COHORT_AVERAGES, "The average of each department, level and semester.",
            ImportKind.AGREEMENTS,
                    "Partner universities: one line for each pool of places; lines of one university agree.",
            ImportKind.LANGUAGE_SCORES, "Language scores that the university has on record.",
            ImportKind.PARTICIPATIONS,
                    "Earlier participations and withdrawals, from calls that this system did not run.",
            ImportKind.EXAM_RESULTS, "Results of the office's own exam, for a call with a rule of kind `EXAM_IN_CALL`.",
            ImportKind.EQUIVALENCES, "The office's table of equal scores, for a call with a rule of kind `CONVERSION`.",
            ImportKind.QUOTAS, "Grants, seats and limits of a call by country or group."));

    /** No reader takes it. */
    private static final String BAD = "#".repeat(2000);

    private OfficeFilesPage() {}

    static String text() {
        return """
                # Office files

                Officers import eight kinds of files, as CSV or XLSX with the columns below. Capitals, accents and separators in a header do
                not matter, and a column has other names by which it is found too. An optional column may be left out. Lists in a cell are
                separated by `|`. What may differ in how a file is written, and what is refused, is in
                [decision 0034](decisions/0034-office-files-are-read-where-they-have-one-meaning.md); how a file comes into force in
                [decision 0032](decisions/0032-an-import-takes-force-when-an-officer-says-so.md). This page is generated from the readers.
                """
                + Arrays.stream(ImportKind.values())
                        .map(OfficeFilesPage::section)
                        .collect(Collectors.joining());
    }

    static List<String> example(ImportKind kind) {
        return EXAMPLES.get(kind);
    }

    private static String section(ImportKind kind) {
        var layout = Layouts.of(kind, Checks.none());
        var columns = List.of(example(kind).getFirst().split(","));
        return "\n## " + kind + "\n\n" + WHAT.get(kind) + "\n\n"
                + example(kind).stream().map(line -> "    " + line + "\n").collect(Collectors.joining())
                + "\n| column | what it holds | ne yazılır | also read as |\n|---|---|---|---|\n"
                + columns.stream().map(column -> row(kind, layout, column)).collect(Collectors.joining());
    }

    private static String row(ImportKind kind, Layout<?> layout, String column) {
        boolean optional = !layout.columns().contains(column);
        boolean empty = answers(kind, column, "").stream().anyMatch(List::isEmpty);
        var wanted = answers(kind, column, BAD).stream()
                .flatMap(List::stream)
                .map(LineProblem::text)
                .distinct()
                .toList();
        return "| `" + column + "`"
                + (optional ? " (optional)" : "")
                + " | " + said(wanted, true) + (empty ? " May be empty." : "")
                + " | " + said(wanted, false) + (empty ? " Boş bırakılabilir." : "")
                + " | " + String.join(", ", ColumnNames.others(column)) + " |\n";
    }

    private static String said(List<Text> texts, boolean english) {
        return texts.stream()
                .map(text -> (english ? text.en() : text.tr()).replace("|", "\\|"))
                .collect(Collectors.joining(" "));
    }

    /** What the reader says of this column when an example line, each in turn, has this cell in it. */
    private static List<List<LineProblem>> answers(ImportKind kind, String column, String cell) {
        var lines = example(kind);
        var columns = List.of(lines.getFirst().split(","));
        var answers = new ArrayList<List<LineProblem>>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",", -1);
            cells[columns.indexOf(column)] = cell;
            var file = lines.getFirst() + "\n" + String.join(",", cells) + "\n";
            answers.add(ReadOffice.problems(kind, file).stream()
                    .filter(problem -> problem.column().equals(column))
                    .toList());
        }
        return answers;
    }
}
