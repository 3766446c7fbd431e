package tr.edu.metu.ico.functions.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.functions.world.Season.DEADLINE;
import static tr.edu.metu.ico.functions.world.Season.PUBLISHING;
import static tr.edu.metu.ico.functions.world.Season.SCORING;
import static tr.edu.metu.ico.functions.world.Season.WITHDRAWAL_ENDS;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.memory.Seam;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.outbox.OutboxRow.Kind;

/** What ends soon or waits is reminded of once, and only those whom it still concerns. */
class RemindersStoryTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final Season season = new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM);
    private final Portal portal = season.portal;
    private final NoticeDesk desk = new NoticeDesk(season.world);

    private List<String> remindAt(Instant at) {
        season.clock.moveTo(at);
        return desk.remind();
    }

    @Test
    void a_draft_that_is_not_submitted_is_reminded_of_three_times_and_never_after_the_deadline() {
        season.until(Stage.OPENED);
        expect(200, portal.saveDraft(Cast.ADA, 0, season.clock.instant()));

        assertEquals(
                List.of("OE-2024 0"),
                remindAt(DEADLINE.minus(DAY.multipliedBy(7)).minusMillis(1)));
        assertEquals(List.of("OE-2024 1"), remindAt(DEADLINE.minus(DAY.multipliedBy(7))));
        remindAt(DEADLINE.minus(DAY.multipliedBy(7)).plus(QUARTER));
        remindAt(DEADLINE.minus(DAY).plus(QUARTER));
        remindAt(DEADLINE.minus(Duration.ofHours(2)));
        var last = "You began an application to the call \"CALL\" and have not submitted it. A draft does not count. |"
                + " What to do now | Submit your application. Deadline: Thursday 30 November 2023, 17:00 Türkiye"
                + " time (UTC+3). If you do not want to apply, you do not need to do anything.";
        assertEquals(List.of(last, last, last), desk.said(Kind.DRAFT_NOT_SUBMITTED));

        assertEquals(List.of("OE-2024 0"), remindAt(DEADLINE));
        assertEquals(
                List.of("DEADLINE_PASSED", "DEADLINE_PASSED", "DEADLINE_PASSED"), desk.said(Kind.DRAFT_NOT_SUBMITTED));
    }

    @Test
    void who_submits_between_the_reminder_and_its_mail_gets_no_mail() {
        season.until(Stage.OPENED);
        expect(200, portal.saveDraft(Cast.ADA, 0, season.clock.instant()));
        remindAt(DEADLINE.minus(DAY));
        expect(201, portal.submit(Cast.ADA, 1, "first-of-ada", Cast.ADA.content(), season.clock.instant()));

        assertEquals(List.of("NOTHING_TO_SUBMIT"), desk.said(Kind.DRAFT_NOT_SUBMITTED));
    }

    @Test
    void who_saved_something_since_then_is_at_work_and_gets_the_next_reminder() {
        season.until(Stage.OPENED);
        season.clock.moveTo(DEADLINE.minus(DAY).plus(Duration.ofMinutes(5)));
        expect(200, portal.saveDraft(Cast.ADA, 0, season.clock.instant()));

        assertEquals(List.of("OE-2024 0"), remindAt(DEADLINE.minus(DAY).plus(QUARTER)));
        assertEquals(List.of("OE-2024 1"), remindAt(DEADLINE.minus(Duration.ofHours(2))));
    }

    @Test
    void changes_that_are_not_submitted_are_counted_and_the_mail_says_that_the_last_submission_counts() {
        season.until(Stage.OPENED);
        var at = season.clock.instant();
        expect(201, portal.submit(Cast.ADA, 0, "first-of-ada", Cast.ADA.content(List.of("KR-SEOUL")), at));
        season.clock.moveTo(at.plus(DAY));
        expect(200, portal.saveDraft(Cast.ADA, 1, season.clock.instant()));
        remindAt(DEADLINE.minus(DAY));

        assertEquals(List.of(), desk.rows(Kind.DRAFT_NOT_SUBMITTED));
        assertEquals(
                List.of("Your application to the call \"CALL\" that we received on Monday 6 November 2023, 17:00"
                        + " Türkiye time (UTC+3) counts. | After that you made 3 changes to it and did not submit"
                        + " them. The last submission always counts, so these changes do not count yet. | What to"
                        + " do now | Submit again if the changes are to count. Otherwise, you do not need to do"
                        + " anything. Deadline: Thursday 30 November 2023, 17:00 Türkiye time (UTC+3)."),
                desk.said(Kind.CHANGES_NOT_SUBMITTED));
        var shown = json(expect(200, season.world.as(Cast.ADA.person()).ask("GET /me")));
        assertEquals(3, shown.at("/applications/0/changesNotSubmitted").asInt(), "as the portal says");
    }

    @Test
    void coordinators_learn_every_morning_how_many_applications_wait_until_none_does() {
        season.until(Stage.APPLIED);
        desk.known("coordinator-CENG", "CENG")
                .known("coordinator-both", "CENG", "EE")
                .known("nobody", "ARCH");

        assertEquals(List.of("OE-2024 0"), remindAt(Instant.parse("2023-11-08T05:59:59Z")));
        assertEquals(List.of("OE-2024 2"), remindAt(Instant.parse("2023-11-08T06:00:00Z")));
        remindAt(Instant.parse("2023-11-08T06:15:00Z"));
        assertEquals(List.of("coordinator-CENG", "coordinator-both"), desk.rows(Kind.APPLICATIONS_WAITING));
        assertEquals(
                "These applications to the call \"CALL\" wait for your decision on Wednesday 8 November 2023: | -"
                        + " CENG: 2 applications; the first was submitted on Monday 6 November 2023, 18:00 Türkiye time"
                        + " (UTC+3) | What to do now | Decide on them in the application system. Applications without a"
                        + " decision delay the result of all applicants.",
                desk.said(Kind.APPLICATIONS_WAITING).getFirst());

        expect(200, portal.approve(Cast.ADA));
        expect(200, portal.approve(Cast.CEM));
        assertEquals(
                List.of(
                        "NOTHING_WAITS",
                        "These applications to the call \"CALL\" wait for your decision on Wednesday 8 November 2023:"
                                + " | - EE: 1 application; the first was submitted on Monday 6 November 2023, 19:00"
                                + " Türkiye time (UTC+3) | What to do now | Decide on them in the application system."
                                + " Applications without a decision delay the result of all applicants."),
                desk.said(Kind.APPLICATIONS_WAITING));
        assertEquals(List.of("OE-2024 1"), remindAt(Instant.parse("2023-11-09T06:00:00Z")));
        assertEquals(
                List.of("ANOTHER_DAY", "ANOTHER_DAY"),
                desk.said(Kind.APPLICATIONS_WAITING).subList(0, 2));
    }

    @Test
    void a_day_before_objections_end_those_who_have_not_objected_are_reminded() {
        var until = PUBLISHING.plus(DAY.multipliedBy(5));
        season.until(Stage.PLACED);
        season.clock.moveTo(PUBLISHING);
        var window = ",\"objectionsUntil\":\"" + until + "\",\"answersUntil\":\"" + until.plus(DAY) + "\"";
        expect(200, portal.propose(season.run(), window));
        expect(200, portal.approve(season.run()));
        objects(Cast.ADA);

        assertEquals(List.of("OE-2024 0"), remindAt(until.minus(DAY).minusMillis(1)));
        assertEquals(List.of("OE-2024 2"), remindAt(until.minus(DAY)));
        objects(Cast.BORA);
        assertEquals(
                List.of(
                        "OBJECTED",
                        "The period for objections to the result of the call \"CALL\" ends within 24 hours. Deadline:"
                            + " Wednesday 10 January 2024, 12:00 Türkiye time (UTC+3). | What to do now | If you think"
                            + " that your result is wrong, object in the application system before the period ends. An"
                            + " objection that you have already sent is not affected."),
                desk.said(Kind.OBJECTIONS_END));
        season.clock.moveTo(until);
        assertEquals(List.of("PERIOD_ENDED", "PERIOD_ENDED"), desk.said(Kind.OBJECTIONS_END));
    }

    private void objects(Cast who) {
        expect(
                200,
                season.world
                        .as(who.person())
                        .ifMatch(0)
                        .body("{\"text\":\"my score is higher\"}")
                        .ask(
                                "POST /calls/{call}/applications/{student}/objection",
                                "call",
                                "OE-2024",
                                "student",
                                who.number));
    }

    @Test
    void a_day_before_withdrawals_are_late_only_those_with_a_place_are_reminded() {
        season.until(Stage.PUBLISHED);
        assertEquals(List.of("OE-2024 0"), remindAt(WITHDRAWAL_ENDS.minus(DAY).minusMillis(1)));
        remindAt(WITHDRAWAL_ENDS.minus(DAY));
        assertEquals(List.of("ADA", "BORA", "CEM"), desk.rows(Kind.WITHDRAWALS_END));
        expect(201, portal.withdraw(Cast.BORA, season.clock.instant()));

        assertEquals("WITHDRAWN", desk.said(Kind.WITHDRAWALS_END).get(1));
        assertEquals(
                "The period in which a place in the call \"CALL\" can be given back without consequences ends within"
                    + " 24 hours. Deadline: the end of Friday 26 January 2024 (including that day). | What to do now |"
                    + " If you do not want to go, withdraw in the application system before the period ends. A later"
                    + " withdrawal can have consequences for later applications.",
                desk.said(Kind.WITHDRAWALS_END).getFirst());
        assertEquals(List.of("OE-2024 2"), desk.remind());
    }

    @Test
    void a_reminder_that_is_stored_is_not_written_again() {
        season.until(Stage.PUBLISHED);
        season.clock.moveTo(WITHDRAWAL_ENDS.minus(DAY));
        int withOneWrite = Seam.callsOf(this::reminded);

        assertEquals(withOneWrite - 1, Seam.callsOf(this::reminded));
    }

    private void reminded(Seam seam) {
        assertEquals(List.of("OE-2024 3"), new NoticeDesk(season.worker(seam)).remind());
    }

    @Test
    void officers_learn_at_once_and_then_every_morning_that_the_seal_is_blocked() {
        season.until(Stage.FROZEN);
        season.clock.moveTo(SCORING);
        assertEquals(List.of("OE-2024 BLOCKED"), season.world.alarm(Milestone.SEAL, Season.CALL));
        season.clock.moveTo(SCORING.plus(Duration.ofHours(12)));
        season.world.alarm(Milestone.SEAL, Season.CALL);
        assertEquals(List.of("officer-1", "officer-3"), desk.rows(Kind.SEAL_BLOCKED));
        assertEquals(
                "The evaluation of the call \"CALL\" was due on Wednesday 20 December 2023, 09:00 Türkiye time"
                        + " (UTC+3), but something is undecided or missing. | What to do now | The overview of the call"
                        + " says what. The evaluation starts automatically within a minute after the last of it is"
                        + " settled.",
                desk.said(Kind.SEAL_BLOCKED).getFirst());

        season.clock.moveTo(SCORING.plus(DAY));
        season.world.alarm(Milestone.SEAL, Season.CALL);
        assertEquals(4, desk.rows(Kind.SEAL_BLOCKED).size());
        expect(204, portal.closeReviews("nobody answers"));
        assertEquals(List.of("OE-2024 SEALED"), season.world.alarm(Milestone.SEAL, Season.CALL));
        assertEquals(List.of("SEALED", "SEALED", "SEALED", "SEALED"), desk.said(Kind.SEAL_BLOCKED));
    }

    @Test
    void officers_learn_that_a_file_was_read_or_refused_and_nothing_once_it_is_in_force() {
        season.until(Stage.ANNOUNCED);
        var bad = "not a file of the office".getBytes(StandardCharsets.UTF_8);
        var id = season.uploadOfficeFile(ImportKind.RECORDS, bad);
        season.world.created(Area.IMPORTS, Season.CALL + "/" + id);
        desk.follow();

        assertEquals(
                List.of("The office file \"student records\", number 1, for the call \"CALL\" was read. | - Good rows:"
                        + " 0 | - Lines with problems: 11 | What to do now | The file does not count. Correct the"
                        + " lines with problems and import the file again."),
                desk.said(Kind.IMPORT_FINISHED));
    }
}
