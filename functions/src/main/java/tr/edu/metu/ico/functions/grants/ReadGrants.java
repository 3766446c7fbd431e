package tr.edu.metu.ico.functions.grants;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.figures.GrantTotals;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.grant.Grants;

/** Reads what is in force and what is recorded. */
public final class ReadGrants {

    private final Grants grants;
    private final GrantStates states;
    private final OfficeData officeData;
    private final Definitions definitions;

    public ReadGrants(Parts parts) {
        grants = parts.ports().grants();
        states = new GrantStates(parts);
        officeData = parts.ports().officeData();
        definitions = parts.definitions();
    }

    GrantListBody all(Call call) {
        var state = states.of(call);
        return list(call, state, officeData.records(call, state.selected().keySet()));
    }

    private GrantListBody list(Call call, GrantState state, Map<StudentNumber, AcademicRecord> known) {
        return GrantListBody.of(state, topUp(call), grants.of(call.id()), known);
    }

    /** What the grants of a published call come to; empty where the call pays none. */
    Optional<GrantTotals> totals(Call call) {
        if (!definitions.of(call).grantTerms().pays()) {
            return Optional.empty();
        }
        var list = list(call, states.of(call), Map.of());
        return Optional.of(new GrantTotals(
                count(list, line -> line.decision().equals("GRANT")),
                count(list, line -> !line.withdrawn() && line.total().isPresent()),
                list.total()));
    }

    private static int count(GrantListBody list, Predicate<GrantListBody.LineBody> which) {
        return Math.toIntExact(list.grants().stream().filter(which).count());
    }

    GrantBody one(Call call, StudentNumber student) {
        var state = states.of(call, student);
        var selected = state.find(student).orElseThrow(RecordGrant::notSelected);
        return GrantBody.of(selected, state.granted(selected), topUp(call), grants.versions(call.id(), student));
    }

    private TopUpState topUp(Call call) {
        return TopUpState.of(definitions.of(call), grants.topUpConfirmations(call.id()));
    }
}
