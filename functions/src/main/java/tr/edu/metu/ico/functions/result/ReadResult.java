package tr.edu.metu.ico.functions.result;

import java.util.Optional;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Pseudonym;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.mobility.Mobilities;
import tr.edu.metu.ico.result.Runs;
import tr.edu.metu.ico.result.WithdrawalWording;
import tr.edu.metu.ico.selection.WithdrawalRules;
import tr.edu.metu.ico.withdrawal.Withdrawal;
import tr.edu.metu.ico.withdrawal.Withdrawals;

/** Reads a student's published result with every step of the score; there is none before publication (INV-25). */
public final class ReadResult {

    private final Runs runs;
    private final Withdrawals withdrawals;
    private final Mobilities mobilities;
    private final Definitions definitions;

    public ReadResult(Parts parts) {
        var ports = parts.ports();
        runs = ports.runs();
        withdrawals = ports.withdrawals();
        mobilities = ports.mobilities();
        definitions = parts.definitions();
    }

    public ResultBody read(Call call, StudentNumber student) {
        var publication = call.publication().orElseThrow(Refusal::notPublished);
        var withdrawal = withdrawals.find(call.id(), student);
        var row = runs.row(call.id(), publication.run(), student).orElseThrow(() -> noRow(withdrawal));
        var definition = definitions.of(call);
        return ResultBody.of(
                definition,
                publication,
                Standing.of(runs, call, row),
                Pseudonym.of(call.pseudonymKey(), call.id(), student),
                row,
                WithdrawalRules.placedAt(call, run -> runs.row(call.id(), run, student))
                        .map(placedAt -> WithdrawalRules.limit(definition, call, placedAt)),
                MobilityBody.of(row.outcome(), mobilities.find(call.id(), student)),
                withdrawal.map(
                        left -> new WithdrawalWording(left, call.calendar().zone(), penalty(definition))));
    }

    private static Refusal noRow(Optional<Withdrawal> withdrawal) {
        return withdrawal.isEmpty()
                ? Refusal.notFound()
                : Refusal.conflict(
                        "WITHDRAWN",
                        "You withdrew before the results were published; your application was not evaluated.",
                        "Sonuçlar yayımlanmadan vazgeçtiniz; başvurunuz değerlendirilmedi.");
    }

    private static Optional<Text> penalty(CallDefinition definition) {
        return definition.terms().withdrawal().penalty().stream()
                .findFirst()
                .map(rule -> rule.clause().statement());
    }
}
