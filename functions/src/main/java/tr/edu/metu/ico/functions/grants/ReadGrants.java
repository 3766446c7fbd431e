package tr.edu.metu.ico.functions.grants;

import java.util.Optional;
import java.util.function.Predicate;
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
    private final Definitions definitions;

    public ReadGrants(Parts parts) {
        grants = parts.ports().grants();
        states = new GrantStates(parts);
        definitions = parts.definitions();
    }

    GrantListBody all(Call call) {
        return GrantListBody.of(states.of(call), topUp(call), grants.of(call.id()));
    }

    /** What the grants of a published call come to; empty where the call pays none. */
    Optional<GrantTotals> totals(Call call) {
        if (!definitions.of(call).grantTerms().pays()) {
            return Optional.empty();
        }
        var list = all(call);
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
