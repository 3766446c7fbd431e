package tr.edu.metu.ico.season.cast;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.Waiting;
import tr.edu.metu.ico.season.http.Answer;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.http.Upload;
import tr.edu.metu.ico.season.login.Person;
import tr.edu.metu.ico.season.world.OfficeCsv;

/** The office's staff: announces the call, imports the files, closes the reviews, publishes, downloads. */
public final class Office {
    private final CallContext context;

    public Office(CallContext context) {
        this.context = context;
    }

    /** Whether the call exists already. */
    public boolean announcedAlready() {
        return context.api().get(Cast.OFFICER, context.call()).status() == 200;
    }

    public void announce() {
        var body = Api.object();
        body.putArray("officers").add(Cast.SECOND_OFFICER.id());
        body.put("reason", "the call of the season");
        body.set("definition", context.definition().confirmed());
        context.api().send(Cast.OFFICER, "PUT", context.call(), body.toString()).expecting(200);
    }

    /** Imports what the call needs before it opens; the records have a byte order mark, as spreadsheets write it. */
    public void importEverything() {
        var world = context.world();
        imported(OfficeCsv.records(world.everybody()), true);
        if (!world.universities().isEmpty()) {
            imported(OfficeCsv.averages(world.averages()), false);
            imported(OfficeCsv.agreements(world.universities()), false);
        }
        imported(OfficeCsv.languageScores(world.everybody()), false);
        imported(OfficeCsv.participations(world.everybody()), false);
        imported(OfficeCsv.departments(), false);
    }

    /** A file that is put in force; the office gives a reason if the call is frozen already. */
    public void imports(OfficeCsv file) {
        imported(file, false);
    }

    private void imported(OfficeCsv file, boolean mark) {
        var report = sendIn(file, mark ? file.bytesWithMark() : file.bytes());
        Unexpected.unlessEqual("WAITING", report.text("state"), "The state of " + file.fileName() + " when it is read");
        var answer = putInForce(report);
        Unexpected.unlessEqual("IMPORTED", answer.text("state"), "The state of " + file.fileName());
        Unexpected.unlessEqual(file.rowCount(), answer.body().path("rows").asInt(), "The rows of " + file.fileName());
        Unexpected.unless(answer.body().path("inForce").asBoolean(), file.fileName() + " is not in force.");
        context.ledger().accepted("office file");
    }

    /** Uploads a file and waits until its event was processed; returns the report. */
    public Answer sendIn(OfficeCsv file, byte[] content) {
        var described = Upload.described(file.fileName(), content).put("kind", file.kind());
        var id = context.upload().upload(Cast.OFFICER, context.call() + "/imports", described, content);
        return read(id, "The import of " + file.fileName());
    }

    /** Waits until the event of this import was processed; returns the report. */
    Answer read(String id, String what) {
        Waiting.HERE.until(
                what,
                () -> Optional.of(report(id))
                        .filter(answer -> !answer.text("state").equals("AWAITED")));
        return report(id);
    }

    /** The officer reads the report and puts the file in force. */
    Answer putInForce(Answer report) {
        var body = Api.object();
        if (call().text("state").equals("CLOSED")) {
            body.put("reason", "It is known only now.");
        }
        var overrides = body.putArray("overrides");
        report.list("findings")
                .forEach(finding -> overrides
                        .addObject()
                        .put("finding", finding.path("id").asText())
                        .put("reason", "The numbers are those of the agreements."));
        return context.api()
                .send(
                        Cast.OFFICER,
                        "PUT",
                        context.call() + "/imports/" + report.text("id") + "/in-force",
                        body.toString(),
                        "If-Match",
                        "\"" + report.version() + "\"")
                .expecting(200);
    }

    private Answer report(String id) {
        return context.api()
                .get(Cast.OFFICER, context.call() + "/imports/" + id)
                .expecting(200);
    }

    public Answer call() {
        return context.api().get(Cast.OFFICER, context.call()).expecting(200);
    }

