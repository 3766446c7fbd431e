package tr.edu.metu.ico.season.cast;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.http.Answer;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.http.Upload;
import tr.edu.metu.ico.season.world.Papers;
import tr.edu.metu.ico.season.world.Plan.Habit;
import tr.edu.metu.ico.season.world.Plan.Wish;
import tr.edu.metu.ico.season.world.Student;

/** The students: each does what the own plan says, through the API alone. */
public final class Students {
    private final Scene scene;

    /** Who holds a receipt that was not taken back: exactly these must be in the result. */
    private final Set<String> applicants = new ConcurrentSkipListSet<>();

    public Students(Scene scene) {
        this.scene = scene;
    }

    public Set<String> applicants() {
        return Set.copyOf(applicants);
    }

    public void tooEarly(Student student) {
        var answer = save(student, 0, Form.of(student, scene.definition()));
        scene.ledger().refused(answer, 409, "NOT_OPEN_YET", "");
    }

    /** Looks whether the rules are met; the answer must be the one counted by hand. */
    public void checkEligibility(Student student) {
        var answer = get(student, "/eligibility").expecting(200);
        var broken = answer.list("broken").stream().map(line -> line.path("code").asText()).sorted().toList();
        Unexpected.unlessEqual(
                student.brokenRules().stream().sorted().toList(), broken, "The broken rules of " + student.number());
        Unexpected.unlessEqual(
                broken.isEmpty(), answer.body().path("eligible").asBoolean(), "Eligibility of " + student.number());
    }

    /** The first visit: looks, drafts, uploads, and goes on as the habit is. */
    public void firstVisit(Student student) {
        if (student.plan().habit() == Habit.STAYS_AWAY) {
            return;
        }
        checkEligibility(student);
        draft(student);
        if (student.plan().habit() == Habit.ONLY_DRAFTS || student.plan().habit() == Habit.TOO_LATE) {
            return;
        }
        uploadEverything(student);
        switch (student.plan().habit()) {
            case SUBMITS, TAKES_BACK -> submit(student, Form.of(student, scene.definition()), "first-");
            case SUBMITS_AGAIN -> submit(student, Form.firstIdea(student, scene.definition()), "first-");
            case LAST_MINUTE, ONLY_DRAFTS, TOO_LATE, STAYS_AWAY -> {}
        }
    }

    /** Saves a draft, then a second one from a window that has not seen the first (INV-5), then properly. */
    private void draft(Student student) {
        long version = save(student, 0, Form.firstIdea(student, scene.definition()))
                .expecting(200)
                .version();
        scene.ledger().accepted("draft");
        scene.ledger()
                .refused(save(student, 0, Form.of(student, scene.definition())), 412, "STALE_VERSION", "If-Match");
        save(student, version, Form.of(student, scene.definition())).expecting(200);
        scene.ledger().accepted("draft");
    }

    private void uploadEverything(Student student) {
        if (student.plan().language().uploads()) {
            upload(student, scene.definition().languageSlot());
        }
        student.plan().ground().ifPresent(ground -> upload(student, ground.slot()));
    }

    private void upload(Student student, String slot) {
        var pdf = Papers.pdf(slot + " " + student.number());
        var described = Upload.described("belge-" + slot + ".pdf", pdf)
                .put("slot", slot)
                .put("contentType", "application/pdf");
        var id = scene.upload().upload(Cast.student(student), scene.application(student) + "/documents", described, pdf);
        Unexpected.unlessEqual("RECEIVED", arrived(student, id).path("state").asText(), "The state of a document");
        scene.ledger().accepted("document");
    }

    /** The document once its event was worked off. */
    JsonNode arrived(Student student, String id) {
        return Patience.until("The registration of a document", () -> get(student, "/documents")
                .expecting(200)
                .list("documents")
                .stream()
                .filter(document -> document.path("id").asText().equals(id))
                .filter(document -> !document.path("state").asText().equals("AWAITED"))
                .findFirst());
    }

