package tr.edu.metu.ico.functions.badinput;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.OfficeSeed;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.world.OfficeFiles;

/** An edited row is checked like a row of a file, for every kind of file; problems are reported by column. */
class RowEditTest {

    private Story story;

    @BeforeEach
    void the_call_has_its_files() {
        story = new Story().imported();
        story.importFile(
                "EQUIVALENCES",
                OfficeSeed.bytes("table_version,exam,exam_score,metu_iys_score\n"
                        + "S-1,EXAM_A,0,1\nS-1,EXAM_A,100,91\nS-1,EXAM_B,50,60\n"));
        story.importFile("QUOTAS", OfficeSeed.bytes("quota,code,places\nGRANTS,TN,1\nGRANTS,JP,2\n"));
        story.importFile("DEPARTMENTS", OfficeFiles.of(ImportKind.DEPARTMENTS, 1));
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
        RECORDS         ! 2345672                      ! 'name':'Bora Öz','full_time':'yes'    ! CHANGED full_time name ! 1
        RECORDS         ! 2345672                      ! 'cgpa':''                             ! CHANGED cgpa           ! 1
        COHORT_AVERAGES ! CENG UG 5                    ! 'average':'2,91'                      ! CHANGED average        ! 1
        AGREEMENTS      ! KR-SEOUL                     ! 'capacity':'3','host_minimum':'3.00'  ! CHANGED capacity host_minimum ! 7
        AGREEMENTS      ! JP-TOKYO MS|PHD FALL         ! 'host_minimum':''                     ! CHANGED host_minimum   ! 7
        LANGUAGE_SCORES ! 2345671 METU_EPE 2023-03-05  ! 'score':'86'                          ! CHANGED score          ! 1
        PARTICIPATIONS  ! 2345672 OE UG BENEFITED 0    ! 'months':'4'                          ! CHANGED months         ! 0
        EQUIVALENCES    ! EXAM_A 100                   ! 'metu_iys_score':'92'                 ! CHANGED metu_iys_score ! 2
        QUOTAS          ! GRANTS JP                    ! 'places':'4'                          ! CHANGED places         ! 1
        DEPARTMENTS     ! EE                           ! 'faculty_tr':'Mühendislik'            ! CHANGED faculty_tr     ! 1
        """)
    void one_row_of_every_kind_is_changed_and_no_other(
            String kind, String key, String values, String changed, int unchanged) {
        var report = report(body(kind, "CHANGE", key, values), 1);

        assertEquals("WAITING", report.get("state").asText(), report::toString);
        assertEquals(changed, said(report.at("/edit/row")));
        var counts = Answers.json(Answers.ok(story.world
                        .as(Story.OFFICER)
                        .ask(
                                "GET /calls/{call}/imports/{import}/difference",
                                "call",
                                Story.CALL,
                                "import",
                                report.get("id").asText())))
                .get("counts");
        assertEquals(unchanged, counts.get("unchanged").asInt());
        assertEquals(
                unchanged + 1,
                counts.get("changed").asInt() + counts.get("added").asInt() + unchanged);
        Answers.ok(story.putInForce(report, Optional.of("as agreed")));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
        RECORDS         ! CHANGE ! 2345671                     ! 'cgpa':'5.10'                 ! 422 INVALID_VALUE values.cgpa
        RECORDS         ! CHANGE ! 2345671                     ! 'cgpa':'=1+2'                 ! 422 INVALID_VALUE values.cgpa
        RECORDS         ! CHANGE ! 2345671                     ! 'level':'BA','semester':'0'   ! 422 INVALID_VALUE values.level INVALID_VALUE values.semester
        RECORDS         ! CHANGE ! 2345671                     ! 'CGPA':'3.10'                 ! 422 UNKNOWN_COLUMN values.CGPA
        RECORDS         ! CHANGE ! 2345671                     ! 'cgpa':'3.15'                 ! 422 NOTHING_CHANGED values
        RECORDS         ! CHANGE ! 2345671                     ! 'student':'2345679'           ! 422 ANOTHER_ROW values
        RECORDS         ! CHANGE ! 2345679                     ! 'cgpa':'3.10'                 ! 422 UNKNOWN_ROW key
        RECORDS         ! CHANGE ! Ada                         ! 'cgpa':'3.10'                 ! 422 UNKNOWN_ROW key
        RECORDS         ! CHANGE !                             ! 'cgpa':'3.10'                 ! 400 MALFORMED key
        RECORDS         ! CHANGE ! 2345671                     !                               ! 400 MALFORMED values
        RECORDS         ! REMOVE ! 2345671                     ! 'cgpa':'3.10'                 ! 400 MALFORMED values
        RECORDS         ! REMOVE ! 2345679                     !                               ! 422 UNKNOWN_ROW key
        RECORDS         ! ADD    !                             ! 'student':'2345679'           ! 422 INVALID_VALUE values.name
        RECORDS         ! ADD    ! 2345679                     ! 'student':'2345679'           ! 400 MALFORMED key
        RECORDS         ! DELETE ! 2345671                     !                               ! 400 MALFORMED change
        STUDENTS        ! REMOVE ! 2345671                     !                               ! 400 MALFORMED kind
        EXAM_RESULTS    ! REMOVE ! 2345671                     !                               ! 409 NOTHING_IN_FORCE
        PARTICIPATIONS  ! REMOVE ! 2345672 OE UG BENEFITED 0   !                               ! 409 LAST_ROW
        LANGUAGE_SCORES ! CHANGE ! 2345671 METU_EPE 2023-03-05 ! 'date':'2024-03-05'           ! 422 INVALID_VALUE values.date
        COHORT_AVERAGES ! ADD    ! ! 'department':'PHYS','level':'UG','semester':'5','average':'2.80' ! 422 INVALID_VALUE values.department
        QUOTAS          ! ADD    ! ! 'quota':'GRANTS','code':'JP','places':'3'                 ! 422 ROW_EXISTS values
        EQUIVALENCES    ! CHANGE ! EXAM_B 50                   ! 'table_version':'S-2'         ! 422 INVALID_VALUE values.table_version
        EQUIVALENCES    ! CHANGE ! EXAM_A 0                    ! 'metu_iys_score':'95'         ! 422 INVALID_VALUE values.metu_iys_score
        EQUIVALENCES    ! ADD    ! ! 'table_version':'S-1','exam':'EXAM_A','exam_score':'0.0','metu_iys_score':'1' ! 422 ROW_EXISTS values
        """)
    void what_is_wrong_with_a_row_is_reported_by_its_column(
            String kind, String change, String key, String values, String reported) {
        var answered = story.editRow(
                body(
                        kind,
                        change,
                        Optional.ofNullable(key).orElse(""),
                        Optional.ofNullable(values).orElse("")),
                1);

        var problems = Answers.json(answered).get("problems").valueStream().map(RowEditTest::problem);
        var first = reported.startsWith("422 INVALID_VALUE values.name") ? problems.limit(1) : problems;
        assertEquals(reported, answered.status() + " " + String.join(" ", first.toList()));
    }

