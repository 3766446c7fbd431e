package tr.edu.metu.ico.functions.security;

import static tr.edu.metu.ico.functions.grants.PublishedCall.placed;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.documents.SampleFiles;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.functions.events.MilestoneReport;
import tr.edu.metu.ico.functions.grants.GrantActions;
import tr.edu.metu.ico.functions.grants.PublishedCall;
import tr.edu.metu.ico.functions.milestones.PublishCallHandler;
import tr.edu.metu.ico.functions.privacy.RetentionHandler;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.World.Response;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.people.Contact;
import tr.edu.metu.ico.people.Deputyship;
import tr.edu.metu.ico.privacy.ErasureRequest;
import tr.edu.metu.ico.result.GrantDecision.Why;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.trail.TrailEntry;

/** A season in which everyone performs every action at least once, seen from the stores. */
final class EveryAction {

    private static final String ONE = Story.APPLICATION;

    /** The call of these actions pays by the month and so asks for the length of the stay. */
    private static final String CONTENT = Story.CONTENT.replace(
            "\"courseLoad\":true", "\"courseLoad\":true,\"stay\":{\"kind\":\"MONTHS\",\"months\":5}");

    private final Story story = new Story();
    private final Map<String, String> path =
            new HashMap<>(Map.of("call", Story.CALL, "student", Story.ADA_NUMBER, "template", "AGREEMENTS.xlsx"));

    private EveryAction() {}

    /** All operations on the stores. */
    static List<StoreOperation> ofAWholeSeason() {
        return played().touches();
    }

    /** The story of all acts. */
    static Story played() {
        var actions = new EveryAction();
        actions.beforeTheOpening();
        actions.untilTheDeadline();
        actions.untilTheResult();
        return actions.story;
    }

    private void beforeTheOpening() {
        story.imported();
        good(
                Story.OFFICER,
                "PUT /calls/{call}",
                version(),
                Bodies.payingDefinition(Story.CALL).replace("\"officer-3\"", "\"officer-3\",\"officer-4\""));
        good(Story.OFFICER, "GET /calls/{call}/definition", 0, "");
        story.signIn();
        story.look();
        story.put(Story.ADA_NUMBER, "officer-1");
        good(Story.OFFICER, "GET /officers", 0, "");
        versions();
        drafts();
        news();
        story.importFile("RECORDS", "not a file of the office".getBytes(StandardCharsets.UTF_8));
        decideImports();
        good(Story.OFFICER, "GET /calls/{call}/imports", 0, "");
        good(Story.OFFICER, "GET /calls/{call}/import-templates/{template}", 0, "");
    }

    /** Good rows of a refused file, averages of the records instead, and back again. */
    private void decideImports() {
        var bad = OfficeSeed.COHORT_AVERAGES + "CENG,UG,21,2.00\n";
        var refused = story.uploadFile("COHORT_AVERAGES", bad.getBytes(StandardCharsets.UTF_8));
        path.put("import", refused.get("id").asText());
        good(Story.OFFICER, "GET /calls/{call}/imports/{import}/difference", 0, "");
        good(Story.OFFICER, "POST /calls/{call}/imports/{import}/file-link", 0, "");
        Answers.ok(story.putInForce(refused, Optional.of("the rest is good")));
        good(Story.OFFICER, "POST /calls/{call}/imports/cohort-averages-from-records", 0, "{}");
        editRows();
        var shorter = story.importFile("AGREEMENTS", OfficeSeed.bytes(OfficeSeed.without("KR-SEOUL")));
        path.put("import", shorter.get("id").asText());
        story.importFile("AGREEMENTS", OfficeSeed.bytes(OfficeSeed.AGREEMENTS));
    }

    /** One row of a student and one of a partner, whose departments are looked up; they wait. */
    private void editRows() {
        var record = "{\"kind\":\"RECORDS\",\"change\":\"CHANGE\",\"key\":\"%s\",\"values\":{\"cgpa\":\"3.51\"},"
                        .formatted(Story.ADA_NUMBER)
                + "\"reason\":\"the digits were swapped\"}";
        var partner =
                "{\"kind\":\"AGREEMENTS\",\"change\":\"CHANGE\",\"key\":\"BR-SAO\",\"values\":{\"capacity\":\"3\"},"
                        + "\"reason\":\"one place more\"}";
        for (var body : List.of(record, partner)) {
            var asked = Answers.json(Answers.ok(story.editRow(body, 1)));
            story.arrived(asked.get("id").asText());
        }
    }

