package tr.edu.metu.ico.season.cast;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.http.Answer;
import tr.edu.metu.ico.season.http.Api;

/** An officer tries what the result would be, with the inputs as they are or changed, and discards the trial. */
public final class Trials {
    private final CallContext context;

    public Trials(CallContext context) {
        this.context = context;
    }

    /** A trial on the inputs as they are; returns its id. */
    public String asItIs() {
        return checked(post(Api.object().put("note", "As it is.")));
    }

    /** A trial in which a country has this many grants; returns its id. */
    public String withGrants(String country, int places) {
        return checked(post(changes(quota("GRANTS", country, places))));
    }

    /** An invalid change is refused, and no trial is run. */
    public void refusals() {
        refused(quota("GRANTS", "XX", 1), "UNKNOWN_COUNTRY", "changes.quotas[0].code");
        refused(quota("SEATS", "ALL", 1), "QUOTA_WITHOUT_EFFECT", "changes.quotas[0].kind");
        var nobody = Api.object();
        nobody.putArray("students").addObject().put("student", "2999999").put("cgpa", "4.00");
        context.ledger().refused(post(changes(nobody)), 409, "SIGNERS_ONLY", "");
        var nowhere = Api.object();
        nowhere.putArray("agreements")
                .addObject()
                .put("university", "XX-NOWHERE")
                .put("capacity", 3);
        refused(nowhere, "UNKNOWN_UNIVERSITY", "changes.agreements[0].university");
    }

    private void refused(ObjectNode changes, String code, String field) {
        context.ledger().refused(post(changes(changes)), 422, code, field);
    }

    private static ObjectNode quota(String kind, String code, int places) {
        var changes = Api.object();
        changes.putArray("quotas")
                .addObject()
                .put("kind", kind)
                .put("code", code)
                .put("places", places);
        return changes;
    }

    private static ObjectNode changes(ObjectNode changes) {
        return Api.object().put("note", "What if?").set("changes", changes);
    }

    private Answer post(JsonNode body) {
        return context.api().post(Cast.SECOND_OFFICER, context.call() + "/trials", body);
    }

    private String checked(Answer trial) {
        Unexpected.unlessEqual(
                0, trial.expecting(201).body().path("violations").asInt(), "The promises that a trial breaks");
        context.ledger().accepted("trial run");
        return trial.text("id");
    }

    /**
     * How many students have a different outcome in two trials, in steps of five; before publication no student is named, and
     * no cut-off is shown.
     */
    public int countMoved(String of, String with) {
        var difference = compared(of, with);
        Unexpected.unless(difference.body().path("students").isMissingNode(), "A trial names students too early.");
        Unexpected.unless(difference.body().findValues("cutOff").isEmpty(), "A trial shows a cut-off too early.");
        return difference
                .body()
                .path("movements")
                .valueStream()
                .mapToInt(JsonNode::asInt)
                .sum();
    }

    /** Before publication only the two signers read the rows of a trial. */
    public void closedRows(String trial) {
        var rows = context.api().get(Cast.SECOND_OFFICER, context.call() + "/trials/" + trial + "/rows");
        context.ledger().refused(rows, 404, "NOT_FOUND", "");
    }

    private Answer compared(String of, String with) {
        return context.api()
                .get(Cast.SECOND_OFFICER, context.call() + "/comparisons?of=" + of + "&with=" + with)
                .expecting(200);
    }

    /** The students with different outcomes in two results, each a trial or a published run. */
    public List<String> moved(String of, String with) {
        var difference = compared(of, with);
        var students = difference.list("students");
        students.forEach(moved -> Unexpected.unless(
                !moved.path("causes").isEmpty(), "Nobody says why " + moved.path("student") + " moved."));
        return students.stream().map(moved -> moved.path("student").asText()).toList();
    }

    /** Discards it; it can no longer be read. */
    public void discard(String trial) {
        var path = context.call() + "/trials/" + trial;
        context.api().send(Cast.SECOND_OFFICER, "DELETE", path, "").expecting(204);
        context.ledger().refused(context.api().get(Cast.SECOND_OFFICER, path), 404, "NOT_FOUND", "");
    }
}
