package tr.edu.metu.ico.functions.grants;

import java.util.List;
import java.util.stream.Collectors;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.grants.GrantState.RowState;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.grant.GrantTerms;
import tr.edu.metu.ico.grant.Grants;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.Runs;
import tr.edu.metu.ico.withdrawal.Withdrawals;

/** Reads which students of a published result have a grant; before publication no one has. */
public final class GrantStates {

    private final Runs runs;
    private final Withdrawals withdrawals;
    private final OfficeData officeData;
    private final Grants grants;
    private final Definitions definitions;

    public GrantStates(Parts parts) {
        var ports = parts.ports();
        runs = ports.runs();
        withdrawals = ports.withdrawals();
        officeData = ports.officeData();
        grants = ports.grants();
        definitions = parts.definitions();
    }

    /** All selected students, as officers see them. */
    GrantState of(Call call) {
        requireGrants(call);
        return state(call, runs.rows(call.id(), publication(call).run()));
    }

    /** A single student; the queue for freed grants is then not known. */
    GrantState of(Call call, StudentNumber student) {
        requireGrants(call);
        return state(
                call,
                runs.row(call.id(), publication(call).run(), student).stream().toList());
    }

    private GrantState state(Call call, List<ResultRow> rows) {
        var selected = rows.stream()
                .filter(row -> row.outcome().selected())
                .map(ResultRow::student)
                .collect(Collectors.toSet());
        var left = withdrawals.of(call.id(), selected);
        return GrantState.of(
                definitions.of(call),
                rows.stream()
                        .map(row -> new RowState(row, left.containsKey(row.student())))
                        .toList(),
                officeData.agreements(call),
                grants.transfers(call.id()));
    }

    /** A call that pays nothing has no grants to show. */
    private void requireGrants(Call call) {
        if (definitions.of(call).grantTerms() instanceof GrantTerms.None none) {
            throw Refusal.conflict(none.problem());
        }
    }

    private static Call.Publication publication(Call call) {
        return call.publication().orElseThrow(Refusal::notPublished);
    }
}
