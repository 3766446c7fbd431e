package tr.edu.metu.ico.season.cast;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.http.Answer;
import tr.edu.metu.ico.season.http.Upload;
import tr.edu.metu.ico.season.world.Plan.Habit;
import tr.edu.metu.ico.season.world.Plan.PlannedChoice;
import tr.edu.metu.ico.season.world.PlannedStay.Letter;
import tr.edu.metu.ico.season.world.Student;

/** The students: each follows their own plan, through the API alone. */
public final class Students {
    private final CallContext context;
    private final Desk desk;
    private final Outlooks outlooks = new Outlooks();

    /** Students with a receipt that was not taken back: exactly these must be in the result. */
    private final Set<String> applicants = new ConcurrentSkipListSet<>();

    /** Students who ever got a receipt. */
    private final Set<String> submitters = new ConcurrentSkipListSet<>();

    public Students(CallContext context) {
        this.context = context;
        this.desk = new Desk(context);
    }

    public Set<String> applicants() {
        return Set.copyOf(applicants);
    }

    /** Students who submitted at least once, whether or not they took it back. */
    public Set<String> submitters() {
        return Set.copyOf(submitters);
    }

    public void tooEarly(Student student) {
        var answer = desk.save(student, 0, Form.of(student, context.definition()));
        context.ledger().refused(answer, 409, "NOT_OPEN_YET", "");
    }

    /** Checks eligibility before anything is filled in; the answer must match the one counted by hand. */
    public void checkEligibility(Student student) {
        var answer = desk.get(student, "/eligibility").expecting(200);
        var broken = answer.list("failing").stream()
                .filter(line -> line.path("consequence").path("kind").asText().equals("INELIGIBLE"))
                .map(line -> line.path("code").asText())
                .sorted()
                .toList();
        Unexpected.unlessEqual(
                context.sheet().brokenByRecord(student).stream().sorted().toList(),
                broken,
                "The broken rules of " + student.number());
        Unexpected.unlessEqual(
                "RECORD WILL_FAIL",
                answer.text("basis") + " " + answer.text("state"),
                "What is said to " + student.number() + ", who has not applied");
    }

    /** Reads the application's prospects before the deadline. */
    public void readOutlook(Student student) {
        var answer = desk.get(student, "").expecting(200);
        outlooks.read(student, answer.body().path("outlook"));
    }

