package tr.edu.metu.ico.season.cast;

import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.http.Answer;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.world.Student;

/** Students who object to their result, and the office that answers. */
public final class Objections {
    private static final String FIRST_WORDS = "My score report is legible.";
    private static final String BETTER_WORDS = "My score report is legible; I can show the original.";

    private final CallContext context;

    public Objections(CallContext context) {
        this.context = context;
    }

    /** Objects, and rewrites the objection within the deadline. */
    public void object(Student student) {
        long version = post(student, 0, FIRST_WORDS).expecting(200).version();
        context.ledger().refused(post(student, 0, BETTER_WORDS), 412, "STALE_VERSION", "If-Match");
        post(student, version, BETTER_WORDS).expecting(200);
        context.ledger().accepted("objection");
    }

    /** After the deadline no objection is accepted. */
    public void tooLate(Student student) {
        context.ledger().refused(post(student, 0, FIRST_WORDS), 409, "OBJECTIONS_CLOSED", "");
    }

    /** The office reads the latest text and accepts it; the student reads the answer. */
    public void uphold(Student student) {
        var waiting =
                context.api().get(Cast.OFFICER, context.call() + "/objections").expecting(200);
        Unexpected.unlessEqual(1, waiting.body().path("open").asInt(), "The open objections");
        var objection = waiting.list("objections").getFirst();
        Unexpected.unlessEqual(BETTER_WORDS, objection.path("text").asText(), "The words of an objection");
        var answer = Api.object().put("decision", "UPHELD").put("text", "The document is judged again.");
        context.api()
                .send(
                        Cast.OFFICER,
                        "PUT",
                        path(student) + "/answer",
                        answer.toString(),
                        "If-Match",
                        "\"" + objection.path("version").asLong() + "\"")
                .expecting(200);
        var seen = context.api().get(Cast.student(student), path(student)).expecting(200);
        Unexpected.unlessEqual(
                "UPHELD", seen.body().findPath("decision").asText(), "The answer that " + student.number() + " reads");
        context.ledger().accepted("objection upheld");
    }

    private Answer post(Student student, long version, String words) {
        return context.api()
                .send(
                        Cast.student(student),
                        "POST",
                        path(student),
                        Api.object().put("text", words).toString(),
                        "If-Match",
                        "\"" + version + "\"");
    }

    private String path(Student student) {
        return context.application(student) + "/objection";
    }
}
