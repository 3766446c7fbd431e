package tr.edu.metu.ico.functions.ledger;

import java.util.List;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.http.Fields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Reply;
import tr.edu.metu.ico.functions.http.Request;
import tr.edu.metu.ico.ledger.LedgerEntry;

/** {@code GET} and {@code POST /ledger/{student}}: what became of a student over the years, for officers. */
public final class LedgerHandler extends HttpFunction {

    private static final StrictJson JSON = new StrictJson();
    private static final String LEDGER = "/ledger/{student}";

    private final Guard guard;
    private final KeepLedger keepLedger;

    public LedgerHandler() {
        this(Wiring.parts());
    }

    public LedgerHandler(Parts parts) {
        guard = new Guard(parts);
        keepLedger = new KeepLedger(parts);
        on("GET " + LEDGER, this::list);
        on("POST " + LEDGER, this::add);
    }

    private Reply list(Request request) {
        guard.permit(request.principal(), Action.SEE_LEDGER);
        var student = Guard.number(request.path("student"));
        return Reply.ok(LedgerBody.of(student, keepLedger.of(student)));
    }

    private Reply add(Request request) {
        guard.permit(request.principal(), Action.ADD_TO_LEDGER);
        var student = Guard.number(request.path("student"));
        var key = request.idempotencyKey();
        var body = JSON.read(request.body(), EntryRequestBody.class);
        var added = keepLedger.add(
                request.principal(),
                student,
                key,
                body.content(),
                Fields.text("reason", body.reason(), 500),
                request.receivedAt());
        return Reply.created(LedgerEntryBody.of(added, List.of()));
    }

    /** A student's ledger in the order of time. */
    public record LedgerBody(String student, List<LedgerEntryBody> entries) {
        static LedgerBody of(StudentNumber student, List<LedgerEntry> entries) {
            return new LedgerBody(
                    student.value(),
                    entries.stream()
                            .map(entry -> LedgerEntryBody.of(entry, entries))
                            .toList());
        }
    }
}
