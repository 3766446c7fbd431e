package tr.edu.metu.ico.season.cast;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.http.Answer;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.world.Student;

/** The officers' work on grants after the result: recording payments, and passing on freed grants. */
public final class Grants {
    private static final BigDecimal PER_MONTH = new BigDecimal("700.00");

    /** Travel support from 2,000 to 2,999 km. */
    private static final BigDecimal TRAVEL = new BigDecimal("360.00");

    private static final int KILOMETRES = 2_500;

    private final CallContext context;

    public Grants(CallContext context) {
        this.context = context;
    }

    /** A freed grant and the next in line for it. */
    public record Freed(String from, String next, List<String> line) {}

    private Answer list() {
        return context.api().get(Cast.OFFICER, context.call() + "/grants").expecting(200);
    }

    /** Every student with a grant for whom someone else in the country is next in line. */
    public List<String> holders() {
        var lines = list().list("grants");
        return lines.stream()
                .filter(line -> decision(line).equals("GRANT"))
                .filter(line -> lines.stream()
                        .anyMatch(other -> decision(other).equals("ZERO_GRANT")
                                && other.has("rank")
                                && other.path("country").equals(line.path("country"))))
                .map(line -> line.path("student").asText())
                .toList();
    }

    /** Every student who now has a grant and goes. */
    public List<String> stillGranted() {
        return list().list("grants").stream()
                .filter(line -> decision(line).equals("GRANT")
                        && !line.path("withdrawn").asBoolean())
                .map(line -> line.path("student").asText())
                .toList();
    }

    private static String decision(JsonNode line) {
        return line.path("decision").asText();
    }

    /** The grants freed by withdrawals, with the next in line. */
    public List<Freed> freed() {
        return list().list("freed").stream()
                .map(freed -> new Freed(
                        freed.path("from").asText(),
                        freed.path("line").path(0).asText(),
                        freed.path("line").valueStream().map(JsonNode::asText).toList()))
                .toList();
    }

    /** Passes to the next in line; passing to the one after requires a reason. */
    public void passOn(Freed freed) {
        if (freed.line().size() > 1) {
            context.ledger()
                    .refused(transfer(freed.from(), freed.line().get(1)), 409, "SKIPPED_WITHOUT_REASON", "skipped");
        }
        transfer(freed.from(), freed.next()).expecting(201);
        context.ledger().refused(transfer(freed.from(), freed.next()), 409, "NOTHING_FREED", "from");
        context.ledger().accepted("grant passed on");
    }

    private Answer transfer(String from, String to) {
        var body = Api.object().put("from", from).put("to", to).put("reason", "The grant came free.");
        body.putArray("skipped");
        return context.api().post(Cast.OFFICER, context.call() + "/grant-transfers", body);
    }

    /**
     * A traineeship of twenty days with fewer opportunities: the top-up is recorded only after its basis is confirmed, and then
     * once, at 150 euros for a stay of that length. Returns EUR.
     */
    public BigDecimal topUp(String student) {
        var grant = context.call() + "/applications/" + student + "/grant";
        var body = Api.object().put("reason", "As the letter says.");
        body.putObject("traineeship")
                .put("days", 20)
                .put("travelDayBefore", true)
                .put("travelDayAfter", true)
                .putObject("support")
                .put("group", "LAW_5395")
                .put("proofApproved", true);
        context.ledger().refused(put(grant, body.toString(), 0), 409, "TOP_UP_BASIS_UNCONFIRMED", "");
        var basis = Api.object().put("basis", "LUMP_SUM").put("reason", "The agency was asked.");
        put(context.call() + "/top-up-basis", basis.toString(), 0).expecting(200);
        context.ledger().accepted("basis of the top-up confirmed");
        var answer = put(grant, body.toString(), 0).expecting(200);
        var reported =
                new BigDecimal(answer.body().path("recorded").path("total").asText()).setScale(2);
        Unexpected.unlessEqual(new BigDecimal("1414.00"), reported, "The amount of " + student);
        context.ledger().accepted("grant recorded");
        return reported;
    }

    private Answer put(String path, String body, int version) {
        return context.api().send(Cast.OFFICER, "PUT", path, body, "If-Match", "\"" + version + "\"");
    }

    /** Records a stay as requested; the amount must be the one counted by hand. Returns EUR. */
    public BigDecimal record(Student student, boolean granted) {
        int months = student.plan().abroad().months().orElseThrow();
        var body = Api.object().put("reason", "As the learning agreement says.");
        body.putObject("studyPeriod")
                .put("months", months)
                .put("days", 0)
                .putObject("travel")
                .put("km", KILOMETRES)
                .put("green", false);
        var answer = context.api()
                .send(
                        Cast.OFFICER,
                        "PUT",
                        context.application(student) + "/grant",
                        body.toString(),
                        "If-Match",
                        "\"0\"")
                .expecting(200);
        var byHand = granted ? PER_MONTH.multiply(BigDecimal.valueOf(months)).add(TRAVEL) : new BigDecimal("0.00");
        var reported =
                new BigDecimal(answer.body().path("recorded").path("total").asText()).setScale(2);
        Unexpected.unlessEqual(byHand, reported, "The amount of " + student.number());
        context.ledger().accepted("grant recorded");
        return reported;
    }
}
