package tr.edu.metu.ico.functions.review;

import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.documents.DocumentBody;
import tr.edu.metu.ico.functions.documents.DocumentsHandler;
import tr.edu.metu.ico.functions.http.Fields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Reply;
import tr.edu.metu.ico.functions.http.Request;
import tr.edu.metu.ico.functions.petition.DocketBody;
import tr.edu.metu.ico.functions.petition.RuleOnStudent;
import tr.edu.metu.ico.functions.petition.RulingRequestBody;
import tr.edu.metu.ico.functions.review.ReviewBodies.ApprovalsBody;
import tr.edu.metu.ico.functions.review.ReviewBodies.ClosingBody;
import tr.edu.metu.ico.functions.review.ReviewBodies.ReviewBody;
import tr.edu.metu.ico.functions.review.ReviewBodies.VerdictBody;

/** Decisions of coordinators and officers. */
public final class ReviewHandler extends HttpFunction {

    private static final StrictJson JSON = new StrictJson();
    private static final String ONE = "/calls/{call}/applications/{student}";

    private final Guard guard;
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
        guard = new Guard(parts);
        reviewApplication = new ReviewApplication(parts);
        approveMany = new ApproveMany(parts);
        judgeDocument = new JudgeDocument(parts);
        closeReviews = new CloseReviews(parts);
        proposeScore = new ProposeScore(parts);
        ruleOnStudent = new RuleOnStudent(parts);
        on("PUT " + ONE + "/review", this::review);
        on("POST /calls/{call}/reviews", this::approve);
        on("PUT " + ONE + "/documents/{document}/verdict", this::judge);
        on("POST " + ONE + "/rulings", this::rule);
        on("GET /calls/{call}/score-proposal", this::propose);
        on("POST /calls/{call}/review-closing", this::close);
    }

    private Reply review(Request request) {
        var call = guard.application(
                request.principal(), Action.REVIEW_APPLICATION, request.path("call"), request.path("student"));
        var version = request.ifMatch();
        var body = JSON.read(request.body(), ReviewBody.class);
        var review = reviewApplication.review(
                request.principal(), call, Guard.number(request.path("student")), version, body, request.receivedAt());
        return Reply.ok(new Decided(review.version())).withVersion(review.version());
    }

    private Reply approve(Request request) {
        var call = guard.call(request.principal(), Action.APPROVE_MANY, request.path("call"));
        var body = JSON.read(request.body(), ApprovalsBody.class);
        return Reply.ok(approveMany.approve(request.principal(), call, body, request.receivedAt()));
    }

    private Reply judge(Request request) {
        var call = guard.application(
                request.principal(), Action.JUDGE_DOCUMENT, request.path("call"), request.path("student"));
        var version = request.ifMatch();
        var body = JSON.read(request.body(), VerdictBody.class);
        var judged = judgeDocument.judge(
                request.principal(),
                call,
                Guard.number(request.path("student")),
                DocumentsHandler.id(request.path("document")),
                version,
                body,
                request.receivedAt());
        return Reply.ok(DocumentBody.of(judged, call, request.principal()))
                .withVersion(DocumentBody.verdictVersion(judged));
    }

    private Reply rule(Request request) {
        var call = guard.application(
                request.principal(), Action.RULE_ON_STUDENT, request.path("call"), request.path("student"));
        var version = request.ifMatch();
        var docket = ruleOnStudent.rule(
                request.principal(),
                call,
                Guard.number(request.path("student")),
                version,
                JSON.read(request.body(), RulingRequestBody.class),
                request.receivedAt());
        return Reply.created(DocketBody.of(docket)).withVersion(docket.rulings().size());
    }

    private Reply propose(Request request) {
        var call = guard.call(request.principal(), Action.PROPOSE_SCORE, request.path("call"));
        var exam = Fields.required("exam", request.query("exam"));
        var score = Fields.required("score", request.query("score"));
        return Reply.ok(proposeScore.propose(call, exam, score));
    }

    private Reply close(Request request) {
        var call = guard.call(request.principal(), Action.CLOSE_REVIEWS, request.path("call"));
        var reason = Fields.text(
                "reason", JSON.read(request.body(), ClosingBody.class).reason(), 500);
        closeReviews.close(request.principal(), call, reason, request.receivedAt());
        return Reply.noContent();
    }

    /** The version of the decision, to be sent back with the next one. */
    public record Decided(long version) {}
}
