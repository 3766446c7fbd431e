package tr.edu.metu.ico.functions.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.CheckedRun;
import tr.edu.metu.ico.call.VoidedProposal;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.CallRun;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.NoBody;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.parts.Parts;

/** The runs of a call, the proposal to publish one, its approval, what was published, and its corrections. */
public final class PublicationHandler extends HttpFunction {

    private static final String RUN = "/calls/{call}/runs/{run}";
    private static final String PROPOSAL = "/calls/{call}/publication-proposal";
    private static final String ERRATUM = "/calls/{call}/erratum";
    private static final int LONGEST_REASON = 500;

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
        super(parts);
        propose = new ProposePublication(parts);
        renew = new RenewProposal(parts);
        calls = parts.ports().calls();
        approve = new ApprovePublication(parts);
        correct = new CorrectResult(parts);
        checkRun = new CheckRun(parts);
        summarizeRun = new SummarizeRun(parts);
        readRows = new ReadRows(parts);
        declareRuns();
        declareProposal();
        declareErratum();
    }

    private void declareRuns() {
        get("/calls/{call}/runs", Subject.CALL, Action.SEE_RUNS)
                .also(Action.SEE_GROUNDS)
                .answers(RunList.class, this::runs);
        get(RUN, Subject.RUN, Action.SEE_RUNS)
                .also(Action.READ_ROWS)
                .answers(SummarizeRun.RunSummary.class, this::summary);
        get(RUN + "/findings", Subject.RUN, Action.SEE_RUNS)
                .also(Action.READ_ROWS)
                .answers(CheckRun.FindingList.class, this::findings);
        get(RUN + "/rows", Subject.RUN, Action.READ_ROWS).query("cursor").answers(ReadRows.RowPage.class, this::rows);
        get("/calls/{call}/publications", Subject.CALL, Action.SEE_RUNS)
                .answers(PublicationsBody.class, request -> PublicationsBody.of(request.subject()));
    }

    private void declareProposal() {
        post(PROPOSAL, Subject.CALL, Action.PROPOSE_PUBLICATION)
                .also(Action.READ_ROWS)
                .takes(ProposePublication.ProposalRequest.class)
                .answers(PublicationsBody.class, this::propose);
        post(PROPOSAL + "/renewal", Subject.CALL, Action.PROPOSE_PUBLICATION)
                .also(Action.READ_ROWS)
                .takes(RenewProposal.RenewalRequest.class)
                .answers(RenewedBody.class, this::renew);
        delete(PROPOSAL, Subject.CALL, Action.PROPOSE_PUBLICATION)
                .ifMatch()
                .takes(ReasonBody.class)
                .answers(PublicationsBody.class, this::takeBack);
        post("/calls/{call}/publication-approval", Subject.CALL, Action.APPROVE_PUBLICATION)
                .ifMatch()
                .takes(ApprovalBody.class)
                .answers(PublicationsBody.class, this::approve);
    }

    private void declareErratum() {
        post(ERRATUM, Subject.CALL, Action.CORRECT_RESULT)
                .takes(CorrectResult.ErratumRequest.class)
                .answers(PublicationsBody.class, this::openErratum);
        delete(ERRATUM, Subject.CALL, Action.CORRECT_RESULT)
                .ifMatch()
                .takes(ReasonBody.class)
                .answers(PublicationsBody.class, this::closeErratum);
    }

    private RunList runs(AuthorizedRequest<Call, NoBody> request) {
        var call = request.subject();
        boolean seesAll = Policy.seesGrounds(request.principal(), call);
        return new RunList(calls.runs(call.id()).reversed().stream()
                .map(run -> RunLine.of(call, run, seesAll))
                .toList());
    }

    private SummarizeRun.RunSummary summary(AuthorizedRequest<CallRun, NoBody> request) {
        var found = request.subject();
        return summarizeRun.summarize(found.call(), found.run(), request.principal(), request.receivedAt());
    }

    private CheckRun.FindingList findings(AuthorizedRequest<CallRun, NoBody> request) {
        var found = request.subject();
        return checkRun.list(request.principal(), found.call(), found.run());
    }

    private ReadRows.RowPage rows(AuthorizedRequest<CallRun, NoBody> request) {
        var found = request.subject();
        return readRows.read(
                request.principal(), found.call(), found.run(), request.query("cursor"), request.receivedAt());
    }

    private PublicationsBody propose(AuthorizedRequest<Call, ProposePublication.ProposalRequest> request) {
        return PublicationsBody.of(
                propose.propose(request.principal(), request.subject(), request.body(), request.receivedAt()));
    }

    private RenewedBody renew(AuthorizedRequest<Call, RenewProposal.RenewalRequest> request) {
        var next = renew.renew(request.principal(), request.subject(), request.body(), request.receivedAt());
        return new RenewedBody(
                PublicationsBody.of(next),
                next.proposal().flatMap(_ -> next.run()).map(run -> checkRun.list(request.principal(), next, run)));
    }

    private PublicationsBody takeBack(AuthorizedRequest<Call, ReasonBody> request) {
        return PublicationsBody.of(propose.takeBack(
                request.principal(), request.subject(), reason(request), request.version(), request.receivedAt()));
    }

    private PublicationsBody approve(AuthorizedRequest<Call, ApprovalBody> request) {
        return PublicationsBody.of(approve.approve(
                request.principal(), request.subject(), request.body().run(), request.version(), request.receivedAt()));
    }

    private PublicationsBody openErratum(AuthorizedRequest<Call, CorrectResult.ErratumRequest> request) {
        return PublicationsBody.of(correct.open(
                request.principal(),
                request.subject(),
                BodyFields.text("reason", request.body().reason(), LONGEST_REASON),
                request.body().objections(),
                request.receivedAt()));
    }

    private PublicationsBody closeErratum(AuthorizedRequest<Call, ReasonBody> request) {
        return PublicationsBody.of(correct.close(
                request.principal(), request.subject(), reason(request), request.version(), request.receivedAt()));
    }

    private static String reason(AuthorizedRequest<Call, ReasonBody> request) {
        return BodyFields.text("reason", request.body().reason(), LONGEST_REASON);
    }

    /** The run to approve, named in full to avoid approving another by accident. */
    public record ApprovalBody(String run) {}

    /** The reason for a withdrawal of a proposal or erratum. */
    public record ReasonBody(String reason) {}

    /**
     * The state of the publication after a request to renew a proposal.
     *
     * @param findings the gate's findings on the proposed run; absent while the run does not exist yet
     */
    public record RenewedBody(PublicationsBody publications, Optional<CheckRun.FindingList> findings) {}

    /** Every checked run of a call, newest first. */
    public record RunList(List<RunLine> runs) {}

    /**
     * A checked run.
     *
     * @param rowsSha256 SHA-256 digest of the rows; only for readers who may see all of their content (INV-23)
     * @param epoch     of the inputs it was computed from
     * @param state     {@code CURRENT}, {@code PUBLISHED}, or {@code SUPERSEDED} by a change of an input or a later run
     * @param current   whether no input has changed since the seal; only then can it be published
     * @param checkedAt when it became the run of the call
     * @param voidedAt  when the last proposal was voided, if it was for this run
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
