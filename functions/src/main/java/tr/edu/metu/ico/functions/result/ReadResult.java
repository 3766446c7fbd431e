package tr.edu.metu.ico.functions.result;

import java.util.Optional;
import tr.edu.metu.ico.applicant.Pseudonym;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.calls.Definitions;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.Runs;
import tr.edu.metu.ico.rulebook.WithdrawalRules;
import tr.edu.metu.ico.withdrawal.Withdrawals;

/** Reads a student's published result with every step of the score; before the publication there is none (INV-25). */
public final class ReadResult {

    private final Runs runs;
    private final Withdrawals withdrawals;
    private final Definitions definitions;

    public ReadResult(Runs runs, Withdrawals withdrawals, Definitions definitions) {
        this.runs = runs;
        this.withdrawals = withdrawals;
        this.definitions = definitions;
    }

    public ResultBody read(Call call, StudentNumber student) {
        var publication = call.publication().orElseThrow(Refusal::notPublished);
        var row = runs.row(call.id(), publication.run(), student).orElseThrow(Refusal::notFound);
        return ResultBody.of(
                definitions.of(call),
                publication,
                change(call, row),
                Pseudonym.of(call.pseudonymKey(), call.id(), student),
                row,
                WithdrawalRules.placedAt(call, run -> runs.row(call.id(), run, student))
                        .map(placedAt -> WithdrawalRules.limit(definitions.of(call), call, placedAt)),
                withdrawals.find(call.id(), student));
    }

    private Optional<ChangeBody> change(Call call, ResultRow row) {
        var all = call.publications();
        if (all.size() == 1) {
            return Optional.empty();
        }
        var before = all.get(all.size() - 2);
        var was = runs.row(call.id(), before.run(), row.student());
        return Optional.of(ChangeBody.of(before, all.getLast(), was, row));
    }
}
