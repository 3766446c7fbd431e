package tr.edu.metu.ico.functions.review;

import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.CallStudent;
import tr.edu.metu.ico.functions.comments.CommentBodies.CommentRequestBody;
import tr.edu.metu.ico.functions.comments.CommentBodies.CommentsBody;
import tr.edu.metu.ico.functions.comments.CommentOnApplication;
import tr.edu.metu.ico.functions.deputies.DeputyBodies.DeputiesBody;
import tr.edu.metu.ico.functions.deputies.DeputyBodies.DeputyBody;
import tr.edu.metu.ico.functions.deputies.DeputyBodies.DeputyRequestBody;
import tr.edu.metu.ico.functions.deputies.NameDeputy;
import tr.edu.metu.ico.functions.documents.DocumentBody;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.NoBody;
import tr.edu.metu.ico.functions.http.PathPart;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.http.Versioned;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.petition.DocketBody;
import tr.edu.metu.ico.functions.petition.RuleOnStudent;
import tr.edu.metu.ico.functions.petition.RulingRequestBody;
import tr.edu.metu.ico.functions.review.BatchBodies.BatchBody;
import tr.edu.metu.ico.functions.review.BatchBodies.PreviewBody;
import tr.edu.metu.ico.functions.review.BatchBodies.ReviewBatchBody;
import tr.edu.metu.ico.functions.review.BatchBodies.VerdictBatchBody;
import tr.edu.metu.ico.functions.review.ReviewBodies.ClosingBody;
import tr.edu.metu.ico.functions.review.ReviewBodies.ReviewBody;
import tr.edu.metu.ico.functions.review.ReviewBodies.VerdictBody;

/** Decisions of coordinators and officers, and who decides in a coordinator's place. */
public final class ReviewHandler extends HttpFunction {

    private static final String ONE = "/calls/{call}/applications/{student}";
    private static final int LONGEST_REASON = 500;

    private final ReviewApplication reviewApplication;
    private final ReviewMany reviewMany;
    private final OpenDocument openDocument;
    private final JudgeDocument judgeDocument;
    private final JudgeMany judgeMany;
    private final CloseReviews closeReviews;
    private final ProposeScore proposeScore;
    private final RuleOnStudent ruleOnStudent;

    public ReviewHandler() {
        this(Wiring.parts());
    }

    public ReviewHandler(Parts parts) {
        super(parts);
        reviewApplication = new ReviewApplication(parts);
        reviewMany = new ReviewMany(parts);
        openDocument = new OpenDocument(parts);
        judgeDocument = new JudgeDocument(parts);
        judgeMany = new JudgeMany(parts);
        closeReviews = new CloseReviews(parts);
        proposeScore = new ProposeScore(parts);
        ruleOnStudent = new RuleOnStudent(parts);
        put(ONE + "/review", Subject.APPLICATION, Action.REVIEW_APPLICATION)
                .ifMatch()
                .takes(ReviewBody.class)
                .answersVersion(Decided.class, this::review);
        comments(new CommentOnApplication(parts));
        batches();
        post(ONE + "/documents/{document}/opening", Subject.APPLICATION, Action.JUDGE_DOCUMENT)
                .also(Action.OPEN_SPECIAL_DOCUMENT)
                .answers(OpeningBody.class, this::open);
        put(ONE + "/documents/{document}/verdict", Subject.APPLICATION, Action.JUDGE_DOCUMENT)
                .also(Action.JUDGE_SPECIAL_DOCUMENT)
                .ifMatch()
                .takes(VerdictBody.class)
                .answersVersion(DocumentBody.class, this::judge);
        post(ONE + "/rulings", Subject.APPLICATION, Action.RULE_ON_STUDENT)
                .ifMatch()
                .takes(RulingRequestBody.class)
                .createsVersion(DocketBody.class, this::rule);
        deputies(new NameDeputy(parts));
        get("/calls/{call}/score-proposal", Subject.CALL, Action.PROPOSE_SCORE)
                .query("exam", "score")
                .answers(ProposeScore.ProposalBody.class, this::propose);
        post("/calls/{call}/review-closing", Subject.CALL, Action.CLOSE_REVIEWS)
                .takes(ClosingBody.class)
                .does(this::close);
    }

