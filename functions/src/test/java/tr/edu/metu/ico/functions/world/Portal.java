package tr.edu.metu.ico.functions.world;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.Proposal;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.functions.documents.UploadRequestBody;
import tr.edu.metu.ico.functions.http.DecisionVersion;
import tr.edu.metu.ico.functions.imports.ImportRequestBody;
import tr.edu.metu.ico.functions.world.World.Response;

/** Requests on the call OE-2024 through one worker. */
public record Portal(World world) {

    public static final Person OFFICER = Person.entitledOfficer("officer-1");
    public static final Person SECOND_OFFICER = Person.officer("officer-3");

    private static final String CALL = Season.CALL.value();
    private static final String ONE = "/calls/{call}/applications/{student}";

    private static String json(Object body) {
        return new StrictJson().write(body);
    }

    private Response own(Cast who, World.RequestBuilder asked, String method, String path) {
        return asked.ask(method + " " + ONE + path, "call", CALL, "student", who.number);
    }

    private Response office(World.RequestBuilder asked, String method, String path) {
        return asked.ask(method + " /calls/{call}" + path, "call", CALL);
    }

    public Response submit(Cast who, long version, String key, String content, Instant receivedAt) {
        return own(
                who,
                world.as(who.person())
                        .ifMatch(version)
                        .header("idempotency-key", key)
                        .body(content)
                        .receivedAt(receivedAt),
                "POST",
                "/submission");
    }

    public Response submit(Cast who, Instant receivedAt) {
        return submit(who, 0, "first-" + who.number, who.content(), receivedAt);
    }

    public Response retract(Cast who, long version, Instant receivedAt) {
        return own(who, world.as(who.person()).ifMatch(version).receivedAt(receivedAt), "DELETE", "/submission");
    }

    public Response application(Cast who) {
        return own(who, world.as(who.person()), "GET", "");
    }

    public Response saveDraft(Cast who, long version, Instant receivedAt) {
        var asked = world.as(who.person()).ifMatch(version).body(who.content()).receivedAt(receivedAt);
        return own(who, asked, "PUT", "/draft");
    }

    public Response askToUpload(Cast who, String slot, byte[] content, Instant receivedAt) {
        var body = new UploadRequestBody(
                slot,
                slot.toLowerCase(Locale.ROOT) + ".pdf",
                "application/pdf",
                content.length,
                Sha256.of(content).hex());
        return own(who, world.as(who.person()).body(json(body)).receivedAt(receivedAt), "POST", "/documents");
    }

    public Response askToImport(ImportKind kind, byte[] file, Optional<String> reason) {
        var body = new ImportRequestBody(
                kind.name(), kind + ".csv", file.length, Sha256.of(file).hex(), reason);
        return office(world.as(OFFICER).body(json(body)), "POST", "/imports");
    }

    /** The officer changes one row of what is in force, having seen the import of this number. */
    public Response editRow(ImportKind kind, String key, String values, long inForce) {
        var body = "{\"kind\":\"%s\",\"change\":\"CHANGE\",\"key\":\"%s\",\"values\":{%s},\"reason\":\"corrected\"}"
                .formatted(kind, key, values);
        var asked = world.as(OFFICER).ifMatch(inForce).header("idempotency-key", "edit-of-" + inForce);
        return office(asked.body(body), "POST", "/imports/row-edits");
    }

    public Response importReport(String id) {
        return world.as(OFFICER).ask("GET /calls/{call}/imports/{import}", "call", CALL, "import", id);
    }

    /** The officer reads the import and puts it in force. */
    public Response putInForce(String id, Optional<String> reason) {
        return ImportApproval.on(world, OFFICER, CALL, id, reason);
    }

    public Response announce(String definition) {
        var body = "{\"officers\":[\"officer-3\"],\"reason\":\"the new year\",\"definition\":" + definition + "}";
        var asked = world.as(OFFICER).body(body);
        world.ports.calls().find(Season.CALL).ifPresent(seen -> asked.ifMatch(seen.version()));
        return office(asked, "PUT", "");
    }

    /** The coordinator's decision on this version of the submission. */
    public Response review(Cast who, String decision, Optional<String> reason, long submission, long version) {
        var body = json(new Decision(decision, reason.map(_ -> "ACADEMIC_STATUS"), reason, submission, List.of()));
        var coordinator = Person.coordinator(who.department);
        return own(who, world.as(coordinator).ifMatch(version).body(body), "PUT", "/review");
    }

    public Response approve(Cast who) {
        return review(who, "APPROVED", Optional.empty(), 1, 0);
    }