    /** The first visit: looks, drafts, uploads, and continues by habit. */
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
            case SUBMITS, TAKES_BACK -> submit(student, Form.of(student, context.definition()), "first-");
            case SUBMITS_AGAIN -> submit(student, Form.firstIdea(student, context.definition()), "first-");
            case LAST_MINUTE, ONLY_DRAFTS, TOO_LATE, STAYS_AWAY -> {}
        }
    }

    /** Saves a draft, then a second from a window that has not seen the first (INV-5), then properly. */
    private void draft(Student student) {
        long version = desk.save(student, 0, Form.firstIdea(student, context.definition()))
                .expecting(200)
                .version();
        context.ledger().accepted("draft");
        context.ledger()
                .refused(
                        desk.save(student, 0, Form.of(student, context.definition())),
                        412,
                        "STALE_VERSION",
                        "If-Match");
        desk.save(student, version, Form.of(student, context.definition())).expecting(200);
        context.ledger().accepted("draft");
    }

    private void uploadEverything(Student student) {
        if (student.plan().english().uploads()) {
            desk.upload(student, context.definition().languageSlot().orElseThrow());
        }
        student.plan().ground().ifPresent(ground -> desk.upload(student, ground.slot()));
        context.definition()
                .letterSlot()
                .filter(_ -> student.plan().abroad().letter() != Letter.NONE)
                .ifPresent(slot -> desk.upload(student, slot, Letters.FIRST, Letters.says(student)));
    }

    /** Submits, then again with the same key as after a lost response: the receipt must be the same. */
    private void submit(Student student, ObjectNode form, String key) {
        long version = desk.get(student, "").expecting(200).version();
        var first = desk.submit(student, version, key + student.number(), form).expecting(201);
        context.ledger().accepted("submission");
        var again = desk.submit(student, version, key + student.number(), form).expecting(201);
        context.ledger().accepted("replay");
        Unexpected.unlessEqual(
                first.text("receipt"), again.text("receipt"), "The receipt of a request that came twice");
        Unexpected.unlessEqual(
                Upload.digest(desk.acknowledging(student, form).getBytes(StandardCharsets.UTF_8)),
                first.text("contentSha256"),
                "The digest on the receipt of " + student.number());
        outlooks.read(student, first.body().path("outlook"));
        applicants.add(student.number());
        submitters.add(student.number());
    }

    /** The second visit, some days later: some change their mind, and a rejected letter is replaced. */
    public void secondVisit(Student student) {
        if (student.plan().habit().applies() && student.plan().abroad().letter() == Letter.REPLACED) {
            desk.upload(
                    student, context.definition().letterSlot().orElseThrow(), Letters.SECOND, Letters.says(student));
        }
        switch (student.plan().habit()) {
            case SUBMITS_AGAIN -> submitAgain(student);
            case TAKES_BACK -> takeBack(student);
            case SUBMITS, ONLY_DRAFTS, LAST_MINUTE, TOO_LATE, STAYS_AWAY -> {}
        }
    }

    private void submitAgain(Student student) {
        long version = desk.get(student, "").expecting(200).version();
        desk.save(student, version, Form.firstIdea(student, context.definition()))
                .expecting(200);
        context.ledger().accepted("draft");
        submit(student, Form.of(student, context.definition()), "again-");
    }

    private void takeBack(Student student) {
        long version = desk.get(student, "").expecting(200).version();
        desk.takeBack(student, version);
        applicants.remove(student.number());
        context.ledger().accepted("submission taken back");
    }

    /** Half a minute before the deadline. */
    public void lastMinute(Student student) {
        submit(student, Form.of(student, context.definition()), "last-");
    }

    /** After the deadline nothing can change: no draft, submission or document. */
    public void tooLate(Student student) {
        var form = Form.of(student, context.definition());
        long version = desk.get(student, "").expecting(200).version();
        context.ledger().refused(desk.submit(student, version, "late-" + student.number(), form), 409, "CLOSED", "");
        context.ledger().refused(desk.save(student, version, form), 409, "CLOSED", "");
        context.ledger().refused(desk.askForLink(student), 409, "CLOSED", "");
    }

    public void resultTooEarly(Student student) {
        context.ledger().refused(desk.get(student, "/result"), 409, "NOT_PUBLISHED", "");
    }

    /** The published result; empty for a student without a row. */
    public Optional<Answer> result(Student student) {
        var answer = desk.get(student, "/result");
        if (!applicants.contains(student.number())) {
            context.ledger().refused(answer, 404, "NOT_FOUND", "");
            return Optional.empty();
        }
        var chosen = answer.expecting(200).list("choices").stream()
                .map(choice -> new PlannedChoice(
                        choice.path("university").asText(),
                        choice.path("semester").asText()))
                .toList();
        Unexpected.unlessEqual(student.plan().choices(), chosen, "The choices in the result of " + student.number());
        outlooks.check(student, answer);
        return Optional.of(answer);
    }

    /** The deductions in a published score, each with its rule, such as {@code CITIZENSHIP OE24-DED-CITIZEN}. */
    public List<String> deductions(Student student) {
        return desk.get(student, "/result")
                .expecting(200)
                .body()
                .path("score")
                .path("steps")
                .valueStream()
                .filter(step -> step.path("value").decimalValue().signum() < 0)
                .map(step ->
                        step.path("code").asText() + " " + step.path("rule").asText())
                .toList();
    }
}
