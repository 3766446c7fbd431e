package tr.edu.metu.ico.season.cast;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import tr.edu.metu.ico.season.http.Upload;
import tr.edu.metu.ico.season.world.Plan.PlannedChoice;
import tr.edu.metu.ico.season.world.SampleFiles;
import tr.edu.metu.ico.season.world.Student;

/** Bodies and headers that must be refused, each with its own reason and the field named. */
public final class BadRequests {
    private final CallContext context;
    private final Students students;
    private final Desk desk;
    private final Student probe;

    public BadRequests(CallContext context, Students students) {
        this.context = context;
        this.students = students;
        this.desk = new Desk(context);
        this.probe = context.world().probe();
    }

    public void tryAll() {
        malformedJson();
        missingHeaders();
        brokenChoices();
        brokenDocuments();
        reusedKey();
    }

    private void malformedJson() {
        var form = form().toString();
        refusedDraft(form.replaceFirst("\\{", "{\"colour\":\"blue\","), 400, "UNKNOWN_FIELD", "colour");
        refusedDraft(form.replaceFirst("\\{", "{\"courseLoad\":true,"), 400, "DUPLICATE_FIELD", "courseLoad");
        refusedDraft("", 400, "EMPTY_BODY", "");
        refusedDraft(form + "{}", 400, "TRAILING_TEXT", "");
        refusedDraft("{\"choices\":", 400, "NOT_JSON", "choices");
        refusedDraft(form.replace("\"courseLoad\":true", "\"courseLoad\":\"true\""), 400, "WRONG_TYPE", "courseLoad");
        refusedDocument("1" + "0".repeat(400), 400, "NUMBER_TOO_LONG", "size");
        refusedDocument("1e400", 400, "WRONG_TYPE", "size");
        refusedDocument("NaN", 400, "NOT_JSON", "size");
        refusedDocument("-1", 400, "MALFORMED", "size");
    }

    private void missingHeaders() {
        var me = Cast.student(probe);
        var path = context.application(probe);
        var withoutVersion = context.api().send(me, "PUT", path + "/draft", form().toString());
        context.ledger().refused(withoutVersion, 428, "VERSION_REQUIRED", "If-Match");
        var withoutKey = context.api().send(me, "POST", path + "/submission", form().toString(), "If-Match", "\"0\"");
        context.ledger().refused(withoutKey, 400, "MALFORMED", "Idempotency-Key");
    }

    private void brokenChoices() {
        var open = context.world().universities().stream()
                .filter(university -> university.takes(probe.department(), probe.level()))
                .map(university -> new PlannedChoice(
                        university.id(), university.semesters().getFirst()))
                .toList();
        refusedSubmission(open.subList(0, 5), "TOO_MANY_CHOICES", "choices[4]");
        refusedSubmission(List.of(open.get(0), open.get(0)), "DUPLICATE_CHOICE", "choices[1].university");
        refusedSubmission(
                List.of(new PlannedChoice("XX-NOWHERE", "FALL")), "UNKNOWN_UNIVERSITY", "choices[0].university");
        refusedSubmission(List.of(), "NO_CHOICE", "choices");
        closedToProbe()
                .forEach(choice -> refusedSubmission(List.of(choice), "LEVEL_NOT_OFFERED", "choices[0].university"));
    }

    private List<PlannedChoice> closedToProbe() {
        return context.world().universities().stream()
                .filter(university -> !university.levels().contains(probe.level()))
                .map(university -> new PlannedChoice(
                        university.id(), university.semesters().getFirst()))
                .toList();
    }

    private void refusedSubmission(List<PlannedChoice> choices, String code, String field) {
        var form = Form.of(probe, choices, context.definition());
        context.ledger().refused(desk.submit(probe, 0, "probe-key-" + code, form), 422, code, field);
    }

    private void brokenDocuments() {
        var pdf = SampleFiles.pdf("probe");
        var slot = context.definition().anySlot();
        refusedDocument(
                described(pdf).put("slot", slot).put("contentType", "application/zip"),
                422,
                "WRONG_TYPE",
                "contentType");
        refusedDocument(
                described(pdf).put("slot", "NOVEL").put("contentType", "application/pdf"), 422, "UNKNOWN_SLOT", "slot");
        var tooLarge = described(pdf).put("slot", slot).put("contentType", "application/pdf");
        refusedDocument(tooLarge.put("size", context.definition().maxBytes(slot) + 1), 400, "MALFORMED", "size");
    }

    private static ObjectNode described(byte[] content) {
        return Upload.described("belge.pdf", content);
    }

    /** The same key with another body is a new request, not a retry. */
    private void reusedKey() {
        var student = context.world().students().stream()
                .filter(s -> students.applicants().contains(s.number()))
                .findFirst()
                .orElseThrow();
        long version = desk.get(student, "").expecting(200).version();
        var form = Form.of(student, context.definition()).put("courseLoad", false);
        var answer = desk.submit(student, version, "first-" + student.number(), form);
        context.ledger().refused(answer, 422, "KEY_REUSED", "Idempotency-Key");
    }

    private ObjectNode form() {
        return Form.of(probe, context.definition());
    }

    private void refusedDraft(String body, int status, String code, String field) {
        var path = context.application(probe) + "/draft";
        var answer = context.api().send(Cast.student(probe), "PUT", path, body, "If-Match", "\"0\"");
        context.ledger().refused(answer, status, code, field);
    }

    private void refusedDocument(String size, int status, String code, String field) {
        var body = described(SampleFiles.pdf("probe"))
                .put("slot", context.definition().anySlot())
                .put("contentType", "application/pdf")
                .put("size", 4711)
                .toString()
                .replace("4711", size);
        refusedDocumentBody(body, status, code, field);
    }

    private void refusedDocument(ObjectNode body, int status, String code, String field) {
        refusedDocumentBody(body.toString(), status, code, field);
    }

    private void refusedDocumentBody(String body, int status, String code, String field) {
        var answer = context.api().send(Cast.student(probe), "POST", context.application(probe) + "/documents", body);
        context.ledger().refused(answer, status, code, field);
    }
}
