package tr.edu.metu.ico.season.cast;

import com.fasterxml.jackson.databind.JsonNode;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.http.Answer;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.world.Student;

/** An officer changes single rows of the records in force, without a file. */
public final class RowEdits {
    private final CallContext context;
    private final Office office;

    public RowEdits(CallContext context, Office office) {
        this.context = context;
        this.office = office;
    }

    /** The officer enters a wrong CGPA, puts it in force, notices it and corrects it. */
    public void mistypedAndCorrected(Student student) {
        var right = student.cgpa().orElseThrow();
        changed(student, right, "0.01", "The registrar confirmed it by telephone.");
        changed(student, "0.01", right, "The telephone call was about somebody else.");
    }

    private void changed(Student student, String before, String after, String reason) {
        var inForce = recordsInForce();
        var asked = asked(student, after, reason, inForce).expecting(201);
        var report = office.read(asked.text("id"), "The edit of a row");
        Unexpected.unlessEqual("WAITING", report.text("state"), "The state of an edit when its rows are there");
        Unexpected.unlessEqual(
                "[{\"column\":\"cgpa\",\"before\":\"" + before + "\",\"after\":\"" + after + "\"}]",
                report.body().at("/edit/row/cells").toString(),
                "What an edit changes");
        Unexpected.unlessEqual(
                inForce.path("rows").asInt(), report.body().path("rows").asInt(), "The rows of an edit");
        Unexpected.unless(
                office.putInForce(report).body().path("inForce").asBoolean(), "The edit of a row is not in force.");
        context.ledger().accepted("edit of a row");
    }

    private Answer asked(Student student, String cgpa, String reason, JsonNode inForce) {
        var body = Api.object()
                .put("kind", "RECORDS")
                .put("change", "CHANGE")
                .put("key", student.number())
                .put("reason", reason);
        body.putObject("values").put("cgpa", cgpa);
        var number = inForce.path("number").asText();
        return context.api()
                .send(
                        Cast.OFFICER,
                        "POST",
                        context.call() + "/imports/row-edits",
                        body.toString(),
                        "If-Match",
                        "\"" + number + "\"",
                        "Idempotency-Key",
                        "row-edit-after-" + number);
    }

    private JsonNode recordsInForce() {
        return context.api().get(Cast.OFFICER, context.call() + "/imports").expecting(200).list("imports").stream()
                .filter(found -> found.path("kind").asText().equals("RECORDS")
                        && found.path("inForce").asBoolean())
                .findFirst()
                .orElseThrow();
    }
}
