package tr.edu.metu.ico.functions.review;

import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.CallStudent;
import tr.edu.metu.ico.functions.documents.DocumentBody;
import tr.edu.metu.ico.functions.http.Asked;
import tr.edu.metu.ico.functions.http.Fields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.NoBody;
import tr.edu.metu.ico.functions.http.PathPart;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.http.Versioned;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.petition.DocketBody;
import tr.edu.metu.ico.functions.petition.RuleOnStudent;
import tr.edu.metu.ico.functions.petition.RulingRequestBody;
import tr.edu.metu.ico.functions.review.ReviewBodies.ApprovalsBody;
import tr.edu.metu.ico.functions.review.ReviewBodies.ClosingBody;
import tr.edu.metu.ico.functions.review.ReviewBodies.ReviewBody;
import tr.edu.metu.ico.functions.review.ReviewBodies.VerdictBody;

/** Decisions of coordinators and officers. */
public final class ReviewHandler extends HttpFunction {

    private static final String ONE = "/calls/{call}/applications/{student}";
    private static final int LONGEST_REASON = 500;

    private final ReviewApplication reviewApplication;
    private final ApproveMany approveMany;
    private final JudgeDocument judgeDocument;
    private final CloseReviews closeReviews;
    private final ProposeScore proposeScore;
    private final RuleOnStudent ruleOnStudent;

    public ReviewHandler() {
        this(Wiring.parts());
    }

    public ReviewHandler(Parts parts) {
        super(parts);
        reviewApplication = new ReviewApplication(parts);
        approveMany = new ApproveMany(parts);
        judgeDocument = new JudgeDocument(parts);
        closeReviews = new CloseReviews(parts);
        proposeScore = new ProposeScore(parts);
        ruleOnStudent = new RuleOnStudent(parts);
        put(ONE + "/review", Subject.APPLICATION, Action.REVIEW_APPLICATION)
                .ifMatch()
                .takes(ReviewBody.class)
                .answersVersion(Decided.class, this::review);
        post("/calls/{call}/reviews", Subject.CALL, Action.APPROVE_MANY)
                .takes(ApprovalsBody.class)
                .answers(ApproveMany.OutcomesBody.class, this::approve);
        put(ONE + "/documents/{document}/verdict", Subject.APPLICATION, Action.JUDGE_DOCUMENT)
                .also(Action.JUDGE_SPECIAL_DOCUMENT)
                .ifMatch()
                .takes(VerdictBody.class)
                .answersVersion(DocumentBody.class, this::judge);
        post(ONE + "/rulings", Subject.APPLICATION, Action.RULE_ON_STUDENT)
                .ifMatch()
                .takes(RulingRequestBody.class)
                .createsVersion(DocketBody.class, this::rule);
        get("/calls/{call}/score-proposal", Subject.CALL, Action.PROPOSE_SCORE)
                .query("exam", "score")
                .answers(ProposeScore.ProposalBody.class, this::propose);
        post("/calls/{call}/review-closing", Subject.CALL, Action.CLOSE_REVIEWS)
                .takes(ClosingBody.class)
                .does(this::close);
    }

    private Versioned<Decided> review(Asked<CallStudent, ReviewBody> asked) {
        var review = reviewApplication.review(
                asked.principal(),
                asked.subject().call(),
                asked.subject().student(),
                asked.version(),
                asked.body(),
                asked.receivedAt());
        return new Versioned<>(new Decided(review.version()), review.version());
    }

    private ApproveMany.OutcomesBody approve(Asked<Call, ApprovalsBody> asked) {
        return approveMany.approve(asked.principal(), asked.subject(), asked.body(), asked.receivedAt());
    }

    private Versioned<DocumentBody> judge(Asked<CallStudent, VerdictBody> asked) {
        var call = asked.subject().call();
        var judged = judgeDocument.judge(
                asked.principal(),
                call,
                asked.subject().student(),
                asked.part(PathPart.DOCUMENT),
                asked.version(),
                asked.body(),
                asked.receivedAt());
        return new Versioned<>(DocumentBody.of(judged, call, asked.principal()), DocumentBody.verdictVersion(judged));
    }

    private Versioned<DocketBody> rule(Asked<CallStudent, RulingRequestBody> asked) {
        var docket = ruleOnStudent.rule(
                asked.principal(),
                asked.subject().call(),
                asked.subject().student(),
                asked.version(),
                asked.body(),
                asked.receivedAt());
        return new Versioned<>(DocketBody.of(docket), docket.rulings().size());
    }

    private ProposeScore.ProposalBody propose(Asked<Call, NoBody> asked) {
        return proposeScore.propose(
                asked.subject(),
                Fields.required("exam", asked.query("exam")),
                Fields.required("score", asked.query("score")));
    }

    private void close(Asked<Call, ClosingBody> asked) {
        var reason = Fields.text("reason", asked.body().reason(), LONGEST_REASON);
        closeReviews.close(asked.principal(), asked.subject(), reason, asked.receivedAt());
    }

    /** The version of the decision, to be sent back with the next one. */
    public record Decided(long version) {}
}
