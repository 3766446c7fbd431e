package tr.edu.metu.ico.season.cast;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.Waiting;
import tr.edu.metu.ico.season.http.Answer;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.http.Upload;
import tr.edu.metu.ico.season.world.SampleFiles;
import tr.edu.metu.ico.season.world.Student;

/** The requests that students send about their own application. */
final class Desk {
    private final CallContext context;
    private int notice;

    Desk(CallContext context) {
        this.context = context;
    }

    /** Uploads a document and waits until it is accepted. */
    void upload(Student student, String slot) {
        upload(student, slot, "belge-" + slot + ".pdf", slot + " " + student.number());
    }

    /** The same with this name and text. */
    void upload(Student student, String slot, String fileName, String says) {
        var pdf = SampleFiles.pdf(says);
        var described = Upload.described(fileName, pdf).put("slot", slot).put("contentType", "application/pdf");
        var id = context.upload()
                .upload(Cast.student(student), context.application(student) + "/documents", described, pdf);
        Unexpected.unlessEqual("RECEIVED", arrived(student, id).path("state").asText(), "The state of a document");
        context.ledger().accepted("document");
    }

    /** The document once its event was processed. */
    JsonNode arrived(Student student, String id) {
        return Waiting.HERE.until(
                "The registration of a document",
                () -> get(student, "/documents").expecting(200).list("documents").stream()
                        .filter(document -> document.path("id").asText().equals(id))
                        .filter(document -> !document.path("state").asText().equals("AWAITED"))
                        .findFirst());
    }

    /** Takes the submission back. */
    void takeBack(Student student, long version) {
        context.api()
                .send(Cast.student(student), "DELETE", path(student, "/submission"), "", "If-Match", quoted(version))
                .expecting(204);
    }

    /** Requests a link to upload a document. */
    Answer askForLink(Student student) {
        var described = Upload.described("late.pdf", SampleFiles.pdf("late"))
                .put("slot", context.definition().anySlot())
                .put("contentType", "application/pdf");
        return context.api().post(Cast.student(student), path(student, "/documents"), described);
    }

    Answer withdraw(Student student) {
        return context.api()
                .post(
                        Cast.student(student),
                        path(student, "/withdrawal"),
                        Api.object().put("reason", "My plans have changed."));
    }

    Answer get(Student student, String part) {
        return context.api().get(Cast.student(student), path(student, part));
    }

    Answer save(Student student, long version, JsonNode form) {
        return context.api()
                .send(
                        Cast.student(student),
                        "PUT",
                        path(student, "/draft"),
                        acknowledging(student, form),
                        "If-Match",
                        quoted(version));
    }

    Answer submit(Student student, long version, String key, JsonNode form) {
        return context.api()
                .send(
                        Cast.student(student),
                        "POST",
                        path(student, "/submission"),
                        acknowledging(student, form),
                        "If-Match",
                        quoted(version),
                        "Idempotency-Key",
                        key);
    }

    /** The form with the version of the privacy notice that the application shows as current; the same for everybody. */
    String acknowledging(Student student, JsonNode form) {
        if (notice == 0) {
            notice = get(student, "")
                    .expecting(200)
                    .body()
                    .path("privacyNotice")
                    .path("current")
                    .asInt();
        }
        return ((ObjectNode) form.deepCopy()).put("privacyNotice", notice).toString();
    }

    String path(Student student, String part) {
        return context.application(student) + part;
    }

    private static String quoted(long version) {
        return "\"" + version + "\"";
    }
}
