package tr.edu.metu.ico.selection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.ledger.LedgerEntry;
import tr.edu.metu.ico.result.GrantDecision.Why;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.rule.Deduction;

/** The consequences of a published result for later calls: who was selected, and which penalties are paid. */
public final class Consequences {
    private final CallDefinition definition;
    private final Call call;
    private final Call.Publication publication;

    private Consequences(CallDefinition definition, Call call) {
        this.definition = definition;
        this.call = call;
        publication = call.publication().orElseThrow();
    }

    /**
     * The ledger entries, ordered by student; deterministic for the same result.
     *
     * @param call  published
     * @param input what its rows were made from
     */
    public static List<LedgerEntry> of(CallDefinition d, Call call, SealedInput input, List<ResultRow> rows) {
        var consequences = new Consequences(d, call);
        var applications = input.applications().stream()
                .collect(Collectors.toMap(SealedApplication::student, Function.identity()));
        return rows.stream()
                .flatMap(row -> consequences.of(row, applications.get(row.student())))
                .toList();
    }

    private Stream<LedgerEntry> of(ResultRow row, SealedApplication application) {
        var paid = row.score().stream().flatMap(_ -> paid(application));
        return Stream.concat(selected(row.outcome(), application).stream(), paid);
    }

    private Optional<LedgerEntry> selected(Outcome outcome, SealedApplication application) {
        var level = application.applicant().record().cohort().level();
        return selection(outcome)
                .map(how ->
                        new Participation(call.programme(), level, how, 0, Optional.of(call.id()), Optional.empty()))
                .map(line -> LedgerEntry.selected(application.student(), call.id(), publication.at(), line));
    }

    /** A selection in a programme that pays no grants is without a grant; a seat on a main list is a grant. */
    private static Optional<Participation.Outcome> selection(Outcome outcome) {
        if (!outcome.selected()) {
            return Optional.empty();
        }
        return Optional.of(
                outcome.grantWhy().filter(Why::granted).isPresent()
                        ? Participation.Outcome.SELECTED_AND_GRANTED
                        : Participation.Outcome.SELECTED_ZERO_GRANT);
    }

    /** The penalties that this score paid for good by their scope (reading A-14). */
    private Stream<LedgerEntry> paid(SealedApplication application) {
        var asking = new Deduction.Facts(call.programme(), application.applicant(), Set.of());
        return definition.terms().scoring().lateWithdrawals().stream()
                .flatMap(rule -> application.applicant().history().stream()
                        .filter(line -> rule.pays(line, asking) && rule.paidOnce(line)))
                .map(line -> new Participation(
                        line.programme(), line.level(), line.outcome(), 0, line.call(), Optional.empty()))
                .distinct()
                .map(penalty -> LedgerEntry.paid(application.student(), call.id(), publication.at(), penalty));
    }
}