    private void versions() {
        path.put("version", "1");
        good(Story.OFFICER, "GET /calls/{call}/versions", 0, "");
        good(Story.OFFICER, "GET /calls/{call}/versions/{version}", 0, "");
        path.put("version", "2");
        good(Story.OFFICER, "GET /calls/{call}/versions/{version}/difference", 0, "");
    }

    /** One draft is abandoned; another becomes a call, which is cancelled. */
    private void drafts() {
        path.put("draft", Story.DRAFT);
        path.put("version", "1");
        story.drafted();
        good(Story.OFFICER, "GET /call-origins", 0, "");
        good(
                Story.OFFICER,
                "POST /definition-checks",
                0,
                "{\"call\":\"" + Story.DRAFT + "\",\"from\":\"OE-2024\",\"document\":{}}");
        good(Story.OFFICER, "GET /call-drafts", 0, "");
        good(Story.OFFICER, "GET /call-drafts/{draft}", 0, "");
        good(Story.OFFICER, "GET /call-drafts/{draft}/versions/{version}", 0, "");
        good(Story.OFFICER, "PUT /call-drafts/{draft}", 1, "{\"document\":{},\"reason\":\"from scratch\"}");
        good(Story.OFFICER, "DELETE /call-drafts/{draft}", 2, "{\"reason\":\"a copy is better\"}");
        story.drafted();
        good(
                Story.OFFICER,
                "PUT /call-drafts/{draft}",
                4,
                "{\"document\":" + Season.definition().replace("\"OE-2024\"", "\"" + Story.DRAFT + "\"")
                        + ",\"reason\":\"the accepted exams are confirmed\"}");
        good(Story.OFFICER, "POST /call-drafts/{draft}/announcement", 5, "{\"reason\":\"agreed\"}");
        path.put("call", Story.DRAFT);
        good(
                Story.OFFICER,
                "POST /calls/{call}/cancellation",
                0,
                "{\"reason\":{\"en\":\"No partner is left.\",\"tr\":\"Anlaşma kalmadı.\"}}");
        path.put("call", Story.CALL);
    }

    /** News of a call is written, edited, published and withdrawn. */
    private void news() {
        var aboutTheCall = Bodies.NEWS.replace("\"OTHER\"", "\"CALL\",\"call\":\"" + Story.CALL + "\"");
        var written = Answers.json(good(Story.OFFICER, "POST /news", 0, Bodies.NEWS));
        path.put("news", written.get("id").asText());
        path.put("version", "1");
        good(Story.OFFICER, "PUT /news/{news}", 1, aboutTheCall);
        attached();
        good(Story.OFFICER, "POST /news/{news}/publication", 3, "");
        good(Story.OFFICER, "POST /news/{news}/withdrawal", 4, "{\"reason\":{\"en\":\"Full.\",\"tr\":\"Doldu.\"}}");
        good(Story.OFFICER, "GET /news", 0, "");
        good(Story.OFFICER, "GET /news/{news}", 0, "");
        good(Story.OFFICER, "GET /news/{news}/versions", 0, "");
        good(Story.OFFICER, "GET /news/{news}/versions/{version}", 0, "");
        good(Story.OFFICER, "POST /news-trail-export", 0, "");
    }

    /** Another item with the same file stays public. */
    private void attached() {
        var id = Answers.json(good(Story.OFFICER, "POST /news-attachments", 0, Bodies.ATTACHMENT))
                .get("id")
                .asText();
        story.files.put(Area.NEWS, id, SampleFiles.plain());
        path.put("attachment", id);
        good(Story.OFFICER, "PUT /news/{news}", 2, Bodies.newsWith(id));
        good(Story.OFFICER, "POST /news/{news}/attachments/{attachment}/link", 0, "");
        var first = path.get("news");
        path.put(
                "news",
                Answers.json(good(Story.OFFICER, "POST /news", 9, Bodies.newsWith(id)))
                        .get("id")
                        .asText());
        good(Story.OFFICER, "POST /news/{news}/publication", 1, "");
        path.put("news", first);
    }

