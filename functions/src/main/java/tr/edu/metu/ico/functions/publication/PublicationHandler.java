package tr.edu.metu.ico.functions.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.UseCases;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.http.Fields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Reply;
import tr.edu.metu.ico.functions.http.Request;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** The runs of a call, the proposal to publish one, its approval, what was published, and its corrections. */
public final class PublicationHandler extends HttpFunction {

    private static final StrictJson JSON = new StrictJson();
    private static final String PROPOSAL = " /calls/{call}/publication-proposal";
    private static final String ERRATUM = " /calls/{call}/erratum";
    private static final int LONGEST_REASON = 500;

    private final Guard guard;
    private final ProposePublication propose;
    private final ApprovePublication approve;
    private final CorrectResult correct;
    private final CheckRun checkRun;
    private final SummarizeRun summarizeRun;
    private final ReadRows readRows;

    public PublicationHandler() {
        this(Wiring.parts());
    }

    public PublicationHandler(UseCases parts) {
        guard = parts.guard();
        propose = parts.proposePublication();
        approve = parts.approvePublication();
        correct = parts.correctResult();
        checkRun = parts.checkRun();
        summarizeRun = parts.summarizeRun();
        readRows = parts.readRows();
        on("GET /calls/{call}/runs", this::runs);
        on("GET /calls/{call}/runs/{run}", this::summary);
        on("GET /calls/{call}/runs/{run}/findings", this::findings);
        on("GET /calls/{call}/runs/{run}/rows", this::rows);
        on("GET /calls/{call}/publications", this::publications);
        on("POST" + PROPOSAL, this::propose);
        on("DELETE" + PROPOSAL, this::takeBack);
        on("POST /calls/{call}/publication-approval", this::approve);
        on("POST" + ERRATUM, this::openErratum);
        on("DELETE" + ERRATUM, this::closeErratum);
    }

    private Reply runs(Request request) {
        var call = guard.call(request.principal(), Action.SEE_RUNS, request.path("call"));
        return Reply.ok(new RunList(
                call.run().stream().map(run -> RunLine.of(call, run)).toList()));
    }

    private Reply summary(Request request) {
        var call = guard.call(request.principal(), Action.SEE_RUNS, request.path("call"));
        var run = run(call, request);
        return Reply.ok(summarizeRun.summarize(call, run, request.principal(), request.receivedAt()));
    }

    private Reply findings(Request request) {
        var call = guard.call(request.principal(), Action.SEE_RUNS, request.path("call"));
        return Reply.ok(CheckRun.FindingList.of(checkRun.findings(call, run(call, request))));
    }

    private static Call.RunRef run(Call call, Request request) {
        return call.run()
                .filter(found -> found.id().toString().equals(request.path("run")))
                .orElseThrow(Refusal::notFound);
    }

    private Reply rows(Request request) {
        var found = guard.run(request.principal(), Action.READ_ROWS, request.path("call"), request.path("run"));
        return Reply.ok(readRows.read(
                request.principal(), found.call(), found.run(), request.query("cursor"), request.receivedAt()));
    }

    private Reply publications(Request request) {
        var call = guard.call(request.principal(), Action.SEE_RUNS, request.path("call"));
        return Reply.ok(PublicationsBody.of(call));
    }

    private Reply propose(Request request) {
        var call = guard.call(request.principal(), Action.PROPOSE_PUBLICATION, request.path("call"));
        var body = JSON.read(request.body(), ProposePublication.ProposalRequest.class);
        return Reply.ok(PublicationsBody.of(propose.propose(request.principal(), call, body, request.receivedAt())));
    }

    private Reply takeBack(Request request) {
        var call = guard.call(request.principal(), Action.PROPOSE_PUBLICATION, request.path("call"));
        return Reply.ok(PublicationsBody.of(
                propose.takeBack(request.principal(), call, reason(request), request.receivedAt())));
    }

    private Reply approve(Request request) {
        var call = guard.call(request.principal(), Action.APPROVE_PUBLICATION, request.path("call"));
        var body = JSON.read(request.body(), ApprovalBody.class);
        return Reply.ok(
                PublicationsBody.of(approve.approve(request.principal(), call, body.run(), request.receivedAt())));
    }

    private Reply openErratum(Request request) {
        var call = guard.call(request.principal(), Action.CORRECT_RESULT, request.path("call"));
        var body = JSON.read(request.body(), CorrectResult.ErratumRequest.class);
        return Reply.ok(PublicationsBody.of(correct.open(
                request.principal(),
                call,
                Fields.text("reason", body.reason(), LONGEST_REASON),
                body.objections(),
                request.receivedAt())));
    }

    private Reply closeErratum(Request request) {
        var call = guard.call(request.principal(), Action.CORRECT_RESULT, request.path("call"));
        return Reply.ok(
                PublicationsBody.of(correct.close(request.principal(), call, reason(request), request.receivedAt())));
    }

    private static String reason(Request request) {
        return Fields.text("reason", JSON.read(request.body(), ReasonBody.class).reason(), LONGEST_REASON);
    }

    /** The run to approve, named in full so that nobody approves another one by accident. */
    public record ApprovalBody(String run) {}

    /** Why something is taken back. */
    public record ReasonBody(String reason) {}

    /** The checked runs of a call. */
    public record RunList(List<RunLine> runs) {}

    /**
     * A checked run.
     *
     * @param current whether no input changed since it was sealed; only then can it be published
     */
    public record RunLine(
            String id, String manifest, String rowsSha256, int rows, boolean current, Optional<Instant> publishedAt) {

        static RunLine of(Call call, Call.RunRef run) {
            boolean current = call.seal()
                    .filter(seal -> seal.manifest().equals(run.manifest()) && seal.epoch() == call.epoch())
                    .isPresent();
            return new RunLine(
                    run.id().toString(),
                    run.manifest().hex(),
                    run.rows().hex(),
                    run.rowCount(),
                    current,
                    call.publications().stream()
                            .filter(p -> p.run().equals(run.id()))
                            .findFirst()
                            .map(Call.Publication::at));
        }
    }
}
