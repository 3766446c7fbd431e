package tr.edu.metu.ico.season.cast;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.http.Answer;
import tr.edu.metu.ico.season.http.Api;

/** An officer who tries what would come out, as the inputs are or otherwise, and throws it away again. */
public final class Trials {
    private final Scene scene;

    public Trials(Scene scene) {
        this.scene = scene;
    }

    /** A trial on the inputs as they are; returns its id. */
    public String asItIs() {
        return checked(post(Api.object().put("note", "As it is.")));
    }

    /** A trial in which a country has this many grants; returns its id. */
    public String withGrants(String country, int places) {
        return checked(post(changes(quota("GRANTS", country, places))));
    }

    /** What is no change of this call is refused, and nothing is tried. */
    public void refusals() {
        refused(quota("GRANTS", "XX", 1), "UNKNOWN_COUNTRY", "changes.quotas[0].code");
        refused(quota("SEATS", "ALL", 1), "QUOTA_WITHOUT_EFFECT", "changes.quotas[0].kind");
        var nobody = Api.object();
        nobody.putArray("students").addObject().put("student", "2999999").put("cgpa", "4.00");
        scene.ledger().refused(post(changes(nobody)), 409, "SIGNERS_ONLY", "");
        var nowhere = Api.object();
        nowhere.putArray("agreements")
                .addObject()
                .put("university", "XX-NOWHERE")
                .put("capacity", 3);
        refused(nowhere, "UNKNOWN_UNIVERSITY", "changes.agreements[0].university");
    }

    private void refused(ObjectNode changes, String code, String field) {
        scene.ledger().refused(post(changes(changes)), 422, code, field);
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
        return scene.api().post(Cast.SECOND_OFFICER, scene.call() + "/trials", body);
    }

    private String checked(Answer trial) {
        Unexpected.unlessEqual(
                0, trial.expecting(201).body().path("violations").asInt(), "The promises that a trial breaks");
        scene.ledger().accepted("trial run");
        return trial.text("id");
    }

    /**
     * For how many students something is otherwise in one trial than in another, in steps of five; before the publication none is
     * named, and no cut-off is told.
     */
    public int countMoved(String of, String with) {
        var difference = compared(of, with);
        Unexpected.unless(difference.body().path("students").isMissingNode(), "A trial names students too early.");
        Unexpected.unless(difference.body().findValues("cutOff").isEmpty(), "A trial tells a cut-off too early.");
        return difference
                .body()
                .path("movements")
                .valueStream()
                .mapToInt(JsonNode::asInt)
                .sum();
    }

    /** Before the publication nobody but the two signers reads the rows of a trial. */
    public void closedRows(String trial) {
        var rows = scene.api().get(Cast.SECOND_OFFICER, scene.call() + "/trials/" + trial + "/rows");
        scene.ledger().refused(rows, 404, "NOT_FOUND", "");
    }

    private Answer compared(String of, String with) {
        return scene.api()
                .get(Cast.SECOND_OFFICER, scene.call() + "/comparisons?of=" + of + "&with=" + with)
                .expecting(200);
    }

    /** The students for whom something is otherwise in one result than in another, a trial or a published run. */
    public List<String> moved(String of, String with) {
        var difference = compared(of, with);
        var students = difference.list("students");
        students.forEach(moved -> Unexpected.unless(
                !moved.path("causes").isEmpty(), "Nobody says why " + moved.path("student") + " moved."));
        return students.stream().map(moved -> moved.path("student").asText()).toList();
    }

    /** Throws it away; it cannot be read any more. */
    public void discard(String trial) {
        var path = scene.call() + "/trials/" + trial;
        scene.api().send(Cast.SECOND_OFFICER, "DELETE", path, "").expecting(204);
        scene.ledger().refused(scene.api().get(Cast.SECOND_OFFICER, path), 404, "NOT_FOUND", "");
    }
}