    private void untilTheDeadline() {
        story.opened();
        good(Story.ADA, "GET /me", 0, "");
        good(Story.ADA, "GET /calls/{call}/form", 0, "");
        good(Story.ADA, "GET " + ONE + "/facts", 0, "");
        good(Story.ADA, "GET /calls", 0, "");
        good(Story.ADA, "GET /calls/{call}", 0, "");
        good(Person.stranger(), "POST /calculator/{call}", 0, "cgpa=3.15&cohort=CENG.UG.5&score=80");
        good(Story.ADA, "GET /calls/{call}/partners", 0, "");
        good(Story.ADA, "GET " + ONE, 0, "");
        good(Story.ADA, "GET " + ONE + "/eligibility", 0, "");
        // the imported record shows whose application it would be
        story.world
                .as(Story.COORDINATOR)
                .ifMatch(0)
                .body("{\"decision\":\"APPROVED\",\"submission\":1,\"declinedChoices\":[]}")
                .ask("PUT " + ONE + "/review", Story.path(Story.ADA_NUMBER));
        draftAndDiscard();
        story.clock.advance(Duration.ofMinutes(1));
        eraseADraft();
        applyTwice();
        shortenTheAcceptedExams();
        path.put("document", story.uploads.upload("LANGUAGE", "language.pdf"));
        good(Story.ADA, "POST " + ONE + "/documents/{document}/link", 0, "");
        good(Story.OFFICER, "POST " + ONE + "/documents/{document}/preview", 0, "");
        good(Story.OFFICER, "POST " + ONE + "/documents/{document}/opening", 0, "");
        path.put("document", story.uploads.upload("DISABILITY", "report.pdf"));
        good(Story.OFFICER, "POST " + ONE + "/documents/{document}/link", 0, "");
        good(Story.COORDINATOR, "GET " + ONE, 0, "");
        good(Story.COORDINATOR, "GET /calls/{call}/applications", 0, "");
        good(Story.OFFICER, "GET /calls/{call}/applications", 0, "");
        good(Story.OFFICER, "GET " + ONE + "/documents", 0, "");
        good(Story.OFFICER, "GET /calls/{call}/work/documents", 0, "");
        good(Story.COORDINATOR, "GET /calls/{call}/work/applications", 0, "");
        good(Story.COORDINATOR, "GET /calls/{call}/application-list", 0, "");
        good(Story.COORDINATOR, "POST /calls/{call}/application-search", 0, "{\"text\":\"" + Story.ADA_NAME + "\"}");
        good(Story.OFFICER, "GET /calls/{call}/document-list", 0, "");
        good(Story.OFFICER, "GET /calls/{call}/officers", 0, "");
        good(Story.OFFICER, "GET /calls/{call}/figures", 0, "");
        good(Story.OFFICER, "GET " + ONE + "/history", 0, "");
        good(Story.OFFICER, "GET " + ONE + "/documents/{document}/history", 0, "");
        good(Story.OFFICER, "POST " + ONE + "/comments", 0, "{\"text\":\"a colleague knows more\"}");
        good(Story.COORDINATOR, "GET " + ONE + "/comments", 0, "");
        good(Story.OFFICER, "GET /calls/{call}/dashboard", 0, "");
        good(Story.OFFICER, "GET /me", 0, "");
        story.remindCoordinator();
        good(Story.OFFICER, "GET /calls/{call}/seal-blockers", 0, "");
        // a list without a chosen university, which this call does not allow
        var shorter = story.uploadFile("AGREEMENTS", OfficeSeed.bytes(OfficeSeed.without("KR-SEOUL")));
        story.putInForce(shorter, Optional.of("the agreement ended"));
        // and one with different terms, with notices for those who chose the university
        var fuller =
                OfficeSeed.AGREEMENTS.replace("KR-SEOUL,University of Seoul,KR,2", "KR-SEOUL,University of Seoul,KR,3");
        story.importFile("AGREEMENTS", OfficeSeed.bytes(fuller), Optional.of("one place more"));
        good(Story.ADA, "GET " + ONE, 0, "");
        good(Story.OTHER_OFFICER, "POST /ledger/{student}", 0, Bodies.STAY);
        story.review(Story.OTHER_COORDINATOR, Story.BORA_NUMBER, 1);
        manyAtOnce();
        deputies();
    }

