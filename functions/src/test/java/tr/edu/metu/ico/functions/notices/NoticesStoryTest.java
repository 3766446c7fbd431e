package tr.edu.metu.ico.functions.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.PUBLISHING;
import static tr.edu.metu.ico.functions.world.Season.expect;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.functions.notices.arising.ArisingHandler;
import tr.edu.metu.ico.functions.notices.texts.Composed;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.OfficeFiles;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.outbox.OutboxRow.Kind;

/** Everybody is informed of what concerns them, once, whatever becomes of the records of the stream (INV-28). */
class NoticesStoryTest {

    private static final String ONE = "/calls/{call}/applications/{student}";

    private final Season season = new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM);
    private final Portal portal = season.portal;
    private final NoticeDesk desk = new NoticeDesk(season.world);

    private void later(Duration time) {
        season.clock.moveTo(season.clock.instant().plus(time));
    }

    @Test
    void INV_28_a_season_up_to_the_result_informs_each_person_of_exactly_what_concerns_them() {
        season.until(Stage.PUBLISHED);
        desk.follow();

        var imports = LongStream.range(0, OfficeFiles.KINDS_BEFORE.size())
                .mapToObj(_ -> "IMPORT_FINISHED officer-1")
                .toList();
        assertEquals(
                List.of(
                        "COORDINATOR_DECISION ADA",
                        "COORDINATOR_DECISION BORA",
                        "COORDINATOR_DECISION CEM",
                        "DOCUMENT_VERDICT BORA",
                        "DOCUMENT_VERDICT CEM",
                        imports,
                        "RECEIPT ADA",
                        "RECEIPT BORA",
                        "RECEIPT CEM",
                        "RESULT_AVAILABLE ADA",
                        "RESULT_AVAILABLE BORA",
                        "RESULT_AVAILABLE CEM"),
                grouped(desk.rows(), imports));
    }

    /** The office imported some files, which are one item of this list. */
    private static List<Object> grouped(List<String> rows, List<String> imports) {
        var first = rows.indexOf("IMPORT_FINISHED officer-1");
        var last = rows.lastIndexOf("IMPORT_FINISHED officer-1");
        var grouped = new ArrayList<Object>(rows.subList(0, first));
        grouped.add(rows.subList(first, last + 1));
        grouped.addAll(rows.subList(last + 1, rows.size()));
        assertEquals(imports.size(), last + 1 - first);
        return grouped;
    }

    @Test
    void INV_28_records_that_come_three_times_in_any_order_change_nothing() {
        season.until(Stage.PUBLISHED);
        var once = desk.follow().stored();

        LongStream.range(0, 3)
                .forEach(order ->
                        assertEquals(once, desk.followInDisorder(3, order).stored()));
        var another = new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM).until(Stage.PUBLISHED);
        assertEquals(once, new NoticeDesk(another.world).followInDisorder(3, 7).stored());
    }

    @Test
    void what_the_stream_has_lost_the_sweep_makes_up_for_within_three_hours() {
        season.until(Stage.APPLIED);
        assertEquals(List.of("OE-2024 3"), desk.sweep());
        assertEquals(List.of("OE-2024 0"), desk.sweep());
        assertEquals(List.of("ADA", "BORA", "CEM"), desk.rows(Kind.RECEIPT));

        var stored = desk.stored();
        desk.follow();
        assertEquals(
                stored.stream().filter(row -> row.kind() == Kind.RECEIPT).toList(),
                desk.stored().stream().filter(row -> row.kind() == Kind.RECEIPT).toList());
    }

    @Test
    void records_of_other_items_and_trails_lead_to_nothing() {
        season.until(Stage.ANNOUNCED);
        var event = new DynamodbEvent();
        event.setRecords(List.of(
                NoticeDesk.record("TRAIL#LEDGER#0A", "2023-11-07T09:00:00Z#" + "0".repeat(32)),
                NoticeDesk.record("TRAIL#NEWS#0A", "2023-11-07T09:00:00Z#" + "0".repeat(32)),
                NoticeDesk.record("TRAIL#OE-2024#0A", "2023-11-07T09:00:00Z#" + "0".repeat(32)),
                NoticeDesk.record("CALL#OE-2024", "META")));
        var handler = new ArisingHandler(season.world.freshParts());

        assertEquals(List.of(), handler.handleRequest(event, null).getBatchItemFailures());
        assertEquals(List.of(), desk.stored());
    }

    @Test
    void a_receipt_names_what_is_still_to_do_and_only_the_submission_that_counts_has_one() {
        season.until(Stage.APPLIED);
        desk.follow();
        var receipts = desk.said(Kind.RECEIPT);
        assertEquals(3, receipts.size());
        assertEquals(
                "We received your application to the call \"CALL\" on Monday 6 November 2023, 18:00 Türkiye"
                        + " time (UTC+3). | Receipt number: "
                        + season.world
                                .ports
                                .applications()
                                .find(CALL, Cast.ADA.student())
                                .orElseThrow()
                                .submission()
                                .orElseThrow()
                                .receipt()
                                .id()
                        + " | This submission counts. You may change it and submit again until the deadline; the last"
                        + " submission received in time counts. | You do not need to do anything.",
                receipts.getFirst());

        later(Duration.ofHours(1));
        expect(201, portal.submit(Cast.ADA, 1, "again-of-ada", Cast.ADA.content(), season.clock.instant()));
        desk.follow();
        assertEquals(List.of("ADA", "ADA", "BORA", "CEM"), desk.rows(Kind.RECEIPT));
        assertEquals("SUBMITTED_AGAIN", desk.said(Kind.RECEIPT).getFirst());
    }

    @Test
    void a_receipt_counts_open_points_and_names_no_document() {
        season.until(Stage.OPENED);
        later(Duration.ofHours(1));
        expect(201, portal.submit(Cast.CEM, season.clock.instant()));
        desk.follow();

        var said = desk.said(Kind.RECEIPT).getFirst();
        assertEquals(
                "These points are still open: | - 1 document to upload | What to do now | Complete the open points."
                        + " Your application explains each of them. Deadline: Thursday 30 November 2023, 17:00 Türkiye"
                        + " time (UTC+3).",
                said.substring(said.indexOf("These points")));
    }

    @Test
    void several_verdicts_within_ten_minutes_are_one_mail_with_their_latest_state() {
        season.until(Stage.APPLIED);
        var key = season.key(Cast.BORA, "LANGUAGE");
        var content = Season.document(Cast.BORA);
        expect(200, portal.rejectDocument(Cast.BORA, key, 0, content));
        desk.follow();
        assertEquals(
                List.of("NOT BEFORE " + season.clock.instant().plus(Duration.ofMinutes(10))),
                desk.said(Kind.DOCUMENT_VERDICT));

        later(Duration.ofMinutes(9));
        approve(Cast.BORA, key);
        desk.follow();
        later(Duration.ofMinutes(1));
        var first = desk.said(Kind.DOCUMENT_VERDICT);
        later(Duration.ofMinutes(9));

        assertEquals(
                "The office checked documents of your application to the call \"CALL\": | - English score document:"
                        + " accepted | You do not need to do anything.",
                first.getFirst());
        assertEquals(
                "REPORTED_WITH_AN_EARLIER_ONE", desk.said(Kind.DOCUMENT_VERDICT).getLast());
        assertEquals(List.of("BORA", "BORA"), desk.rows(Kind.DOCUMENT_VERDICT));
    }

    private void approve(Cast who, String key) {
        var body = "{\"decision\":\"APPROVED\",\"sha256\":\"" + Sha256.of(Season.document(who))
                + "\",\"language\":{\"exam\":\"TOEFL_IBT\",\"examDate\":\"2023-05-10\",\"score\":\"85\"}}";
        expect(
                200,
                season.world
                        .as(Portal.OFFICER)
                        .ifMatch(season.verdictVersion(who, key))
                        .body(body)
                        .ask(
                                "PUT " + ONE + "/documents/{document}/verdict",
                                "call",
                                "OE-2024",
                                "student",
                                who.number,
                                "document",
                                key.substring(key.lastIndexOf('/') + 1)));
    }

    @Test
    void a_mail_names_no_document_of_a_special_category_and_no_reason() {
        season.until(Stage.APPLIED);
        var key = season.key(Cast.CEM, "AFAD_AID");
        expect(200, portal.rejectDocument(Cast.CEM, key, 0, Season.document(Cast.CEM)));
        desk.follow();
        later(Duration.ofMinutes(10));

        assertEquals(
                List.of("The office checked documents of your application to the call \"CALL\": | - A document:"
                        + " not accepted. Your application shows which one and why. | What to do now | Upload another"
                        + " version of each document that was not accepted. Deadline: Thursday 30 November 2023, 17:00"
                        + " Türkiye time (UTC+3)."),
                desk.said(Kind.DOCUMENT_VERDICT));
    }

    @Test
    void a_student_who_withdraws_between_a_decision_and_its_mail_gets_only_the_mail_about_the_withdrawal() {
        season.until(Stage.FROZEN);
        expect(200, portal.approve(Cast.ADA));
        later(Duration.ofMinutes(1));
        expect(201, portal.withdraw(Cast.ADA, season.clock.instant()));
        desk.follow();
        later(Duration.ofMinutes(10));

        assertEquals(List.of("DECIDED_AGAIN"), desk.said(Kind.COORDINATOR_DECISION));
        assertEquals(
                List.of("Your withdrawal from the call \"CALL\" was received on Thursday 30 November 2023, 17:06"
                        + " Türkiye time (UTC+3). | It was received before a result was published. Your application"
                        + " takes no part in the result, and this has no consequences for later applications. | You do"
                        + " not need to do anything."),
                desk.said(Kind.WITHDRAWAL));
    }

    @Test
    void a_result_mail_says_where_the_result_is_and_until_when_to_object_and_not_what_it_is() {
        season.until(Stage.PLACED);
        season.clock.moveTo(PUBLISHING);
        expect(200, portal.propose(season.run(), window(PUBLISHING.plus(Duration.ofDays(5)))));
        expect(200, portal.approve(season.run()));
        desk.follow();

        var same =
                "The results of the call \"CALL\" were published on Friday 5 January 2024, 12:00 Türkiye time (UTC+3)."
                        + " | Your own result, with every step of your score, is in the application system. For your"
                        + " privacy, this mail does not contain it. | What to do now | Log in to the application system"
                        + " and read your result. If you think that it is wrong, you can object. Deadline: Wednesday 10"
                        + " January 2024, 12:00 Türkiye time (UTC+3).";
        assertEquals(List.of(same, same, same), desk.said(Kind.RESULT_AVAILABLE));
    }

    @Test
    void an_erratum_informs_everybody_and_says_whose_own_result_changed() {
        season.until(Stage.PLACED);
        season.clock.moveTo(PUBLISHING);
        expect(200, portal.publish(season.run()));
        season.clock.moveTo(PUBLISHING.plus(Duration.ofDays(1)));
        corrected(2);
        desk.followInDisorder(2, 1);

        assertEquals(List.of("ADA", "BORA", "CEM"), desk.rows(Kind.RESULT_CORRECTED));
        assertEquals(
                Map.of("ADA", "changed", "BORA", "same", "CEM", "same"),
                desk.stored().stream()
                        .filter(row -> row.kind() == Kind.RESULT_CORRECTED)
                        .collect(Collectors.toMap(
                                row -> Cast.values()[
                                        Integer.parseInt(row.to().text().substring(14)) - 1].name(),
                                row -> row.facts().get("own").getFirst())));
        assertEquals(
                List.of("CORRECTED_SINCE", "CORRECTED_SINCE", "CORRECTED_SINCE"), desk.said(Kind.RESULT_AVAILABLE));
    }

    @Test
    void what_a_department_decides_while_a_result_is_corrected_is_not_mailed() {
        season.until(Stage.PUBLISHED);
        openCorrection();
        expect(200, portal.review(Cast.ADA, "DECLINED", Optional.of("a new rule of the faculty"), 1, 1));
        desk.follow();
        later(Duration.ofMinutes(10));

        assertEquals(4, desk.rows(Kind.COORDINATOR_DECISION).size());
        assertEquals(Set.of("UNDER_CORRECTION"), Set.copyOf(desk.said(Kind.COORDINATOR_DECISION)));
    }

    private void openCorrection() {
        var erratum = "{\"reason\":\"Tokyo has two places\",\"objections\":[]}";
        expect(200, season.world.as(Portal.OFFICER).body(erratum).ask("POST /calls/{call}/erratum", "call", "OE-2024"));
    }

    /** Tokyo has two places after all. */
    private void corrected(int seats) {
        openCorrection();
        season.importFile(ImportKind.AGREEMENTS, OfficeFiles.agreements(seats));
        season.world.alarm(Milestone.PLACE, CALL);
        season.world.alarm(Milestone.SEAL, CALL);
        season.world.alarm(Milestone.PLACE, CALL);
        expect(200, portal.propose(season.run(), ""));
        expect(200, portal.approve(season.run()));
    }

    private static String window(Instant until) {
        return ",\"objectionsUntil\":\"" + until + "\",\"answersUntil\":\"" + until.plus(Duration.ofDays(4)) + "\"";
    }

    @Test
    void an_answered_objection_is_announced_without_the_answer() {
        season.until(Stage.PLACED);
        season.clock.moveTo(PUBLISHING);
        expect(200, portal.propose(season.run(), window(PUBLISHING.plus(Duration.ofDays(5)))));
        expect(200, portal.approve(season.run()));
        later(Duration.ofHours(1));
        expect(
                200,
                season.world
                        .as(Cast.ADA.person())
                        .ifMatch(0)
                        .body("{\"text\":\"my score is higher\"}")
                        .ask("POST " + ONE + "/objection", "call", "OE-2024", "student", Cast.ADA.number));
        expect(
                200,
                season.world
                        .as(Portal.OFFICER)
                        .ifMatch(1)
                        .body("{\"decision\":\"REJECTED\",\"text\":\"it is right\"}")
                        .ask("PUT " + ONE + "/objection/answer", "call", "OE-2024", "student", Cast.ADA.number));
        desk.follow();

        assertEquals(
                List.of("The office answered your objection to the result of the call \"CALL\" on Friday 5"
                        + " January 2024, 13:00 Türkiye time (UTC+3). | What to do now | Read the answer in the"
                        + " application system."),
                desk.said(Kind.OBJECTION_ANSWERED));
    }

    @Test
    void a_cancelled_call_is_announced_to_everybody_who_began_and_nothing_is_reminded_of() {
        season.until(Stage.OPENED);
        expect(200, portal.saveDraft(Cast.ADA, 0, season.clock.instant()));
        later(Duration.ofHours(1));
        expect(201, portal.submit(Cast.BORA, 0, "first-of-bora", Cast.ADA.content(), season.clock.instant()));
        later(Duration.ofHours(1));
        var reason = "{\"reason\":{\"en\":\"No partner is left.\",\"tr\":\"Anlaşma kalmadı.\"}}";
        expect(
                200,
                season.world.as(Portal.OFFICER).body(reason).ask("POST /calls/{call}/cancellation", "call", "OE-2024"));
        desk.follow();

        assertEquals(List.of("ADA", "BORA"), desk.rows(Kind.CALL_CANCELLED));
        assertEquals(
                "The office cancelled the call \"CALL\" on Monday 6 November 2023, 19:00 Türkiye time"
                        + " (UTC+3). | Reason: No partner is left. | There will be no result, and your application has"
                        + " no consequences for later calls. | You do not need to do anything.",
                desk.said(Kind.CALL_CANCELLED).getFirst());
        season.clock.moveTo(Season.DEADLINE.minus(Duration.ofHours(2)));
        assertEquals(List.of("OE-2024 0"), desk.remind());
    }

    @Test
    void INV_22_no_mail_contains_a_name_a_number_of_a_student_or_a_mail_address() {
        season.until(Stage.PUBLISHED);
        desk.follow();
        var found = desk.stored().stream()
                .map(row -> desk.compose(row, season.clock.instant()))
                .filter(Composed.Mail.class::isInstance)
                .map(mail -> ((Composed.Mail) mail).text())
                .map(mail -> mail.subject() + mail.plain() + mail.html())
                .filter(text -> text.matches("(?s).*(Student |25000\\d\\d|@).*"))
                .toList();
        assertEquals(List.of(), found);
    }
}
