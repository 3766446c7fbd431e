package tr.edu.metu.ico.season.cast;

import java.util.List;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.world.Student;

/** The officer who keeps students' histories over the years. */
public final class LedgerKeeper {
    private final CallContext context;

    public LedgerKeeper(CallContext context) {
        this.context = context;
    }

    /** Records a stay from which a student returned; repeating the request adds nothing. */
    public void wentAbroad(Student student, String programme, int months) {
        var body = Api.object().put("kind", "LINE").put("reason", "The certificate of attendance is there.");
        body.putObject("participation")
                .put("programme", programme)
                .put("level", student.level())
                .put("outcome", "BENEFITED")
                .put("months", months);
        for (int i = 0; i < 2; i++) {
            context.api()
                    .send(
                            Cast.OFFICER,
                            "POST",
                            "/ledger/" + student.number(),
                            body.toString(),
                            "Idempotency-Key",
                            "stay-of-" + student.number())
                    .expecting(201);
        }
        context.ledger().accepted("entry of the ledger");
    }

    /** The kinds of a student's entries and their calls, in chronological order, such as {@code PAID OE-2024}. */
    public List<String> entries(String student) {
        return context.api().get(Cast.OFFICER, "/ledger/" + student).expecting(200).list("entries").stream()
                .map(entry -> (entry.path("kind").asText() + " "
                                + entry.path("outcome").asText() + " "
                                + entry.path("call").asText())
                        .strip()
                        .replaceAll(" +", " "))
                .toList();
    }
}