    /** Submits, and once more with the same key as after a lost answer: the receipt must be the same one. */
    private void submit(Student student, ObjectNode form, String key) {
        long version = get(student, "").expecting(200).version();
        var first = submit(student, version, key + student.number(), form).expecting(201);
        scene.ledger().accepted("submission");
        var again = submit(student, version, key + student.number(), form).expecting(201);
        scene.ledger().accepted("replay");
        Unexpected.unlessEqual(first.text("receipt"), again.text("receipt"), "The receipt of a request that came twice");
        Unexpected.unlessEqual(
                Upload.sum(form.toString().getBytes(StandardCharsets.UTF_8)),
                first.text("contentSha256"),
                "The sum on the receipt of " + student.number());
        applicants.add(student.number());
    }

    /** The second visit, some days later: some change their mind. */
    public void secondVisit(Student student) {
        switch (student.plan().habit()) {
            case SUBMITS_AGAIN -> submitAgain(student);
            case TAKES_BACK -> takeBack(student);
            case SUBMITS, ONLY_DRAFTS, LAST_MINUTE, TOO_LATE, STAYS_AWAY -> {}
        }
    }

    private void submitAgain(Student student) {
        long version = get(student, "").expecting(200).version();
        save(student, version, Form.firstIdea(student, scene.definition())).expecting(200);
        scene.ledger().accepted("draft");
        submit(student, Form.of(student, scene.definition()), "again-");
    }

    private void takeBack(Student student) {
        long version = get(student, "").expecting(200).version();
        scene.api()
                .send(Cast.student(student), "DELETE", path(student, "/submission"), "", "If-Match", quoted(version))
                .expecting(204);
        applicants.remove(student.number());
        scene.ledger().accepted("submission taken back");
    }

    /** Half a minute before the deadline. */
    public void lastMinute(Student student) {
        submit(student, Form.of(student, scene.definition()), "last-");
    }

    /** Past the deadline nothing changes any more, neither draft nor submission nor document. */
    public void tooLate(Student student) {
        var form = Form.of(student, scene.definition());
        long version = get(student, "").expecting(200).version();
        scene.ledger().refused(submit(student, version, "late-" + student.number(), form), 409, "CLOSED", "");
        scene.ledger().refused(save(student, version, form), 409, "CLOSED", "");
        var described = Upload.described("late.pdf", Papers.pdf("late"))
                .put("slot", scene.definition().languageSlot())
                .put("contentType", "application/pdf");
        var link = scene.api().post(Cast.student(student), path(student, "/documents"), described);
        scene.ledger().refused(link, 409, "CLOSED", "");
    }

    public void resultTooEarly(Student student) {
        scene.ledger().refused(get(student, "/result"), 409, "NOT_PUBLISHED", "");
    }

    /** The published result; empty for a student who is in no row. */
    public Optional<Answer> result(Student student) {
        var answer = get(student, "/result");
        if (!applicants.contains(student.number())) {
            scene.ledger().refused(answer, 404, "NOT_FOUND", "");
            return Optional.empty();
        }
        var chosen = answer.expecting(200).list("choices").stream()
                .map(choice -> new Wish(choice.path("university").asText(), choice.path("semester").asText()))
                .toList();
        Unexpected.unlessEqual(student.plan().wishes(), chosen, "The choices in the result of " + student.number());
        return Optional.of(answer);
    }

    public Answer withdraw(Student student) {
        return scene.api()
                .post(
                        Cast.student(student),
                        path(student, "/withdrawal"),
                        Api.object().put("reason", "My plans have changed."));
    }

    Answer get(Student student, String part) {
        return scene.api().get(Cast.student(student), path(student, part));
    }

    Answer save(Student student, long version, JsonNode form) {
        return scene.api()
                .send(
                        Cast.student(student), "PUT", path(student, "/draft"), form.toString(), "If-Match",
                        quoted(version));
    }

    Answer submit(Student student, long version, String key, JsonNode form) {
        return scene.api()
                .send(
                        Cast.student(student), "POST", path(student, "/submission"), form.toString(), "If-Match",
                        quoted(version), "Idempotency-Key", key);
    }

    private String path(Student student, String part) {
        return scene.application(student) + part;
    }

    static String quoted(long version) {
        return "\"" + version + "\"";
    }
}