    /** A coordinator is away for two weeks, and comes back early. */
    private void deputies() {
        story.unwatched()
                .contacts()
                .signedIn(new Contact(
                        new Recipient.Staff("coordinator-ARCH"),
                        "Deniz Ak",
                        "deniz@metu.example",
                        Set.of("coordinator"),
                        Set.of("ARCH"),
                        story.clock.instant()));
        var today = Deputyship.day(story.clock.instant());
        var body = "{\"department\":\"CENG\",\"mail\":\"deniz@metu.example\",\"from\":\"%s\",\"until\":\"%s\"}"
                .formatted(today, today.plusDays(13));
        path.put(
                "deputyship",
                Answers.json(good(Story.COORDINATOR, "POST /deputies", 0, body))
                        .get("id")
                        .asText());
        good(Story.OFFICER, "GET /deputies", 0, "");
        good(Story.OTHER_COORDINATOR, "GET /me", 0, "");
        good(Story.COORDINATOR, "DELETE /deputies/{deputyship}", 0, "");
    }

    /** Bora's decision is made once more, and a document of Ada's is rejected, both as the only one of many. */
    private void manyAtOnce() {
        var decisions = "{\"decision\":\"APPROVED\",\"items\":[{\"student\":\"" + Story.BORA_NUMBER
                + "\",\"submission\":1,\"version\":1}]}";
        good(Story.OTHER_COORDINATOR, "POST /calls/{call}/review-previews", 0, decisions);
        good(Story.OTHER_COORDINATOR, "POST /calls/{call}/review-batches", 0, decisions);
        var seen = Answers.json(good(Story.OFFICER, "GET " + ONE + "/documents", 0, ""))
                .get("documents")
                .get(0);
        var verdicts =
                "{\"items\":[{\"student\":\"%s\",\"document\":\"%s\",\"version\":%s,\"sha256\":\"%s\",\"decision\":\"REJECTED\",\"reason\":\"unreadable\"}]}"
                        .formatted(
                                Story.ADA_NUMBER,
                                seen.get("id").asText(),
                                seen.get("verdictVersion"),
                                seen.get("sha256").asText());
        good(Story.OFFICER, "POST /calls/{call}/verdict-previews", 0, verdicts);
        good(Story.OFFICER, "POST /calls/{call}/verdict-batches", 0, verdicts);
    }

    /**
     * An exam is taken off the list while people apply, which concerns students with a score for it, and is restored.
     */
    private void shortenTheAcceptedExams() {
        var inForce = Bodies.payingDefinition(Story.CALL).replace("\"officer-3\"", "\"officer-3\",\"officer-4\"");
        var shorter = inForce.replace("\"METU_EPE\", ", "")
                .replace(
                        "\"list\": \"CONFIRMED\"",
                        "\"list\": \"CONFIRMED\", \"removed\": [{\"exam\": \"METU_EPE\", \"reason\":"
                                + " {\"en\": \"A mistake.\", \"tr\": \"Bir yanlışlık.\"}}]");
        good(Story.OFFICER, "PUT /calls/{call}", version(), shorter);
        good(Story.OFFICER, "PUT /calls/{call}", version(), inForce);
    }

    /** The first change creates an application and the last removes it. */
    private void draftAndDiscard() {
        good(Story.ADA, "PUT " + ONE + "/draft", 0, CONTENT);
        good(Story.ADA, "DELETE " + ONE + "/draft", 1, "");
    }

    /** Bora begins, has everything erased while applications are open, and begins anew. */
    private void eraseADraft() {
        path.put("student", Story.BORA_NUMBER);
        good(Story.BORA, "PUT " + ONE + "/draft", 0, CONTENT);
        story.informed(Story.BORA_NUMBER);
        erase();
        path.put("student", Story.ADA_NUMBER);
    }

    private void erase() {
        var plan = Answers.json(good(Story.OFFICER, "GET /erasures/{student}", 0, ""))
                .get("plan")
                .asText();
        good(Story.OFFICER, "POST /erasures/{student}", 0, "{\"plan\":\"" + plan + "\"}");
    }

    /**
     * Ada reads her own data. Retention erases documents of a special category, Ada asks for the rest, and a night finishes what
     * waits: here what a backup brought back.
     */
    private void erased() {
        nextMonth(new PublishCallHandler(story.world.freshParts()), 6);
        good(Story.ADA, "POST /own-data", 0, "");
        good(Story.OFFICER, "GET /calls/{call}/retention", 0, "");
        nextMonth(new RetentionHandler(story.world.freshParts()), 3);
        var backup = story.backup(Story.ADA_NUMBER, "ROWS#", "OBJECTIONS#", "MOBILITIES#", "LETTERS#");
        erase();
        good(Story.OFFICER, "POST /privacy-trail-export", 0, "");
        restored(backup);
        nextMonth(new RetentionHandler(story.world.freshParts()), 1);
        story.informed(Story.ADA_NUMBER);
        nextMonth(new RetentionHandler(story.world.freshParts()), 14);
    }