    @Test
    void rows_of_one_university_that_contradict_each_other_are_named() {
        var overlapping = story.editRow(body("AGREEMENTS", "CHANGE", "JP-TOKYO MS|PHD FALL", "'levels':'UG'"), 1);
        var renamed =
                story.editRow(body("AGREEMENTS", "CHANGE", "JP-TOKYO UG FALL|SPRING", "'name':'Tokyo University'"), 1);

        assertEquals(
                "Line 2 already has the places of this university for UG in FALL. Line 2 is the row JP-TOKYO UG"
                        + " FALL|SPRING.",
                Answers.json(overlapping).at("/problems/0/message/en").asText());
        assertEquals(
                "Line 3 contradicts this one; correct one of them. Line 3 is the row JP-TOKYO MS|PHD FALL.",
                Answers.json(renamed).at("/problems/0/message/en").asText());
    }

    @Test
    void a_row_that_was_good_when_it_was_asked_for_is_refused_when_the_records_changed_meanwhile() {
        var asked =
                Answers.json(Answers.ok(story.editRow(body("AGREEMENTS", "CHANGE", "BR-SAO", "'capacity':'4'"), 1)));
        story.importFile("RECORDS", OfficeSeed.bytes(OfficeSeed.RECORDS.replace("ARCH", "PHYS")));

        var report = story.arrived(asked.get("id").asText());

        assertEquals("REFUSED", report.get("state").asText());
        assertEquals(
                List.of("departments"),
                report.get("problems")
                        .valueStream()
                        .map(line -> line.get("column").asText())
                        .toList());
        assertEquals("false", report.get("acceptable").asText());
    }

    private JsonNode report(String body, long inForce) {
        return story.arrived(
                Answers.json(Answers.ok(story.editRow(body, inForce))).get("id").asText());
    }

    private static String body(String kind, String change, String key, String values) {
        return "{'kind':'%s','change':'%s'%s%s,'reason':'a typing mistake'}"
                .formatted(
                        kind,
                        change,
                        key.isEmpty() ? "" : ",'key':'" + key + "'",
                        values.isEmpty() ? "" : ",'values':{" + values + "}")
                .replace('\'', '"');
    }

    /** The change and its columns in alphabetical order. */
    private static String said(JsonNode row) {
        return row.get("change").asText() + " "
                + String.join(
                        " ",
                        row.get("cells")
                                .valueStream()
                                .map(cell -> cell.get("column").asText())
                                .sorted()
                                .toList());
    }

    private static String problem(JsonNode problem) {
        return (problem.get("code").asText() + " " + problem.path("field").asText("")).strip();
    }
}
