package tr.edu.metu.ico.season.cast;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.http.Upload;
import tr.edu.metu.ico.season.world.English;
import tr.edu.metu.ico.season.world.Plan;
import tr.edu.metu.ico.season.world.Student;

/** The officers: view every document through a signed link and give their verdict on exactly that version. */
public final class Officers {
    private final CallContext context;

    public Officers(CallContext context) {
        this.context = context;
    }

    /** Judges all pending documents of a student; returns their number. */
    public int judge(Student student) {
        var documents = context.api()
                .get(Cast.OFFICER, context.application(student) + "/documents")
                .expecting(200)
                .list("documents");
        var waiting = documents.stream()
                .filter(document -> document.path("state").asText().equals("RECEIVED"))
                .toList();
        waiting.forEach(document -> judge(student, document));
        return waiting.size();
    }

    /** Reviews a rejected English score once more, and approves it. */
    public void reconsider(Student student) {
        var rejected = context
                .api()
                .get(Cast.OFFICER, context.application(student) + "/documents")
                .expecting(200)
                .list("documents")
                .stream()
                .filter(document -> document.path("state").asText().equals("REJECTED"))
                .filter(document -> Optional.of(document.path("slot").asText())
                        .equals(context.definition().languageSlot()))
                .findFirst()
                .orElseThrow();
        judge(student, rejected, approvedEnglish(student).put("reason", "The original was shown at the office."));
    }

    private void judge(Student student, JsonNode document) {
        judge(student, document, verdict(student, document));
    }

    private void judge(Student student, JsonNode document, ObjectNode body) {
        var path = context.application(student) + "/documents/"
                + document.path("id").asText();
        var digest = Upload.digest(look(path));
        Unexpected.unlessEqual(document.path("sha256").asText(), digest, "The digest of a downloaded document");
        body.put("sha256", digest);
        context.api()
                .send(
                        Cast.OFFICER,
                        "PUT",
                        path + "/verdict",
                        body.toString(),
                        "If-Match",
                        "\"" + document.path("verdictVersion").asLong() + "\"")
                .expecting(200);
        context.ledger().accepted("verdict of an officer");
    }

    private byte[] look(String path) {
        var link = context.api().send(Cast.OFFICER, "POST", path + "/link", "").expecting(201);
        var file = context.upload().download(link.text("url"));
        Unexpected.unlessEqual(200, file.statusCode(), "The status of a document's download");
        return file.body();
    }

    private ObjectNode verdict(Student student, JsonNode document) {
        var slot = Optional.of(document.path("slot").asText());
        if (slot.equals(context.definition().letterSlot())) {
            return Letters.verdict(student, document.path("fileName").asText(), context.definition());
        }
        if (slot.equals(context.definition().languageSlot())) {
            return english(student);
        }
        boolean holds = student.plan().ground().filter(Plan.Ground::holds).isPresent();
        return holds ? approved() : rejected("The document is not signed.");
    }

    private ObjectNode english(Student student) {
        return student.plan().english() == English.UPLOADED
                ? approvedEnglish(student)
                : rejected("The score report is not legible.");
    }

    private ObjectNode approvedEnglish(Student student) {
        var body = approved();
        body.putObject("language")
                .put("exam", context.definition().exam("TOEFL"))
                .put("examDate", "2023-03-04")
                .put("score", student.scoreOfDocument());
        return body;
    }

    static ObjectNode approved() {
        return Api.object().put("decision", "APPROVED");
    }

    static ObjectNode rejected(String reason) {
        return Api.object().put("decision", "REJECTED").put("reason", reason);
    }
}