    private void nextMonth(RequestHandler<MilestoneEvent, MilestoneReport> function, int months) {
        story.clock.advance(Duration.ofDays(30L * months));
        story.fire(function);
    }

    /** A backup brings Ada's data back, and with it that the erasure waits. */
    private void restored(List<Map<String, AttributeValue>> backup) {
        var now = story.clock.instant();
        story.restore(backup);
        story.informed(Story.ADA_NUMBER);
        var student = new StudentNumber(Story.ADA_NUMBER);
        var erasures = story.unwatched().erasures();
        erasures.store(
                erasures.find(student),
                new ErasureRequest(student, "officer-1", now, Set.of(new CallId(Story.CALL))),
                new TrailEntry("0".repeat(31) + "e", now, "system:Restore", "restore", "", ""));
    }

    private void applyTwice() {
        good(Story.ADA, "PUT " + ONE + "/draft", 2, CONTENT);
        story.submit(Story.ADA, Story.ADA_NUMBER, 3, CONTENT);
        good(Story.ADA, "DELETE " + ONE + "/submission", 4, "");
        good(Story.ADA, "POST " + ONE + "/submission", 5, CONTENT);
        Stream.of(Story.ADA, Story.OFFICER).forEach(person -> {
            good(person, "GET " + ONE + "/submissions", 0, "");
            path.put("version", "6");
            good(person, "GET " + ONE + "/submissions/{version}", 0, "");
        });
        var sitsTheExam = CONTENT.replace("{\"code\":\"DISABILITY\"}", "").replace("\"RECORD\"", "\"EXAM\"");
        story.submit(Story.BORA, Story.BORA_NUMBER, 0, sitsTheExam);
    }

    private void untilTheResult() {
        story.remindedAt(Season.DEADLINE.minus(Duration.ofDays(1)).minus(Duration.ofHours(8)));
        // one document whose event is lost, and one not visible until the seal lists again
        story.uploads.put("LANGUAGE", "lost.pdf");
        var unseen = story.uploads.putHidden("DISABILITY", "unseen.pdf");
        // the scan event arrives before the upload event, and for one document before it is visible
        story.uploads.scanned("LANGUAGE", story.uploads.put("LANGUAGE", "scanned.pdf"));
        story.uploads.scanned("DISABILITY", unseen);
        story.frozen();
        correctedAverages();
        story.review(Story.COORDINATOR, Story.ADA_NUMBER, 6);
        good(Story.ADA, "GET /me", 0, "");
        story.judged();
        story.uploads.show("DISABILITY", unseen);
        good(Story.OFFICER, "POST /ledger/{student}", 1, Bodies.STAY);
        good(Story.OFFICER, "GET /ledger/{student}", 0, "");
        path.put("student", Story.BORA_NUMBER);
        good(Story.BORA, "POST " + ONE + "/petitions", 0, "{\"kind\":\"EXAM_ABSENCE\",\"reason\":\"a fever\"}");
        good(
                Story.BORA,
                "POST " + ONE + "/petitions/documents",
                0,
                "{\"fileName\":\"report.pdf\",\"contentType\":\"application/pdf\",\"size\":3,\"sha256\":\""
                        + "0".repeat(64) + "\"}");
        good(Story.OFFICER, "GET " + ONE + "/petitions/documents", 0, "");
        good(
                Story.OFFICER,
                "POST " + ONE + "/rulings",
                0,
                "{\"kind\":\"EXAM_ABSENCE\",\"accepted\":true,\"reason\":\"a report\"}");
        good(Story.BORA, "GET " + ONE + "/petitions", 0, "");
        good(Story.BORA, "POST " + ONE + "/withdrawal", 0, "{\"reason\":\"another plan\"}");
        path.put("student", Story.ADA_NUMBER);
        var proposal =
                story.world.as(Story.OFFICER).query("exam", "SAMPLE_EXAM_A").query("score", "50");
        Answers.ok(proposal.ask("GET /calls/{call}/score-proposal", "call", Story.CALL));
        story.blocked();
        good(Story.OFFICER, "POST /calls/{call}/review-closing", 0, "{\"reason\":\"nobody answers\"}");
        story.placed();
        path.put("run", story.run());
        good(Story.OFFICER, "GET /calls/{call}/runs/{run}", 0, "");
        good(Story.OFFICER, "GET /calls/{call}/notice-preview", 0, "");
        published();
        good(Story.COORDINATOR, "GET /calls/{call}/application-list", 0, "");
        good(Story.OFFICER, "GET /calls/{call}/dashboard", 0, "");
        trials();
        grants();
        mobility();
        story.withdrawn();
        story.sweptAgain();
        good(
                Story.OFFICER,
                "PUT " + ONE + "/withdrawal/force-majeure",
                0,
                "{\"accepted\":true,\"reason\":\"an illness\"}");
        good(Story.ADA, "GET " + ONE + "/result", 0, "");
        letters();
        good(Story.OFFICER, "POST /calls/{call}/result-file-link", 0, "");
        files();
        good(Story.OFFICER, "POST /calls/{call}/trail-export", 0, "");
        good(Story.OTHER_OFFICER, "POST /ledger-trail-export", 0, "");
        Stream.of(Story.ADA, Story.OFFICER).forEach(person -> good(person, "GET " + ONE, 0, ""));
        corrected();
        messages();
        story.shown();
        passedOn();
        erased();
        correctedOnceMore();
        story.informed();
    }

