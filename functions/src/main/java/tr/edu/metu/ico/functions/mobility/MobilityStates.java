package tr.edu.metu.ico.functions.mobility;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.mobility.Mobilities;
import tr.edu.metu.ico.mobility.Mobility;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.Runs;
import tr.edu.metu.ico.withdrawal.Withdrawals;

/** Reads where the mobilities of a published call stand; before the publication there are none. */
public final class MobilityStates {

    private final Runs runs;
    private final Withdrawals withdrawals;
    private final Mobilities mobilities;

    public MobilityStates(Parts parts) {
        var ports = parts.ports();
        runs = ports.runs();
        withdrawals = ports.withdrawals();
        mobilities = ports.mobilities();
    }

    /** All placed students, and those who lost a place for which something was recorded; ordered by student number. */
    public List<MobilityState> of(Call call) {
        var rows = runs.rows(call.id(), publication(call).run());
        var recorded = mobilities.of(call.id());
        var placed = rows.stream()
                .filter(row -> row.outcome().selected())
                .map(ResultRow::student)
                .collect(Collectors.toSet());
        var withdrawn = withdrawals.of(call.id(), placed).keySet();
        var states = new TreeMap<StudentNumber, MobilityState>();
        recorded.forEach((student, mobility) -> states.put(student, MobilityState.withoutRow(mobility)));
        rows.forEach(row -> states.put(
                row.student(),
                MobilityState.of(row, withdrawn.contains(row.student()), mobility(call, recorded, row.student()))));
        return states.values().stream().filter(MobilityState::matters).toList();
    }

    /**
     * One student.
     *
     * @throws Refusal when the student is not placed and nothing is recorded
     */
    public MobilityState of(Call call, StudentNumber student) {
        var mobility = mobilities.find(call.id(), student);
        var state = runs.row(call.id(), publication(call).run(), student)
                .map(row -> MobilityState.of(row, hasWithdrawn(call, row), mobility))
                .orElseGet(() -> MobilityState.withoutRow(mobility));
        if (!state.matters()) {
            throw notPlaced();
        }
        return state;
    }

    static Refusal notPlaced() {
        return Refusal.conflict(
                "NOT_PLACED",
                "This student has no place, so there is nothing to record; students on the waiting list have none"
                        + " either.",
                "Bu öğrencinin yerleştiği bir yer olmadığı için kaydedilecek bir durum yok; yedek listedekiler de"
                        + " yerleşmiş sayılmaz.");
    }

    private static Mobility mobility(Call call, Map<StudentNumber, Mobility> recorded, StudentNumber student) {
        return recorded.getOrDefault(student, Mobility.none(call.id(), student));
    }

    private boolean hasWithdrawn(Call call, ResultRow row) {
        return row.outcome().selected()
                && withdrawals.find(call.id(), row.student()).isPresent();
    }

    private static Call.Publication publication(Call call) {
        return call.publication().orElseThrow(Refusal::notPublished);
    }
}
