package tr.edu.metu.ico.functions.notices.arising;

import java.util.List;
import java.util.Map;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.publication.CheckRun;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.OutboxRow.Kind;
import tr.edu.metu.ico.outbox.Recipient;

/** Notices to the officers of a call. */
final class ToOfficers {

    private final Calls calls;
    private final Imports imports;
    private final CheckRun checkRun;

    ToOfficers(Parts parts) {
        calls = parts.ports().calls();
        imports = parts.ports().imports();
        checkRun = new CheckRun(parts);
    }

    /** To the person who requested the import. */
    List<OutboxRow> imported(Arising arising) {
        var id = arising.detail(0);
        return imports.find(arising.call(), new ImportId(id)).stream()
                .map(read -> arising.about(new Recipient.Staff(read.requestedBy()), Kind.IMPORT_FINISHED, id, Map.of()))
                .toList();
    }

    /** To the officer who is asked to approve; nobody once the proposal is gone. */
    List<OutboxRow> proposed(Arising arising) {
        return calls.find(arising.call()).flatMap(Call::proposal).stream()
                .map(proposal -> arising.now(new Recipient.Staff(proposal.approver()), Kind.PUBLICATION_PROPOSED))
                .toList();
    }

    /** To all officers of the call, if the sanity gate has questions about the run and no later run has replaced it. */
    List<OutboxRow> run(Arising arising) {
        return calls.find(arising.call()).stream()
                .flatMap(call -> call
                        .run()
                        .filter(run -> run.id().toString().equals(arising.detail(0)))
                        .map(run -> checkRun.unanswered(call, run))
                        .filter(findings -> findings > 0)
                        .stream()
                        .flatMap(findings -> rows(arising, call, findings).stream()))
                .toList();
    }

    private static List<OutboxRow> rows(Arising arising, Call call, int findings) {
        return call.officers().stream()
                .map(officer -> arising.about(
                        new Recipient.Staff(officer),
                        Kind.GATE_FINDINGS,
                        arising.detail(0),
                        Map.of("findings", List.of(String.valueOf(findings)))))
                .toList();
    }
}