    /** A letter is made, made again, checked by its code and revoked. */
    private void letters() {
        var receipt = "{\"kind\":\"RECEIPT\",\"language\":\"en\"}";
        good(Story.ADA, "POST " + ONE + "/letters", 0, receipt);
        good(Story.ADA, "POST " + ONE + "/letters", 0, receipt);
        good(Story.OFFICER, "POST " + ONE + "/letters", 0, receipt.replace("RECEIPT", "RESULT"));
        var listed = Answers.json(good(Story.OFFICER, "GET " + ONE + "/letters", 0, ""));
        var code = listed.at("/letters/0/code").asText();
        path.put("letter", code);
        path.put("code", code);
        good(Person.stranger(), "GET /letters/{code}", 0, "");
        good(Person.stranger(), "POST /letters", 0, "code=" + code);
        good(Story.OFFICER, "POST " + ONE + "/letters/{letter}/revocation", 0, "{\"reason\":\"a wrong name\"}");
        good(Story.OFFICER, "POST " + ONE + "/letters/{letter}/reissue", 0, "");
    }

    /** Notices are mailed, reported, read and decided on. */
    private void messages() {
        story.put(Story.ADA_NUMBER, "officer-1");
        story.mailed();
        story.bounced();
        good(Story.ADA, "GET /me/messages", 0, "");
        good(Story.ADA, "GET " + ONE + "/messages", 0, "");
        good(Story.OFFICER, "GET /calls/{call}/notice-counts", 0, "");
        var failed = Answers.json(good(Story.OFFICER, "GET /calls/{call}/notices", 0, ""))
                .at("/notices/0");
        path.put("notice", failed.get("notice").asText());
        good(
                Story.OFFICER,
                "POST /calls/{call}/notices/{notice}/closure",
                failed.get("version").asLong(),
                "");
        good(
                Story.OFFICER,
                "POST /calls/{call}/notices/{notice}/again",
                failed.get("version").asLong() + 1,
                "");
    }

    /** Every kind of file is requested and written, and one of them downloaded. */
    private void files() {
        var form = "\"format\":\"XLSX\",\"language\":\"TR\"}";
        for (var kind : List.of("RESULT_LIST", "STATISTICS", "APPLICATIONS", "DOCUMENTS_TO_CHECK")) {
            path.put("file", story.requestedFile(Story.OFFICER, "{\"kind\":\"" + kind + "\"," + form));
        }
        story.requestedFile(Story.COORDINATOR, "{\"kind\":\"APPLICATIONS_TO_REVIEW\"," + form);
        for (var data : OfficeSeed.files().keySet()) {
            story.requestedFile(Story.OFFICER, "{\"kind\":\"OFFICE_DATA\",\"data\":\"" + data + "\"," + form);
        }
        good(Story.OFFICER, "GET /calls/{call}/files/{file}", 0, "");
        good(Story.OFFICER, "POST /calls/{call}/files/{file}/link", 0, "");
    }