    /** The call must have reached this state. */
    public void expectState(String state) {
        Unexpected.unlessEqual(state, call().text("state"), "The state of the call");
    }

    public Optional<String> sealed() {
        return Optional.ofNullable(
                call().body().path("process").path("manifest").textValue());
    }

    /** The checked run, if there is one. */
    public Optional<String> run() {
        return Optional.ofNullable(call().body().path("process").path("run").textValue());
    }

    public void closeReviews(String reason) {
        context.api()
                .post(
                        Cast.OFFICER,
                        context.call() + "/review-closing",
                        Api.object().put("reason", reason))
                .expecting(204);
    }

    /** What the run would publish, in counts. */
    public Answer summary(String run) {
        return context.api()
                .get(Cast.SECOND_OFFICER, context.call() + "/runs/" + run)
                .expecting(200);
    }

    /** Publishes a checked run. */
    public void publish(String run) {
        new Approval(context).pass(run);
        expectState("PUBLISHED");
    }

    /** Starts a correction of the published result, because of this student's objection. */
    public void openErratum(String student) {
        var body = Api.object().put("reason", "A document was judged by a bad copy.");
        body.putArray("objections").add(student);
        context.api().post(Cast.OFFICER, context.call() + "/erratum", body).expecting(200);
        context.ledger().accepted("erratum");
    }

    /** The published runs, first to last. */
    public List<String> publications() {
        return context
                .api()
                .get(Cast.OFFICER, context.call() + "/publications")
                .expecting(200)
                .list("publications")
                .stream()
                .map(publication -> publication.path("run").asText())
                .toList();
    }

    /** The audit trail of the call, with its chain. */
    public byte[] trail() {
        var link = context.api()
                .send(Cast.OFFICER, "POST", context.call() + "/trail-export", "")
                .expecting(201);
        Unexpected.unlessEqual(0, link.body().path("flaws").asInt(), "The flaws of the audit trail");
        return fetched(link);
    }

    /** The result file, by a signed link. */
    public byte[] resultFile() {
        return download(Cast.SECOND_OFFICER, "");
    }

    /** The signed bundle of the result; refused for an officer without permission to see grounds for points. */
    public byte[] bundle() {
        var bundle = "{\"kind\":\"BUNDLE\"}";
        context.ledger().refused(linked(Cast.SECOND_OFFICER, bundle), 403, "FORBIDDEN", "");
        return download(Cast.OFFICER, bundle);
    }

    private byte[] download(Person officer, String kind) {
        return fetched(linked(officer, kind).expecting(201));
    }

    private Answer linked(Person officer, String kind) {
        return context.api().send(officer, "POST", context.call() + "/result-file-link", kind);
    }

    private byte[] fetched(Answer link) {
        var file = context.upload().download(link.text("url"));
        Unexpected.unlessEqual(200, file.statusCode(), "The status of a download");
        return file.body();
    }

    /** Decides on force majeure; returns whether the withdrawal costs points. */
    public boolean acceptForceMajeure(String application) {
        var body = Api.object().put("accepted", true).put("reason", "Natural disaster in the host city.");
        return context.api()
                .send(
                        Cast.OFFICER,
                        "PUT",
                        application + "/withdrawal/force-majeure",
                        body.toString(),
                        "If-Match",
                        "\"0\"")
                .expecting(200)
                .body()
                .path("penalised")
                .asBoolean();
    }

    /** All applications as listed, page by page. */
    List<JsonNode> applications(Person reader, String query) {
        var all = new ArrayList<JsonNode>();
        var next = Optional.of("");
        while (next.isPresent()) {
            var cursor = next.get().isEmpty() ? "" : "&cursor=" + next.get();
            var page = context.api()
                    .get(reader, context.call() + "/applications?" + query + cursor)
                    .expecting(200);
            all.addAll(page.list("applications"));
            next = Optional.ofNullable(page.body().path("next").textValue())
                    .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8));
        }
        return all;
    }
}
