package tr.edu.metu.ico.functions.grants;

import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.grant.Grants;

/** Reads what is in force and what is recorded. */
public final class ReadGrants {

    private final Grants grants;
    private final GrantStates states;

    public ReadGrants(Grants grants, GrantStates states) {
        this.grants = grants;
        this.states = states;
    }

    GrantListBody all(Call call) {
        return GrantListBody.of(states.of(call), grants.of(call.id()));
    }

    GrantBody one(Call call, StudentNumber student) {
        var state = states.of(call, student);
        var selected = state.find(student).orElseThrow(RecordGrant::notSelected);
        return GrantBody.of(selected, state.granted(selected), grants.versions(call.id(), student));
    }
}
