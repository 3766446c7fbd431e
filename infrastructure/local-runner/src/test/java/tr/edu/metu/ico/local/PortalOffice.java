package tr.edu.metu.ico.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import tr.edu.metu.ico.season.cast.CallContext;
import tr.edu.metu.ico.season.cast.Cast;
import tr.edu.metu.ico.season.cast.Office;
import tr.edu.metu.ico.season.cast.Officers;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.login.Person;
import tr.edu.metu.ico.season.play.CallChoice;
import tr.edu.metu.ico.season.play.LivelyExample;
import tr.edu.metu.ico.season.world.Student;

/** The office and the departments in a call, which decide, publish and answer through the API. */
final class PortalOffice {
    private static final Duration SWEEP = Duration.ofMinutes(1);
    private static final int SWEEPS = 40;

    private final CallContext context;
    private final Office office;
    private final Officers officers;

    /** In OE-2024. @param applicants as many as the example was played with */
    PortalOffice(Api api, int applicants) {
        this(LivelyExample.context(api, CallChoice.OE_2024, applicants));
    }

    PortalOffice(CallContext context) {
        this.context = context;
        office = new Office(context);
        officers = new Officers(context);
    }

    /** Lets the deadline pass; the sweep freezes the applications. */
    void closes() {
        context.clock().moveTo(moment("closesAt").plus(Duration.ofMinutes(5)));
        office.expectState("CLOSED");
    }

    /** Every document is judged, and every application that waits for its department is approved. */
    void decides() {
        context.world().students().forEach(officers::judge);
        context.world().students().forEach(this::approve);
    }

    private void approve(Student student) {
        var coordinator = Cast.coordinator(student.department());
        var seen = context.api().get(coordinator, context.application(student));
        var review = seen.body().path("review");
        long submitted = seen.body().at("/receipt/version").asLong();
        if (submitted == 0 || review.path("submission").asLong() == submitted) {
            return;
        }
        var decision = Api.object().put("submission", submitted).put("decision", "APPROVED");
        decision.putArray("declinedChoices");
        put(
                coordinator,
                context.application(student) + "/review",
                decision,
                seen.body().path("reviewVersion").asLong());
    }

    /** The day of the score comes, and two officers publish what came out. */
    void publishes() {
        office.publish(runs());
    }

    /** The day of the score comes. @return the checked run */
    String runs() {
        context.clock().moveTo(moment("scoreAt").plus(SWEEP));
        for (int i = 0; i < SWEEPS && office.run().isEmpty(); i++) {
            context.clock().advance(SWEEP);
        }
        return office.run()
                .orElseThrow(() -> new AssertionError(read(Cast.OFFICER, context.call() + "/seal-blockers")));
    }

    /** Answers the student's objection. @param decision {@code UPHELD} or {@code REJECTED} */
    void answers(Person student, String decision, String text) {
        var path = context.call() + "/applications/" + student.id() + "/objection";
        var objection = read(student, path);
        put(
                Cast.OFFICER,
                path + "/answer",
                Api.object().put("decision", decision).put("text", text),
                objection.at("/objection/version").asLong());
    }

    /** What the student reads at this path. */
    JsonNode read(Person student, String path) {
        return context.api().get(student, path).expecting(200).body();
    }

    private void put(Person person, String path, ObjectNode body, long version) {
        context.api()
                .send(person, "PUT", path, body.toString(), "If-Match", "\"" + version + "\"")
                .expecting(200);
    }

    /** A moment of the call's calendar, such as {@code closesAt}. */
    Instant moment(String name) {
        return context.moment(name);
    }
}
