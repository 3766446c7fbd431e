package tr.edu.metu.ico.functions.objections;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.http.Fields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Reply;
import tr.edu.metu.ico.functions.http.Request;
import tr.edu.metu.ico.functions.limits.PersonalLimits;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.limit.LimitedAct;
import tr.edu.metu.ico.objection.Objection;
import tr.edu.metu.ico.objection.Objections;

/** Objections to published results: a student's own, the office's list, and the answers. */
public final class ObjectionsHandler extends HttpFunction {

    private static final StrictJson JSON = new StrictJson();
    private static final String ONE = " /calls/{call}/applications/{student}/objection";
    private static final int PAGE = 50;
    private static final int LONGEST = 2000;

    private final Guard guard;
    private final PersonalLimits limits;
    private final Objections objections;
    private final PostObjection post;
    private final AnswerObjection answer;

    public ObjectionsHandler() {
        this(Wiring.parts());
    }

    public ObjectionsHandler(Parts parts) {
        guard = new Guard(parts);
        limits = parts.limits();
        objections = parts.ports().objections();
        post = new PostObjection(parts);
        answer = new AnswerObjection(parts);
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
        int number = request.query("publication")
                .map(text -> publication(call, text))
                .orElse(call.publications().size());
        var found = objections.page(call.id(), number, after, PAGE + 1);
        return Reply.ok(ObjectionBody.ObjectionList.of(call, number, open(call), found, PAGE));
    }

    private static int publication(Call call, String text) {
        return IntStream.rangeClosed(1, call.publications().size())
                .filter(number -> text.equals(Integer.toString(number)))
                .boxed()
                .findFirst()
                .orElseThrow(() -> Refusal.malformed(
                        "publication",
                        "publication must be the number of a publication of this call, counted from 1.",
                        "publication bu çağrının bir yayımının 1'den sayılan numarası olmalıdır."));
    }

    /** How many objections to each publication keep the result from being final. */
    private List<Integer> open(Call call) {
        return call.publication().stream()
                .flatMap(latest -> IntStream.rangeClosed(1, call.publications().size())
                        .mapToObj(number -> objections.open(call.id(), number, latest.at())))
                .toList();
    }

    private Reply read(Request request) {
        var call = guard.application(
                request.principal(), Action.READ_OBJECTION, request.path("call"), request.path("student"));
        if (call.publication().isEmpty()) {
            throw Refusal.notPublished();
        }
        var student = Guard.number(request.path("student"));
        var own = IntStream.rangeClosed(1, call.publications().size())
                .mapToObj(number -> objections.find(call.id(), number, student))
                .flatMap(Optional::stream)
                .toList();
        return Reply.ok(ObjectionBody.OwnObjection.of(call, own));
    }

    private Reply post(Request request) {
        var call = guard.application(request.principal(), Action.OBJECT, request.path("call"), request.path("student"));
        var version = request.ifMatch();
        var text = Fields.text(
                "text", JSON.read(request.body(), ObjectionRequest.class).text(), LONGEST);
        limits.count(call, request.path("student"), LimitedAct.OBJECTION, request.receivedAt());
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
                body.publication(),
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

    /**
     * What the office says to it.
     *
     * @param publication the number of the publication objected to; to be given when there are several
     */
    public record AnswerRequest(Optional<Integer> publication, String decision, String text) {}
}
