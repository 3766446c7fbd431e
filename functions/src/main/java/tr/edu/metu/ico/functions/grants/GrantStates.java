package tr.edu.metu.ico.functions.grants;

import java.util.List;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.functions.grants.GrantState.Left;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.grant.GrantTerms;
import tr.edu.metu.ico.grant.Grants;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.Runs;
import tr.edu.metu.ico.withdrawal.Withdrawals;

/** Reads who of a published result has a grant; before the publication nobody has one. */
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

    /** Everybody selected, as the officers see them. */
    GrantState of(Call call) {
        requireGrants(call);
        return state(call, runs.rows(call.id(), publication(call).run()));
    }

    /** One student alone; the line for freed grants is not known then. */
    GrantState of(Call call, StudentNumber student) {
        requireGrants(call);
        return state(
                call,
                runs.row(call.id(), publication(call).run(), student).stream().toList());
    }

    private GrantState state(Call call, List<ResultRow> rows) {
        return GrantState.of(
                definitions.of(call),
                rows.stream().map(row -> left(call.id(), row)).toList(),
                officeData.agreements(call),
                grants.transfers(call.id()));
    }

    /** Only who is selected can have withdrawn after the publication. */
    private Left left(CallId call, ResultRow row) {
        return new Left(
                row,
                row.outcome().selected()
                        && withdrawals.find(call, row.student()).isPresent());
    }

    /** Of a call that pays nothing there is nothing to tell, least of all that somebody has a grant. */
    private void requireGrants(Call call) {
        if (definitions.of(call).grantTerms() instanceof GrantTerms.None none) {
            throw Refusal.conflict(none.problem());
        }
    }

    private static Call.Publication publication(Call call) {
        return call.publication().orElseThrow(Refusal::notPublished);
    }
}
