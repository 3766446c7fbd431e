package tr.edu.metu.ico.functions.mobility;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.calls.RetryOnConflict;
import tr.edu.metu.ico.functions.ledger.AffectedCalls;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.ledger.LedgerEntry;
import tr.edu.metu.ico.mobility.ActualStay;
import tr.edu.metu.ico.mobility.CompletedMobility;
import tr.edu.metu.ico.mobility.Mobilities;
import tr.edu.metu.ico.mobility.Mobility;
import tr.edu.metu.ico.mobility.MobilityStatus;
import tr.edu.metu.ico.mobility.StatusCorrection;

/**
 * Records the next step of a mobility, or corrects what is recorded. A completion reaches the ledger in the same
 * transaction, so that it can be neither lost nor written twice (decision 0058).
 */
final class RecordMobility {

    private final Mobilities mobilities;
    private final MobilityStates states;
    private final OfficeData officeData;
    private final AffectedCalls affected;
    private final Trail trail;

    RecordMobility(Parts parts) {
        mobilities = parts.ports().mobilities();
        states = new MobilityStates(parts);
        officeData = parts.ports().officeData();
        affected = new AffectedCalls(parts);
        trail = parts.trail();
    }

    /**
     * The state with its new step.
     *
     * @param version the version last seen, 0 when there was none (INV-5)
     */
    MobilityState record(
            Principal officer,
            Call call,
            StudentNumber student,
            long version,
            MobilityStatus status,
            Optional<StatusCorrection> correction,
            Instant now) {
        return RetryOnConflict.untilWritten(() -> {
            var state = states.of(call, student);
            requireChangeable(state, version);
            requireAllowed(state, status, correction.isPresent());
            requireOver(call, status, now);
            return store(call, state, new Mobility.Step(status, place(state), correction, officer.subject(), now));
        });
    }

    /** Stores a step that is allowed; empty when somebody else wrote first. */
    Optional<MobilityState> store(Call call, MobilityState state, Mobility.Step step) {
        var next = state.mobility().then(step);
        var consequences = consequences(call, state.mobility(), next);
        var entry = trail.entry(
                step.at(), step.by(), "mobility.record", call.id() + "/" + state.student(), detail(next, step));
        return mobilities.record(next, consequences, affected(call, next.student(), consequences), entry)
                ? Optional.of(
                        new MobilityState(state.student(), state.selected(), state.place(), state.withdrawn(), next))
                : Optional.empty();
    }

    /** Codes only; an officer's words stay with the step. */
    private static String detail(Mobility next, Mobility.Step step) {
        var why = step.status()
                .hostRefusal()
                .map(Enum::name)
                .or(() -> step.correction().map(StatusCorrection::code).map(Enum::name));
        return step.status().code() + why.map(code -> " " + code).orElse("") + ", version " + next.version();
    }

    /** A step for a place that is gone is taken back for that place. */
    private static Optional<Choice> place(MobilityState state) {
        return state.selected() ? state.place() : state.left().flatMap(Mobility.Step::place);
    }

    private List<LedgerEntry> consequences(Call call, Mobility before, Mobility next) {
        if (!before.completed() && !next.completed()) {
            return List.of();
        }
        var level = officeData
                .record(call, next.student())
                .orElseThrow(() -> withoutRecord(next.student()))
                .cohort()
                .level();
        return new CompletedMobility(call, level).consequences(before, next);
    }

    /** The calls that still count what happened then (reading A-39). */
    private List<Call> affected(Call call, StudentNumber student, List<LedgerEntry> consequences) {
        if (consequences.isEmpty()) {
            return List.of();
        }
        return affected.of(student).stream()
                .filter(other -> !other.id().equals(call.id()))
                .filter(other -> consequences.stream()
                        .anyMatch(entry -> entry.at().isBefore(other.calendar().closesAt())))
                .toList();
    }

    private static void requireChangeable(MobilityState state, long version) {
        if (state.withdrawn()) {
            throw withdrawn();
        }
        if (state.mobility().version() != version) {
            throw Refusal.staleVersion();
        }
        if (state.mobility().full()) {
            throw Refusal.conflict(
                    "TOO_MANY_STEPS",
                    "This mobility has " + Mobility.MOST_STEPS + " steps already; no more can be recorded.",
                    "Bu hareketlilik için " + Mobility.MOST_STEPS + " adım kaydedildi; daha fazlası kaydedilemez.");
        }
    }

    private static void requireAllowed(MobilityState state, MobilityStatus status, boolean correction) {
        if (!state.selected() && !status.equals(MobilityStatus.PLACED)) {
            throw MobilityStates.notPlaced();
        }
        if (state.selected()) {
            state.path().problem(status).ifPresent(RecordMobility::refuse);
        }
        if (state.selected() && status.equals(state.status())) {
            throw Refusal.conflict(
                    "RECORDED_ALREADY",
                    "Exactly this is recorded already; there is nothing to change.",
                    "Aynısı zaten kayıtlı; değiştirilecek bir şey yok.");
        }
        if (!correction) {
            state.path().problem(state.status().code(), status.code()).ifPresent(RecordMobility::refuse);
        }
    }

    private static void requireOver(Call call, MobilityStatus status, Instant now) {
        var today = now.atZone(call.calendar().zone()).toLocalDate();
        if (status.actualStay()
                .flatMap(ActualStay::lastDay)
                .filter(today::isBefore)
                .isPresent()) {
            throw Refusal.brokenRule(
                    "completion.until",
                    "STAY_NOT_OVER",
                    "The last day of the stay is in the future; record the completion when the stay is over.",
                    "Hareketliliğin son günü gelecekte; tamamlandığını hareketlilik bittiğinde kaydedin.");
        }
    }

    private static void refuse(Problem problem) {
        throw Refusal.conflict(problem);
    }

    static Refusal withdrawn() {
        return Refusal.conflict(
                "WITHDRAWN",
                "This student has withdrawn; nothing more can be recorded.",
                "Bu öğrenci vazgeçti; başka bir durum kaydedilemez.");
    }

    static Refusal withoutRecord(StudentNumber student) {
        return Refusal.conflict(
                "NO_RECORD",
                "Student " + student
                        + " is not in the records in force, so name and study level are unknown. Import the"
                        + " record first.",
                student + " numaralı öğrenci geçerli kayıtlarda olmadığı için adı ve öğrenim düzeyi bilinmiyor. Önce"
                        + " kaydı içe aktarın.");
    }
}