    /** Many decisions at once, each kind with a preview that changes nothing. */
    private void batches() {
        post("/calls/{call}/review-previews", Subject.CALL, Action.APPROVE_MANY)
                .also(Action.REVIEW_APPLICATION)
                .takes(ReviewBatchBody.class)
                .answers(
                        PreviewBody.class,
                        request -> reviewMany.preview(
                                request.principal(), request.subject(), request.body(), request.receivedAt()));
        post("/calls/{call}/review-batches", Subject.CALL, Action.APPROVE_MANY)
                .also(Action.REVIEW_APPLICATION)
                .idempotent()
                .takes(ReviewBatchBody.class)
                .answers(
                        BatchBody.class,
                        request -> reviewMany.decide(
                                request.principal(),
                                request.subject(),
                                request.key(),
                                request.body(),
                                request.receivedAt()));
        post("/calls/{call}/verdict-previews", Subject.CALL, Action.JUDGE_DOCUMENT)
                .also(Action.JUDGE_SPECIAL_DOCUMENT)
                .takes(VerdictBatchBody.class)
                .answers(
                        PreviewBody.class,
                        request -> judgeMany.preview(
                                request.principal(), request.subject(), request.body(), request.receivedAt()));
        post("/calls/{call}/verdict-batches", Subject.CALL, Action.JUDGE_DOCUMENT)
                .also(Action.JUDGE_SPECIAL_DOCUMENT)
                .idempotent()
                .takes(VerdictBatchBody.class)
                .answers(
                        BatchBody.class,
                        request -> judgeMany.decide(
                                request.principal(),
                                request.subject(),
                                request.key(),
                                request.body(),
                                request.receivedAt()));
    }

    private OpeningBody open(AuthorizedRequest<CallStudent, NoBody> request) {
        return openDocument.open(
                request.principal(),
                request.subject().call(),
                request.subject().student(),
                request.part(PathPart.DOCUMENT),
                request.receivedAt());
    }

    private void comments(CommentOnApplication comments) {
        get(ONE + "/comments", Subject.APPLICATION, Action.READ_COMMENTS)
                .answers(CommentsBody.class, request -> comments.list(request.subject()));
        post(ONE + "/comments", Subject.APPLICATION, Action.WRITE_COMMENT)
                .also(Action.LIST_EVERY_DEPARTMENT)
                .idempotent()
                .takes(CommentRequestBody.class)
                .creates(
                        CommentsBody.class,
                        request -> comments.write(
                                request.subject(),
                                request.principal(),
                                request.key(),
                                request.body(),
                                request.receivedAt()));
    }

    private void deputies(NameDeputy nameDeputy) {
        get("/deputies", Subject.NO_CALL, Action.SEE_DEPUTIES)
                .answers(DeputiesBody.class, request -> nameDeputy.list(request.principal(), request.receivedAt()));
        post("/deputies", Subject.NO_CALL, Action.NAME_DEPUTY)
                .takes(DeputyRequestBody.class)
                .creates(
                        DeputyBody.class,
                        request -> nameDeputy.name(request.principal(), request.body(), request.receivedAt()));
        delete("/deputies/{deputyship}", Subject.NO_CALL, Action.END_DEPUTYSHIP)
                .does(request ->
                        nameDeputy.end(request.principal(), request.part(PathPart.DEPUTYSHIP), request.receivedAt()));
    }

    private Versioned<Decided> review(AuthorizedRequest<CallStudent, ReviewBody> request) {
        var review = reviewApplication.review(
                request.principal(),
                request.subject().call(),
                request.subject().student(),
                request.version(),
                request.body(),
                request.receivedAt());
        return new Versioned<>(new Decided(review.version()), review.version());
    }

    private Versioned<DocumentBody> judge(AuthorizedRequest<CallStudent, VerdictBody> request) {
        var call = request.subject().call();
        var judged = judgeDocument.judge(
                request.principal(),
                call,
                request.subject().student(),
                request.part(PathPart.DOCUMENT),
                request.version(),
                request.body(),
                request.receivedAt());
        return new Versioned<>(DocumentBody.of(judged, call, request.principal()), DocumentBody.verdictVersion(judged));
    }

    private Versioned<DocketBody> rule(AuthorizedRequest<CallStudent, RulingRequestBody> request) {
        var docket = ruleOnStudent.rule(
                request.principal(),
                request.subject().call(),
                request.subject().student(),
                request.version(),
                request.body(),
                request.receivedAt());
        return new Versioned<>(DocketBody.of(docket), docket.rulings().size());
    }

    private ProposeScore.ProposalBody propose(AuthorizedRequest<Call, NoBody> request) {
        return proposeScore.propose(
                request.subject(),
                BodyFields.required("exam", request.query("exam")),
                BodyFields.required("score", request.query("score")));
    }

    private void close(AuthorizedRequest<Call, ClosingBody> request) {
        var reason = BodyFields.text("reason", request.body().reason(), LONGEST_REASON);
        closeReviews.close(request.principal(), request.subject(), reason, request.receivedAt());
    }

    /** The version of the decision, to be sent back with the next one. */
    public record Decided(long version) {}
}
