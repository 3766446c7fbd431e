package tr.edu.metu.ico.season.cast;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.world.Plan.Decision;
import tr.edu.metu.ico.season.world.Student;

/** The departments' coordinators: each works through their own list and decides. */
public final class Coordinators {
    private final CallContext context;
    private final Office office;
    private final Map<String, Student> students;

    public Coordinators(CallContext context, Office office) {
        this.context = context;
        this.office = office;
        this.students =
                context.world().students().stream().collect(Collectors.toMap(Student::number, Function.identity()));
    }

    /** Decides on every submission of a department, as planned, except those planned to stay undecided. Returns how many. */
    public int review(String department) {
        var coordinator = Cast.coordinator(department);
        int decided = 0;
        for (var line : office.applications(coordinator, "department=" + department)) {
            Unexpected.unlessEqual(department, line.path("department").asText(), "The department in a list");
            var student = students.get(line.path("student").asText());
            if (line.path("state").asText().equals("SUBMITTED")
                    && student.plan().decision() != Decision.NEVER_DECIDED) {
                decide(student);
                decided++;
            }
        }
        return decided;
    }

    /** Decides on one submission, as planned. */
    public void decide(Student student) {
        var coordinator = Cast.coordinator(student.department());
        var seen = context.api().get(coordinator, context.application(student)).expecting(200);
        Unexpected.unless(
                seen.list("documents").isEmpty(), "A coordinator was shown the documents of " + student.number() + ".");
        var body = Api.object();
        body.put("submission", seen.body().path("receipt").path("version").asLong());
        var declined = body.putArray("declinedChoices");
        switch (student.plan().decision()) {
            case APPROVED, NEVER_DECIDED -> body.put("decision", "APPROVED");
            case DECLINED ->
                body.put("decision", "DECLINED")
                        .put("code", "ACADEMIC_BACKGROUND")
                        .put("reason", "Too many courses are still missing.");
            case FIRST_CHOICE_DECLINED -> {
                body.put("decision", "APPROVED");
                declined.addObject()
                        .put("university", student.plan().choices().getFirst().university())
                        .put("code", "NO_EQUIVALENT_COURSES")
                        .put("reason", "The host offers no suitable courses.");
            }
        }
        context.api()
                .send(
                        coordinator,
                        "PUT",
                        context.application(student) + "/review",
                        body.toString(),
                        "If-Match",
                        "\"0\"")
                .expecting(200);
        context.ledger().accepted("decision of a coordinator");
    }
}