    /** The officer's approval of the document of this key, after reading this content, with no verdict yet. */
    public Response approveDocument(Cast who, String key, byte[] seen) {
        var language = who.slot().equals(Optional.of("LANGUAGE"))
                ? ",\"language\":{\"exam\":\"TOEFL_IBT\",\"examDate\":\"2023-05-10\",\"score\":\"85\"}"
                : "";
        return judge(who, key, 0, "{\"decision\":\"APPROVED\",\"sha256\":\"" + Sha256.of(seen) + "\"" + language + "}");
    }

    /**
     * The officer's refusal of the document of this key, after reading this content and the verdict of this version.
     */
    public Response rejectDocument(Cast who, String key, long version, byte[] seen) {
        var digest = Sha256.of(seen);
        return judge(
                who,
                key,
                version,
                "{\"decision\":\"REJECTED\",\"reason\":\"unreadable\",\"sha256\":\"" + digest + "\"}");
    }

    /** Takes the verdict of this version back. */
    public Response takeVerdictBack(Cast who, String key, long version, byte[] seen) {
        return judge(who, key, version, "{\"decision\":\"UNDECIDED\",\"sha256\":\"" + Sha256.of(seen) + "\"}");
    }

    /** A verdict by an officer who last saw the verdict of this version. */
    private Response judge(Cast who, String key, long version, String body) {
        var id = key.substring(key.lastIndexOf('/') + 1);
        return world.as(OFFICER)
                .ifMatch(version)
                .body(body)
                .ask(
                        "PUT " + ONE + "/documents/{document}/verdict",
                        "call",
                        CALL,
                        "student",
                        who.number,
                        "document",
                        id);
    }

    public Response closeReviews(String reason) {
        return office(world.as(OFFICER).body("{\"reason\":\"" + reason + "\"}"), "POST", "/review-closing");
    }

    public Response publish(String run) {
        var proposed = propose(run, "");
        return proposed.status() == 200 || proposed.body().contains("NOT_CLOSED") ? approve(run) : proposed;
    }

    /** One officer proposes a run to the other; {@code more} is the rest of the body, beginning with a comma. */
    public Response propose(String run, String more) {
        var body = "{\"run\":\"" + run + "\",\"approver\":\"officer-3\"" + more + "}";
        return office(world.as(OFFICER).body(body), "POST", "/publication-proposal");
    }

    /** The other officer approves. */
    public Response approve(String run) {
        var asked = world.as(SECOND_OFFICER).ifMatch(proposalVersion()).body("{\"run\":\"" + run + "\"}");
        return office(asked, "POST", "/publication-approval");
    }

    /** The current version of the proposal; 0 when there is none. */
    public long proposalVersion() {
        var proposal = world.ports.calls().find(Season.CALL).flatMap(Call::proposal);
        return DecisionVersion.of(proposal.map(Proposal::at));
    }

    /** An officer asks to renew a proposal voided by a change of an input; {@code overrides} is a JSON list. */
    public Response renew(Person who, String overrides) {
        var body = "{\"overrides\":" + overrides + "}";
        return office(world.as(who).body(body), "POST", "/publication-proposal/renewal");
    }

    public Response publications() {
        return office(world.as(OFFICER), "GET", "/publications");
    }

    public Response rows(Person reader, String run) {
        return world.as(reader).ask("GET /calls/{call}/runs/{run}/rows", "call", CALL, "run", run);
    }

    public Response runs() {
        return office(world.as(OFFICER), "GET", "/runs");
    }

    public Response result(Cast who) {
        return own(who, world.as(who.person()), "GET", "/result");
    }

    public Response resultFile() {
        return office(world.as(OFFICER), "POST", "/result-file-link");
    }

    public Response bundle() {
        return office(world.as(OFFICER).body("{\"kind\":\"BUNDLE\"}"), "POST", "/result-file-link");
    }

    public Response exportTrail() {
        return office(world.as(OFFICER), "POST", "/trail-export");
    }

    public Response withdraw(Cast who, Instant receivedAt) {
        var asked = world.as(who.person()).body("{\"reason\":\"family\"}").receivedAt(receivedAt);
        return own(who, asked, "POST", "/withdrawal");
    }

    /** A file that passes for a PDF, different for each text. */
    public static byte[] pdf(String text) {
        return ("%PDF-1.7\n% " + text + "\nstartxref\n9\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    private record Decision(
            String decision,
            Optional<String> code,
            Optional<String> reason,
            long submission,
            List<String> declinedChoices) {}
}
