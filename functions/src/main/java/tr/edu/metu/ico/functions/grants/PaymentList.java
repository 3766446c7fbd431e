package tr.edu.metu.ico.functions.grants;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tr.edu.metu.ico.adapters.table.FileTable;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.Documents;
import tr.edu.metu.ico.application.GrantProof;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.mobility.MobilityState;
import tr.edu.metu.ico.functions.mobility.MobilityStates;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.grant.Grants;
import tr.edu.metu.ico.grant.RecordedGrant;

/**
 * Who is paid what in a call, and when, as a file for the office that pays. Amounts are those recorded; nothing is
 * computed again.
 */
public final class PaymentList {

    private final Grants grants;
    private final GrantStates states;
    private final MobilityStates mobilities;
    private final OfficeData officeData;
    private final Documents documents;
    private final Definitions definitions;

    public PaymentList(Parts parts) {
        var ports = parts.ports();
        grants = ports.grants();
        states = new GrantStates(parts);
        mobilities = new MobilityStates(parts);
        officeData = ports.officeData();
        documents = ports.documents();
        definitions = parts.definitions();
    }

    /** @param grounds whether the reader may see why inclusion support is paid (INV-23) */
    public FileTable<?> of(Call call, boolean grounds) {
        var rows = rows(call, grounds);
        return new FileTable<>(PaymentTable.of(call.id(), rows, grounds), rows.stream());
    }

    /** Ordered by student number. */
    private List<PaymentRow> rows(Call call, boolean grounds) {
        var state = states.of(call);
        var definition = definitions.of(call);
        var topUp = TopUpState.of(definition, grants.topUpConfirmations(call.id()));
        var recorded =
                grants.of(call.id()).stream().collect(Collectors.toMap(RecordedGrant::student, Function.identity()));
        var stays = mobilities.of(call).stream().collect(Collectors.toMap(MobilityState::student, Function.identity()));
        var known = officeData.records(call, state.selected().keySet());
        var rows = state.selected().values().stream()
                .map(one -> row(state, topUp, one, recorded, stays, known))
                .filter(PaymentRow::listed)
                .toList();
        return definition.grantTerms().proofs().isEmpty() ? rows : withProofs(call, rows, grounds);
    }

    private static PaymentRow row(
            GrantState state,
            TopUpState topUp,
            GrantState.Selected one,
            Map<StudentNumber, RecordedGrant> recorded,
            Map<StudentNumber, MobilityState> stays,
            Map<StudentNumber, AcademicRecord> known) {
        boolean granted = state.granted(one);
        var last = Optional.ofNullable(recorded.get(one.student()));
        return new PaymentRow(
                one,
                Optional.ofNullable(known.get(one.student())),
                granted,
                last,
                last.filter(record -> topUp.isCurrent(record.amount(), granted)).isPresent(),
                stays.get(one.student()),
                Optional.empty(),
                Optional.empty());
    }

    private List<PaymentRow> withProofs(Call call, List<PaymentRow> rows, boolean grounds) {
        var students = rows.stream().map(row -> row.selected().student()).collect(Collectors.toSet());
        var uploads = documents.all(call.id(), students);
        return rows.stream()
                .map(row -> withProofs(
                        call, row, uploads.getOrDefault(row.selected().student(), List.of()), grounds))
                .toList();
    }

    private static PaymentRow withProofs(Call call, PaymentRow row, List<Document> uploads, boolean grounds) {
        var proof = row.support()
                .filter(_ -> grounds)
                .flatMap(claim ->
                        inApplication(call, uploads, claim.group()).or(() -> latest(uploads, GrantProof.INCLUSION)));
        return new PaymentRow(
                row.selected(),
                row.known(),
                row.granted(),
                row.last(),
                row.current(),
                row.mobility(),
                proof,
                latest(uploads, GrantProof.GREEN_TRAVEL));
    }

    /** The document in the slot of the same name, as it counted at the deadline. */
    private static Optional<Document> inApplication(Call call, List<Document> uploads, String group) {
        return Optional.ofNullable(
                Document.counting(uploads, call.calendar().closesAt()).get(group));
    }

    /** The newest file that can be opened. */
    private static Optional<Document> latest(List<Document> uploads, GrantProof proof) {
        return uploads.stream()
                .filter(file -> file.slot().equals(proof.slot()))
                .filter(file -> file.arrival()
                        .filter(arrival -> arrival.refusal().isEmpty() && arrival.readable())
                        .isPresent())
                .max(Comparator.comparing(file -> file.arrival().orElseThrow().storedAt()));
    }
}
