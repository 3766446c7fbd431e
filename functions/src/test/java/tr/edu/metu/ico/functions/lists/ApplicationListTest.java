package tr.edu.metu.ico.functions.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.OfficeFiles;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;

/** The list of a call's applications: what it shows to whom, in which order, and how it is counted and searched. */
class ApplicationListTest {

    private static final Person PLAIN = Portal.SECOND_OFFICER;
    private static final Person CENG = Person.coordinator("CENG");

    private final Season season = new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM, Cast.ECE, Cast.GUL);
    private final Lists lists = new Lists(season.world);

    @BeforeEach
    void five_students_have_applied_and_one_has_begun() {
        season.until(Stage.APPLIED);
        expect(200, season.portal.saveDraft(Cast.HAKAN, 0, season.clock.instant()));
        season.clock.advance(Duration.ofHours(1));
    }

    @Test
    void a_line_shows_whom_it_is_about_what_they_chose_and_what_was_decided() {
        expect(200, season.portal.review(Cast.ADA, "DECLINED", Optional.of("repeats a year"), 1, 0));

        var line = lists.read(CENG, Lists.APPLICATIONS).get("applications").get(0);

        assertEquals("""
            {"student":"2500001","name":"Student ADA","department":"CENG","level":"UG","cgpa":3.15,"semesters":4,\
            "state":"SUBMITTED","version":1,"submission":1,"submittedAt":"2023-11-06T15:00:00Z",\
            "choices":[\
            {"university":"JP-TOKYO","name":"University of Tokyo","semester":"FALL","declined":false},\
            {"university":"KR-SEOUL","name":"Seoul National University","semester":"FALL","declined":false},\
            {"university":"AU-SYDNEY","name":"University of Sydney","semester":"FALL","declined":false}],\
            "decision":"DECLINED","decisionVersion":1,"decidedBy":"coordinator-CENG",\
            "decidedAt":"2023-11-06T22:00:00Z","code":"ACADEMIC_STATUS","reason":"repeats a year",\
            "documents":"NONE","documentsToCheck":0}\
            """, line.toString());
    }

    @Test
    void an_officer_sees_every_department_and_a_coordinator_their_own() {
        assertEquals(List.of("2500001", "2500002", "2500003", "2500005", "2500007", "2500008"), students(PLAIN, ""));
        assertEquals(List.of("2500001", "2500003", "2500007"), students(CENG, ""));
        assertEquals(List.of("2500002", "2500005", "2500008"), students(PLAIN, "?department=EE"));
        expect(404, lists.ask(CENG, Lists.APPLICATIONS + "?department=EE"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "sort=NAME, 2500001 2500002 2500003 2500005 2500007 2500008",
        "sort=NAME&order=DESC, 2500008 2500007 2500005 2500003 2500002 2500001",
        "sort=CGPA, 2500007 2500003 2500005 2500001 2500008 2500002",
        "sort=DEPARTMENT, 2500001 2500003 2500007 2500002 2500005 2500008",
        "sort=DEPARTMENT&order=DESC, 2500002 2500005 2500008 2500001 2500003 2500007",
        "sort=SUBMITTED, 2500001 2500002 2500003 2500005 2500007 2500008",
        "sort=SUBMITTED&order=DESC, 2500007 2500005 2500003 2500002 2500001 2500008",
        "sort=CGPA&limit=2&order=DESC, 2500002 2500008 2500001 2500005 2500003 2500007"
    })
    void it_is_sorted_by_what_was_asked_for_and_what_has_no_value_comes_last(String query, String expected) {
        assertEquals(List.of(expected.split(" ")), students(PLAIN, "?" + query));
    }

    @Test
    void each_filter_counts_what_matches_all_the_others() {
        expect(200, season.portal.approve(Cast.ADA));
        var page = lists.read(PLAIN, Lists.APPLICATIONS + "?department=CENG&decision=NEW&limit=1");

        assertEquals(2, page.get("total").asInt());
        assertEquals(1, page.get("applications").size());
        assertEquals("{\"CENG\":2,\"EE\":2}", facet(page, "department"));
        assertEquals("{\"APPROVED\":1,\"NEW\":2}", facet(page, "decision"));
        assertEquals("{\"SUBMITTED\":2}", facet(page, "state"));
        assertEquals("{\"JP-TOKYO\":2,\"KR-SEOUL\":1}", facet(page, "university"));
        assertEquals(List.of("2500003"), students(PLAIN, "?university=KR-SEOUL&decision=NEW"));
    }

    @Test
    void drafts_are_told_from_what_was_submitted_and_each_is_counted_without_the_other() {
        var page = lists.read(PLAIN, Lists.APPLICATIONS + "?submitted=YES");

        assertEquals(5, page.get("total").asInt());
        assertEquals("{\"NO\":1,\"YES\":5}", facet(page, "submitted"));
        assertEquals(List.of("2500008"), students(PLAIN, "?submitted=NO"));
        expect(400, lists.ask(PLAIN, Lists.APPLICATIONS + "?submitted=PERHAPS"));
    }

    @Test
    void officers_read_the_faculty_of_each_department_that_the_office_names() {
        assertEquals(
                "{}", lists.read(PLAIN, Lists.APPLICATIONS).get("faculties").toString());

        season.importFile(ImportKind.DEPARTMENTS, OfficeFiles.of(ImportKind.DEPARTMENTS, 1));

        assertEquals(
                "Mühendislik Fakültesi",
                lists.read(PLAIN, Lists.APPLICATIONS).at("/faculties/CENG/tr").asText());
        assertEquals("{}", lists.read(CENG, Lists.APPLICATIONS).get("faculties").toString());
    }

    @Test
    void a_submission_made_again_is_to_be_decided_again() {
        expect(200, season.portal.approve(Cast.ADA));
        expect(201, season.portal.submit(Cast.ADA, 1, "second-ADA", Cast.ADA.content(), season.clock.instant()));

        assertEquals(List.of("2500001"), students(CENG, "?decision=AGAIN"));
        assertEquals(List.of("2500003", "2500007"), students(CENG, "?decision=NEW"));
    }

    @Test
    void a_draft_that_differs_from_what_was_submitted_concerns_the_office_only() {
        var changed = Cast.ADA.content(List.of("KR-SEOUL"));
        expect(200, saveDraft(changed));

        assertEquals(List.of("2500001"), students(PLAIN, "?state=SUBMITTED_WITH_CHANGES"));
        assertEquals(List.of(), students(CENG, "?state=SUBMITTED_WITH_CHANGES"));
        assertEquals(List.of("2500001", "2500003", "2500007"), students(CENG, "?state=SUBMITTED"));
    }

    @Test
    void INV_23_a_draft_that_differs_in_its_grounds_only_is_no_change_for_those_who_may_not_see_them() {
        var changed = Cast.ADA.content().replace("\"claims\":[]", "\"claims\":[{\"code\":\"DISABILITY\"}]");
        expect(200, saveDraft(changed));

        assertEquals(List.of("2500001"), students(Portal.OFFICER, "?state=SUBMITTED_WITH_CHANGES"));
        assertEquals(List.of(), students(PLAIN, "?state=SUBMITTED_WITH_CHANGES"));
    }

    private Response saveDraft(String content) {
        return season.world
                .as(Cast.ADA.person())
                .ifMatch(1)
                .body(content)
                .ask(
                        "PUT /calls/{call}/applications/{student}/draft",
                        "call",
                        Season.CALL.value(),
                        "student",
                        Cast.ADA.number);
    }

    @Test
    void INV_23_documents_of_health_or_protection_are_not_even_counted_for_others() {
        for (var reader : List.of(PLAIN, CENG)) {
            var page = lists.read(reader, Lists.APPLICATIONS + "?sort=NUMBER&department=" + Cast.CEM.department);
            assertEquals("{\"NONE\":3}", facet(page, "documents"));
            assertFalse(page.toString().contains("AFAD"), page::toString);
        }
        assertEquals(List.of("2500003"), students(Portal.OFFICER, "?department=CENG&documents=TO_CHECK"));
        assertEquals(List.of("2500002"), students(PLAIN, "?documents=TO_CHECK"));
    }

    @Test
    void what_the_documents_of_an_application_need_follows_the_verdicts() {
        var key = season.key(Cast.BORA, "LANGUAGE");
        expect(200, season.portal.rejectDocument(Cast.BORA, key, 0, Season.document(Cast.BORA)));
        assertEquals(List.of("2500002"), students(PLAIN, "?documents=REJECTED"));

        season.world.created(
                Season.area("LANGUAGE"), season.upload(Cast.BORA, "LANGUAGE", Portal.pdf("a better copy")));
        assertEquals(List.of("2500002"), students(PLAIN, "?documents=TO_CHECK"));
    }

    @Test
    void a_withdrawn_application_waits_for_no_decision() {
        season.until(Stage.FROZEN);
        expect(201, season.portal.withdraw(Cast.ADA, season.clock.instant()));

        var line = lists.rows(PLAIN, Lists.APPLICATIONS + "?state=WITHDRAWN").getFirst();

        assertEquals("2500001", line.get("student").asText());
        assertTrue(line.has("withdrawnAt") && !line.has("decision"), line::toString);
    }

    @Test
    void a_search_finds_names_and_numbers_however_they_are_written_and_keeps_the_other_filters() {
        assertEquals(List.of("2500001"), found(PLAIN, "{\"text\":\"ada\"}"));
        assertEquals(List.of("2500001"), found(PLAIN, "{\"text\":\"STUDENT ADA\"}"));
        assertEquals(List.of("2500003"), found(PLAIN, "{\"text\":\"2500003\"}"));
        assertEquals(
                List.of("2500003", "2500007"),
                found(CENG, "{\"text\":\"250\",\"decision\":\"NEW\",\"limit\":200}")
                        .subList(1, 3));
        assertEquals(List.of(), found(CENG, "{\"text\":\"bora\"}"));
        for (var text : List.of("a", " - ", "x".repeat(101))) {
            var refused = json(expect(400, lists.search(PLAIN, "{\"text\":\"" + text + "\"}")));
            assertEquals("text", refused.at("/problems/0/field").asText(), text);
        }
    }

    @Test
    void INV_22_a_search_leaves_no_name_in_a_cursor() {
        var page = json(expect(200, lists.search(PLAIN, "{\"text\":\"student\",\"sort\":\"NAME\",\"limit\":1}")));
        var cursor = new String(Base64.getUrlDecoder().decode(page.get("next").asText()), StandardCharsets.UTF_8);

        assertFalse(cursor.contains("Student") || cursor.contains("student"), cursor);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "sort=COLOUR, sort",
        "order=UP, order",
        "limit=0, limit",
        "limit=201, limit",
        "state=NONE, state",
        "level=PRE, level",
        "decision=LATER, decision",
        "documents=LOST, documents",
        "petition=LOST, petition",
        "department=ceng, department",
        "university=tokyo, university",
        "cursor=nonsense, cursor",
        "cursor=MDAwMHx8fHx8, cursor"
    })
    void what_no_list_offers_is_refused_by_name(String query, String field) {
        var refused = json(expect(400, lists.ask(PLAIN, Lists.APPLICATIONS + "?" + query)));

        assertEquals(field, refused.at("/problems/0/field").asText(), refused::toString);
    }

    @Test
    void petitions_are_the_offices_and_no_coordinator_asks_for_them() {
        assertFalse(lists.read(CENG, Lists.APPLICATIONS).get("facets").has("petition"));
        var refused = json(expect(400, lists.ask(CENG, Lists.APPLICATIONS + "?petition=OPEN")));
        assertEquals("petition", refused.at("/problems/0/field").asText());
    }

    @Test
    void an_applicant_who_submits_again_between_two_pages_is_neither_repeated_nor_lost() {
        var link = Lists.APPLICATIONS + "?sort=SUBMITTED&state=SUBMITTED&limit=2";
        var first = lists.read(PLAIN, link);
        for (var who : List.of(Cast.ADA, Cast.ECE)) {
            season.clock.advance(Duration.ofMinutes(1));
            expect(201, season.portal.submit(who, 1, "again-" + who, who.content(), season.clock.instant()));
        }
        var second = lists.read(PLAIN, Lists.next(link, first));
        var third = lists.read(PLAIN, Lists.next(link, second));

        assertEquals(List.of("2500001", "2500002"), numbers(first));
        assertEquals(List.of("2500003", "2500005"), numbers(second));
        assertEquals(List.of("2500007"), numbers(third));
        season.clock.advance(Duration.ofMinutes(2));
        assertEquals(
                List.of("2500002", "2500003", "2500007", "2500001", "2500005"),
                students(PLAIN, "?sort=SUBMITTED&state=SUBMITTED"));
    }

    @Test
    void a_cursor_continues_its_own_list_only() {
        var first = lists.read(PLAIN, Lists.APPLICATIONS + "?limit=2&department=CENG");
        var other = Lists.next(Lists.APPLICATIONS + "?limit=2&department=EE", first);

        assertEquals(
                "cursor",
                json(expect(400, lists.ask(PLAIN, other)))
                        .at("/problems/0/field")
                        .asText());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"NAME", "CGPA", "DEPARTMENT"})
    void INV_18_a_cursor_with_a_student_of_another_department_says_no_more_than_one_with_an_unknown_student(
            String sort) {
        var link = Lists.APPLICATIONS + "?limit=2&sort=" + sort;
        var first = lists.read(CENG, link);

        var answers = Stream.of(Cast.BORA.number, Cast.ECE.number, "2999999")
                .map(student -> lists.ask(CENG, link + "&cursor=" + forged(first, student)))
                .toList();

        assertEquals(1, Set.copyOf(answers).size(), answers::toString);
        assertEquals(
                "cursor",
                json(expect(400, answers.getFirst())).at("/problems/0/field").asText());
        expect(200, lists.ask(CENG, link + "&cursor=" + forged(first, Cast.GUL.number)));
        expect(200, lists.ask(PLAIN, link + "&cursor=" + forged(lists.read(PLAIN, link), Cast.BORA.number)));
    }

    /** The cursor of a page with another student in it. */
    private static String forged(JsonNode page, String student) {
        var text = new String(Base64.getUrlDecoder().decode(page.get("next").asText()), StandardCharsets.UTF_8);
        var begin = text.substring(0, text.lastIndexOf('|') + 1);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((begin + student).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void when_the_records_are_replaced_a_list_by_name_begins_again_and_one_by_number_goes_on() {
        var byName = Lists.APPLICATIONS + "?limit=2&sort=NAME";
        var byNumber = Lists.APPLICATIONS + "?limit=2&sort=NUMBER";
        var named = lists.read(PLAIN, byName);
        var numbered = lists.read(PLAIN, byNumber);
        season.importFile(ImportKind.RECORDS, OfficeFiles.of(ImportKind.RECORDS, 7));

        var refused = json(expect(409, lists.ask(PLAIN, Lists.next(byName, named))));
        assertEquals("LIST_CHANGED", refused.at("/problems/0/code").asText());
        assertEquals(List.of("2500003", "2500005"), numbers(lists.read(PLAIN, Lists.next(byNumber, numbered))));
    }

    @Test
    void two_students_of_the_same_name_and_department_are_told_apart_by_their_numbers() {
        var records = new String(OfficeFiles.of(ImportKind.RECORDS, 7), StandardCharsets.UTF_8)
                .replace("Student ADA", "Ayşe Yılmaz")
                .replace("Student CEM", "Ayşe Yılmaz");
        season.importFile(ImportKind.RECORDS, records.getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of("2500001", "2500003"), found(CENG, "{\"text\":\"ayse yilmaz\"}"));
        assertEquals(List.of("2500003"), found(CENG, "{\"text\":\"2500003\"}"));
        assertEquals(
                List.of("2500001 Ayşe Yılmaz", "2500003 Ayşe Yılmaz"),
                lists.read(CENG, Lists.APPLICATIONS + "?sort=NAME&limit=2")
                        .get("applications")
                        .valueStream()
                        .map(line -> line.get("student").asText() + " "
                                + line.get("name").asText())
                        .toList());
    }

    private List<String> students(Person reader, String query) {
        return lists.students(reader, Lists.APPLICATIONS + query);
    }

    private List<String> found(Person reader, String body) {
        return numbers(json(expect(200, lists.search(reader, body))));
    }

    private static List<String> numbers(JsonNode page) {
        return page.get("applications")
                .valueStream()
                .map(line -> line.get("student").asText())
                .toList();
    }

    private static String facet(JsonNode page, String name) {
        return page.get("facets").get(name).toString();
    }
}