    /** A what-if that is compared with the published run and deleted. */
    private void trials() {
        var body = "{\"changes\":{\"students\":[{\"student\":\"" + Story.ADA_NUMBER + "\",\"cgpa\":\"3.90\"}]}}";
        var trial = Answers.json(good(Story.OFFICER, "POST /calls/{call}/trials", 0, body))
                .get("id")
                .asText();
        path.put("trial", trial);
        good(Story.OFFICER, "GET /calls/{call}/trials", 0, "");
        good(Story.OFFICER, "GET /calls/{call}/trials/{trial}", 0, "");
        good(Story.OFFICER, "GET /calls/{call}/trials/{trial}/rows", 0, "");
        var compared = story.world.as(Story.OFFICER).query("of", trial).query("with", story.run());
        Answers.ok(compared.ask("GET /calls/{call}/comparisons", "call", Story.CALL));
        good(Story.OFFICER, "DELETE /calls/{call}/trials/{trial}", 0, "");
    }

    /** A correction that is opened and closed again, and one in which an input changes and a second run is published. */
    private void corrected() {
        path.put("call", Story.DRAFT);
        good(Story.ADA, "GET /calls/{call}/earlier-cut-offs", 0, "");
        path.put("call", Story.CALL);
        story.fire(new PublishCallHandler(story.world.freshParts()));
        var erratum = "{\"reason\":\"a wrong average\",\"objections\":[]}";
        good(Story.OFFICER, "POST /calls/{call}/erratum", 0, erratum);
        good(Story.OFFICER, "DELETE /calls/{call}/erratum", erratumVersion(), "{\"reason\":\"it was right\"}");
        good(Story.OFFICER, "POST /calls/{call}/erratum", 0, erratum);
        correctedAverages();
        story.sweptAgain();
        story.publishedWithoutWithdrawal();
        story.sweptAgain();
    }

    /** Ada completed a mobility of another call before the deadline of this one, which is being corrected. */
    private void completedBefore() {
        PublishedCall.publish(
                story.unwatched(),
                "OE-2020",
                List.of(PublishedCall.row(
                        new StudentNumber(Story.ADA_NUMBER), new Outcome.ZeroGrant(1, Why.VOLUNTEER))));
        var stay = "{\"from\":\"2023-02-01\",\"until\":\"2023-06-30\"}";
        Answers.ok(story.world
                .as(Person.officer("officer-1"))
                .ifMatch(0)
                .body("{\"status\":\"COMPLETED\",\"completion\":" + stay + "}")
                .ask(
                        "PUT /calls/{call}/applications/{student}/mobility",
                        "call",
                        "OE-2020",
                        "student",
                        Story.ADA_NUMBER));
    }

    private void published() {
        good(Story.OFFICER, "GET /calls/{call}/runs/{run}/findings", 0, "");
        story.proposed();
        good(Story.SECOND_OFFICER, "GET /calls/{call}/runs/{run}/rows", 0, "");
        correctedAverages();
        good(Story.OFFICER, "POST /calls/{call}/publication-proposal/renewal", 0, "{}");
        story.sweptAgain();
        path.put("run", story.run());
        good(
                Story.SECOND_OFFICER,
                "DELETE /calls/{call}/publication-proposal",
                story.proposalVersion(),
                "{\"reason\":\"tomorrow\"}");
        // the responses to the first and second approval are lost; the third arrives at the publication time
        story.proposedFor(story.clock.instant().plus(Duration.ofHours(1)))
                .approved()
                .approved();
        story.clock.advance(Duration.ofHours(1));
        story.approved();
        story.fire(new PublishCallHandler(story.world.freshParts()));
        story.sweptForNotices();
        good(Story.OFFICER, "GET /calls/{call}/publications", 0, "");
        good(Story.ADA, "GET /me", 0, "");
        story.remindOfObjections(Story.ADA_NUMBER);
        good(Story.ADA, "POST " + ONE + "/objection", 0, "{\"text\":\"my CGPA was higher\"}");
        Stream.of(Story.ADA, Story.OFFICER).forEach(person -> good(person, "GET " + ONE + "/objection", 0, ""));
        good(Story.OFFICER, "GET /calls/{call}/objections", 0, "");
        good(
                Story.OFFICER,
                "PUT " + ONE + "/objection/answer",
                1,
                "{\"decision\":\"REJECTED\",\"text\":\"it was not, as of the deadline\"}");
    }

    private void grants() {
        good(
                Story.OFFICER,
                "PUT " + ONE + "/grant",
                0,
                "{\"studyPeriod\":{\"months\":5,\"days\":0},\"reason\":\"five months\"}");
        Stream.of(Story.ADA, Story.OFFICER).forEach(person -> good(person, "GET " + ONE + "/grant", 0, ""));
        good(Story.OFFICER, "GET /calls/{call}/grants", 0, "");
    }

