package tr.edu.metu.ico.functions.grants;

import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.grant.Grants;

/** Reads what is in force and what is recorded. */
public final class ReadGrants {

    private final Grants grants;
    private final GrantStates states;
    private final Definitions definitions;

    public ReadGrants(Parts parts) {
        grants = parts.ports().grants();
        states = new GrantStates(parts);
        definitions = parts.definitions();
    }

    GrantListBody all(Call call) {
        return GrantListBody.of(states.of(call), topUp(call), grants.of(call.id()));
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
