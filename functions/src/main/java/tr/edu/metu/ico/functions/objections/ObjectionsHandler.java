package tr.edu.metu.ico.functions.objections;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.CallStudent;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.NoBody;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.http.Versioned;
import tr.edu.metu.ico.functions.objections.ObjectionBody.ObjectionList.ListedBody;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.objection.Objection;
import tr.edu.metu.ico.objection.Objections;
import tr.edu.metu.ico.result.Runs;

/** Objections to published results: a student's own, the office's list, and the answers. */
public final class ObjectionsHandler extends HttpFunction {

    private static final String ONE = "/calls/{call}/applications/{student}/objection";
    private static final int PAGE = 50;
    /** Maximum length of an objection or an answer, in characters. */
    public static final int LONGEST = 2000;

    private final Objections objections;
    private final OfficeData officeData;
    private final Runs runs;
    private final UnansweredObjections unanswered;
    private final PostObjection post;
    private final AnswerObjection answer;

    public ObjectionsHandler() {
        this(Wiring.parts());
    }

    public ObjectionsHandler(Parts parts) {
        super(parts);
        objections = parts.ports().objections();
        officeData = parts.ports().officeData();
        runs = parts.ports().runs();
        unanswered = new UnansweredObjections(parts);
        post = new PostObjection(parts);
        answer = new AnswerObjection(parts);
        get("/calls/{call}/objections", Subject.CALL, Action.ANSWER_OBJECTIONS)
                .query("cursor", "publication", "state")
                .answers(ObjectionBody.ObjectionList.class, this::list);
        get(ONE, Subject.APPLICATION, Action.READ_OBJECTION).answers(ObjectionBody.OwnObjection.class, this::read);
        post(ONE, Subject.APPLICATION, Action.OBJECT)
                .ifMatch()
                .takes(ObjectionRequest.class)
                .answersVersion(ObjectionBody.class, this::post);
        put(ONE + "/answer", Subject.APPLICATION, Action.ANSWER_OBJECTIONS)
                .ifMatch()
                .takes(AnswerRequest.class)
                .answersVersion(ObjectionBody.class, this::answer);
    }

    private ObjectionBody.ObjectionList list(AuthorizedRequest<Call, NoBody> request) {
        var call = request.subject();
        var after = request.query("cursor")
                .map(text -> BodyFields.parsed(
                        "cursor",
                        () -> new StudentNumber(text),
                        "cursor must be the next value of the previous page.",
                        "cursor, önceki sayfanın next değeri olmalıdır."));
        int number = request.query("publication")
                .map(text -> publication(call, text))
                .orElse(call.publications().size());
        var found = request.query("state")
                .map(state -> BodyFields.oneOf("state", ListedState.class, state))
                .map(_ -> unanswered.of(call, number, after).limit(PAGE + 1).toList())
                .orElseGet(() -> objections.page(call.id(), number, after, PAGE + 1));
        return ObjectionBody.ObjectionList.of(call, number, open(call), listed(call, number, found), PAGE);
    }

    /** With the students and their results in this publication. */
    private List<ListedBody> listed(Call call, int number, List<Objection> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var students = found.stream().map(Objection::student).collect(Collectors.toSet());
        var records = officeData.records(call, students);
        var rows = runs.rows(call.id(), call.publications().get(number - 1).run(), students);
        return found.stream()
                .map(one -> ListedBody.of(
                        one,
                        Optional.ofNullable(records.get(one.student())),
                        Optional.ofNullable(rows.get(one.student()))))
                .toList();
    }

    private enum ListedState {
        UNANSWERED
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

    private ObjectionBody.OwnObjection read(AuthorizedRequest<CallStudent, NoBody> request) {
        var call = request.subject().call();
        if (call.publication().isEmpty()) {
            throw Refusal.notPublished();
        }
        var own = IntStream.rangeClosed(1, call.publications().size())
                .mapToObj(number ->
                        objections.find(call.id(), number, request.subject().student()))
                .flatMap(Optional::stream)
                .toList();
        return ObjectionBody.OwnObjection.of(call, own);
    }

    private Versioned<ObjectionBody> post(AuthorizedRequest<CallStudent, ObjectionRequest> request) {
        var call = request.subject().call();
        var student = request.subject().student();
        var text = BodyFields.text("text", request.body().text(), LONGEST);
        return shown(post.post(call, student, request.version(), text, request.receivedAt()));
    }

    private Versioned<ObjectionBody> answer(AuthorizedRequest<CallStudent, AnswerRequest> request) {
        var body = request.body();
        return shown(answer.answer(
                request.principal(),
                request.subject().call(),
                request.subject().student(),
                body.publication(),
                request.version(),
                BodyFields.oneOf("decision", Objection.Decision.class, body.decision()),
                BodyFields.text("text", body.text(), LONGEST),
                request.receivedAt()));
    }

    private static Versioned<ObjectionBody> shown(Objection objection) {
        return new Versioned<>(ObjectionBody.of(objection), objection.version());
    }

    /** The text of an objection. */
    public record ObjectionRequest(String text) {}

    /**
     * The office's answer to it.
     *
     * @param publication the number of the publication objected to; required when there are several
     */
    public record AnswerRequest(Optional<Integer> publication, String decision, String text) {}
}