    /** Ada is nominated and accepted, and goes; the wrong completion is corrected. */
    private void mobility() {
        good(Story.OFFICER, "POST /calls/{call}/nominations", 0, "{\"university\":\"JP-TOKYO\"}");
        good(Story.OFFICER, "PUT " + ONE + "/mobility", 1, "{\"status\":\"ACCEPTED\"}");
        good(Story.OFFICER, "PUT " + ONE + "/mobility", 2, "{\"status\":\"COMPLETED\",\"completion\":{\"months\":5}}");
        good(
                Story.OFFICER,
                "PUT " + ONE + "/mobility",
                3,
                "{\"status\":\"ACCEPTED\",\"correction\":{\"code\":\"WRONG_STUDENT\",\"reason\":\"a namesake\"}}");
        good(Story.OFFICER, "GET " + ONE + "/mobility", 0, "");
        good(Story.OFFICER, "GET /calls/{call}/mobilities", 0, "");
        var form = ",\"format\":\"%s\",\"language\":\"TR\"}";
        story.requestedFile(Story.OFFICER, "{\"kind\":\"PAYMENTS\"" + form.formatted("XLSX"));
        story.requestedFile(
                Story.OFFICER, "{\"kind\":\"NOMINATIONS\",\"university\":\"JP-TOKYO\"" + form.formatted("PDF"));
        story.requestedFile(Story.OFFICER, "{\"kind\":\"NOMINATIONS\"" + form.formatted("ZIP"));
    }

    /** In another call, since no one in this one is in a queue. */
    private void passedOn() {
        var stores = story.unwatched();
        PublishedCall.publish(
                stores,
                "ICM-2024",
                List.of(
                        placed(PublishedCall.ADA, "TN-SFAX", Why.WITHIN_QUOTA, 1),
                        placed(PublishedCall.BORA, "TN-TUNIS", Why.QUOTA_USED_UP, 2)));
        var proof =
                "{\"slot\":\"green-travel\",\"fileName\":\"tickets.pdf\",\"contentType\":\"application/pdf\",\"size\":3,\"sha256\":\""
                        + "0".repeat(64) + "\"}";
        var placed = new String[] {"call", "ICM-2024", "student", PublishedCall.ADA.value()};
        Answers.ok(story.world
                .as(Person.student(PublishedCall.ADA.value()))
                .body(proof)
                .ask("POST " + ONE + "/grant/documents", placed));
        Answers.ok(story.world.as(Story.OFFICER).ask("GET " + ONE + "/grant/documents", placed));
        GrantActions.withdraw(stores, PublishedCall.ADA);
        Answers.ok(GrantActions.passOn(story.world, PublishedCall.ADA, PublishedCall.BORA, "[]"));
        PublishedCall.publish(
                stores,
                "DOC-2023",
                List.of(PublishedCall.row(PublishedCall.ADA, new Outcome.ZeroGrant(1, Why.VOLUNTEER))));
        Answers.ok(GrantActions.confirm(story.world, 0, "LUMP_SUM"));
    }

    /** A stay of another call is completed while this call is being corrected once more. */
    private void correctedOnceMore() {
        good(Story.OFFICER, "POST /calls/{call}/erratum", 0, "{\"reason\":\"an objection\",\"objections\":[]}");
        completedBefore();
    }

    private long version() {
        return call().get("process").get("version").asLong();
    }

    private JsonNode call() {
        return Answers.json(good(Story.OFFICER, "GET /calls/{call}", 0, ""));
    }

    private long erratumVersion() {
        return Answers.json(good(Story.OFFICER, "GET /calls/{call}/publications", 0, ""))
                .at("/erratum/version")
                .asLong();
    }

    private void correctedAverages() {
        story.importFile("COHORT_AVERAGES", averages(), Optional.of("a correction"));
    }

    private static byte[] averages() {
        return OfficeSeed.bytes(OfficeSeed.COHORT_AVERAGES);
    }

    private Response good(Person person, String route, long version, String body) {
        return Answers.ok(story.world
                .as(person)
                .ifMatch(version)
                .header("idempotency-key", "errand-" + version)
                .body(body)
                .ask(
                        route,
                        path.entrySet().stream()
                                .flatMap(part -> Stream.of(part.getKey(), part.getValue()))
                                .toArray(String[]::new)));
    }
}
