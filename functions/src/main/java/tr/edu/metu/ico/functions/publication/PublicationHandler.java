package tr.edu.metu.ico.functions.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.CheckedRun;
import tr.edu.metu.ico.call.VoidedProposal;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.http.Fields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Reply;
import tr.edu.metu.ico.functions.http.Request;

/** The runs of a call, the proposal to publish one, its approval, what was published, and its corrections. */
public final class PublicationHandler extends HttpFunction {

    private static final StrictJson JSON = new StrictJson();
    private static final String PROPOSAL = " /calls/{call}/publication-proposal";
    private static final String ERRATUM = " /calls/{call}/erratum";
    private static final int LONGEST_REASON = 500;

    private final Guard guard;
    private final ProposePublication propose;
    private final RenewProposal renew;
    private final Calls calls;
    private final ApprovePublication approve;
    private final CorrectResult correct;
    private final CheckRun checkRun;
    private final SummarizeRun summarizeRun;
    private final ReadRows readRows;

    public PublicationHandler() {
        this(Wiring.parts());
    }

    public PublicationHandler(Parts parts) {
        guard = new Guard(parts);
        propose = new ProposePublication(parts);
        renew = new RenewProposal(parts);
        calls = parts.ports().calls();
        approve = new ApprovePublication(parts);
        correct = new CorrectResult(parts);
        checkRun = new CheckRun(parts);
        summarizeRun = new SummarizeRun(parts);
        readRows = new ReadRows(parts);
        on("GET /calls/{call}/runs", this::runs);
        on("GET /calls/{call}/runs/{run}", this::summary);
        on("GET /calls/{call}/runs/{run}/findings", this::findings);
        on("GET /calls/{call}/runs/{run}/rows", this::rows);
        on("GET /calls/{call}/publications", this::publications);
        on("POST" + PROPOSAL, this::propose);
        on("POST" + PROPOSAL + "/renewal", this::renew);
        on("DELETE" + PROPOSAL, this::takeBack);
        on("POST /calls/{call}/publication-approval", this::approve);
        on("POST" + ERRATUM, this::openErratum);
        on("DELETE" + ERRATUM, this::closeErratum);
    }

    private Reply runs(Request request) {
        var call = guard.call(request.principal(), Action.SEE_RUNS, request.path("call"));
        boolean seesAll = Policy.seesGrounds(request.principal(), call);
        return Reply.ok(new RunList(calls.runs(call.id()).reversed().stream()
                .map(run -> RunLine.of(call, run, seesAll))
                .toList()));
    }

    private Reply summary(Request request) {
        var found = guard.run(request.principal(), Action.SEE_RUNS, request.path("call"), request.path("run"));
        return Reply.ok(summarizeRun.summarize(found.call(), found.run(), request.principal(), request.receivedAt()));
    }

    private Reply findings(Request request) {
        var found = guard.run(request.principal(), Action.SEE_RUNS, request.path("call"), request.path("run"));
        return Reply.ok(CheckRun.FindingList.of(checkRun.findings(found.call(), found.run())));
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

    private Reply renew(Request request) {
        var call = guard.call(request.principal(), Action.PROPOSE_PUBLICATION, request.path("call"));
        var body = JSON.read(request.body(), RenewProposal.RenewalRequest.class);
        var next = renew.renew(request.principal(), call, body, request.receivedAt());
        return Reply.ok(new RenewedBody(
                PublicationsBody.of(next),
                next.proposal()
                        .flatMap(_ -> next.run())
                        .map(run -> CheckRun.FindingList.of(checkRun.findings(next, run)))));
    }

    private Reply takeBack(Request request) {
        var call = guard.call(request.principal(), Action.PROPOSE_PUBLICATION, request.path("call"));
        var version = request.ifMatch();
        return Reply.ok(PublicationsBody.of(
                propose.takeBack(request.principal(), call, reason(request), version, request.receivedAt())));
    }

    private Reply approve(Request request) {
        var call = guard.call(request.principal(), Action.APPROVE_PUBLICATION, request.path("call"));
        var version = request.ifMatch();
        var body = JSON.read(request.body(), ApprovalBody.class);
        return Reply.ok(PublicationsBody.of(
                approve.approve(request.principal(), call, body.run(), version, request.receivedAt())));
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
        var version = request.ifMatch();
        return Reply.ok(PublicationsBody.of(
                correct.close(request.principal(), call, reason(request), version, request.receivedAt())));
    }

    private static String reason(Request request) {
        return Fields.text("reason", JSON.read(request.body(), ReasonBody.class).reason(), LONGEST_REASON);
    }

    /** The run to approve, named in full so that nobody approves another one by accident. */
    public record ApprovalBody(String run) {}

    /** Why something is taken back. */
    public record ReasonBody(String reason) {}

    /**
     * Where the publication stands after a proposal was asked for again.
     *
     * @param findings what the gate found about the run that is proposed; absent while the run is still to be made
     */
    public record RenewedBody(PublicationsBody publications, Optional<CheckRun.FindingList> findings) {}

    /** Every run of a call that was checked, the newest one first. */
    public record RunList(List<RunLine> runs) {}

    /**
     * A checked run.
     *
     * @param rowsSha256 SHA-256 over the rows; only for those who may see all that stands in them (INV-23)
     * @param epoch     of the inputs it was made from
     * @param state     {@code CURRENT}, {@code PUBLISHED}, or {@code SUPERSEDED} by a change of an input or a later run
     * @param current   whether no input changed since it was sealed; only then can it be published
     * @param checkedAt when it became the run of the call
     * @param voidedAt  when a proposal to publish it was made void, if it was the last one
     */
    public record RunLine(
            String id,
            String manifest,
            Optional<String> rowsSha256,
            int rows,
            long epoch,
            String state,
            boolean current,
            Instant checkedAt,
            Optional<Instant> publishedAt,
            Optional<Instant> voidedAt) {

        static RunLine of(Call call, CheckedRun checked, boolean seesAll) {
            var run = checked.run();
            boolean current = call.run().equals(Optional.of(run)) && checked.epoch() == call.epoch();
            var published = call.publications().stream()
                    .filter(p -> p.run().equals(run.id()))
                    .findFirst()
                    .map(Call.Publication::at);
            return new RunLine(
                    run.id().toString(),
                    run.manifest().hex(),
                    Optional.of(run.rows().hex()).filter(_ -> seesAll),
                    run.rowCount(),
                    checked.epoch(),
                    published.map(_ -> "PUBLISHED").orElse(current ? "CURRENT" : "SUPERSEDED"),
                    current,
                    checked.checkedAt(),
                    published,
                    call.voided()
                            .filter(gone -> gone.proposal().run().equals(run.id()))
                            .map(VoidedProposal::at));
        }
    }
}
