package tr.edu.metu.ico.functions.ledger;

import java.util.List;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.NoBody;
import tr.edu.metu.ico.functions.http.PathPart;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.ledger.LedgerEntry;

/** {@code GET} and {@code POST /ledger/{student}}: a student's history over the years, for officers. */
public final class LedgerHandler extends HttpFunction {

    private static final String LEDGER = "/ledger/{student}";
    private static final int LONGEST_REASON = 500;

    private final EditLedger keepLedger;

    public LedgerHandler() {
        this(Wiring.parts());
    }

    public LedgerHandler(Parts parts) {
        super(parts);
        keepLedger = new EditLedger(parts);
        get(LEDGER, Subject.NO_CALL, Action.SEE_LEDGER).answers(LedgerBody.class, this::list);
        post(LEDGER, Subject.NO_CALL, Action.ADD_TO_LEDGER)
                .idempotent()
                .takes(EntryRequestBody.class)
                .creates(LedgerEntryBody.class, this::add);
    }

    private LedgerBody list(AuthorizedRequest<Principal, NoBody> request) {
        var student = request.part(PathPart.STUDENT);
        return LedgerBody.of(student, keepLedger.of(student));
    }

    private LedgerEntryBody add(AuthorizedRequest<Principal, EntryRequestBody> request) {
        var added = keepLedger.add(
                request.principal(),
                request.part(PathPart.STUDENT),
                request.key(),
                request.body().content(),
                BodyFields.text("reason", request.body().reason(), LONGEST_REASON),
                request.receivedAt());
        return LedgerEntryBody.of(added, List.of());
    }

    /** A student's ledger in chronological order. */
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
