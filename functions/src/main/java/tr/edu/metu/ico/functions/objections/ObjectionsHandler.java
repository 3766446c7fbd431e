package tr.edu.metu.ico.functions.objections;

import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.functions.UseCases;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.http.Fields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Reply;
import tr.edu.metu.ico.functions.http.Request;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.objection.Objection;
import tr.edu.metu.ico.objection.Objections;

/** Objections to published results: a student's own, the office's list, and the answers. */
public final class ObjectionsHandler extends HttpFunction {

    private static final StrictJson JSON = new StrictJson();
    private static final String ONE = " /calls/{call}/applications/{student}/objection";
    private static final int PAGE = 50;
    private static final int LONGEST = 2000;

    private final Guard guard;
    private final Objections objections;
    private final PostObjection post;
    private final AnswerObjection answer;

    public ObjectionsHandler() {
        this(Wiring.parts());
    }

    public ObjectionsHandler(UseCases parts) {
        guard = parts.guard();
        objections = parts.objections();
        post = parts.postObjection();
        answer = parts.answerObjection();
        on("GET /calls/{call}/objections", this::list);
        on("GET" + ONE, this::read);
        on("POST" + ONE, this::post);
        on("PUT" + ONE + "/answer", this::answer);
    }

    private Reply list(Request request) {
        var call = guard.call(request.principal(), Action.ANSWER_OBJECTIONS, request.path("call"));
        var after = request.query("cursor")
                .map(text -> Fields.parsed(
                        "cursor",
                        () -> new StudentNumber(text),
                        "cursor must be the one of the page before.",
                        "cursor önceki sayfanınki olmalıdır."));
        int number = call.publications().size();
        var found = objections.page(call.id(), number, after, PAGE + 1);
        return Reply.ok(ObjectionBody.ObjectionList.of(call, objections.open(call.id(), number), found, PAGE));
    }

    private Reply read(Request request) {
        var call = guard.application(
                request.principal(), Action.READ_OBJECTION, request.path("call"), request.path("student"));
        if (call.publication().isEmpty()) {
            throw Refusal.notPublished();
        }
        var own = objections.find(call.id(), call.publications().size(), Guard.number(request.path("student")));
        return Reply.ok(ObjectionBody.OwnObjection.of(call, own));
    }

    private Reply post(Request request) {
        var call = guard.application(request.principal(), Action.OBJECT, request.path("call"), request.path("student"));
        var version = request.ifMatch();
        var text = Fields.text(
                "text", JSON.read(request.body(), ObjectionRequest.class).text(), LONGEST);
        return shown(post.post(call, Guard.number(request.path("student")), version, text, request.receivedAt()));
    }

    private Reply answer(Request request) {
        var call = guard.application(
                request.principal(), Action.ANSWER_OBJECTIONS, request.path("call"), request.path("student"));
        var version = request.ifMatch();
        var body = JSON.read(request.body(), AnswerRequest.class);
        return shown(answer.answer(
                request.principal(),
                call,
                Guard.number(request.path("student")),
                version,
                Fields.oneOf("decision", Objection.Decision.class, body.decision()),
                Fields.text("text", body.text(), LONGEST),
                request.receivedAt()));
    }

    private static Reply shown(Objection objection) {
        return Reply.ok(ObjectionBody.of(objection)).withVersion(objection.version());
    }

    /** What a student has to say. */
    public record ObjectionRequest(String text) {}

    /** What the office says to it. */
    public record AnswerRequest(String decision, String text) {}
}
