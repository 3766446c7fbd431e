package tr.edu.metu.ico.functions.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.privacy.ErasureBody.CallLine;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.people.Contacts;
import tr.edu.metu.ico.privacy.ErasureRequest;
import tr.edu.metu.ico.privacy.ErasureScope;
import tr.edu.metu.ico.privacy.Erasures;
import tr.edu.metu.ico.privacy.PersonalData;
import tr.edu.metu.ico.privacy.RetentionPeriods;
import tr.edu.metu.ico.trail.AuditTrail;

/**
 * Carries out a student's request to erase data, in two steps: what would be erased, then the erasure of exactly that. The
 * request is stored first, so that retention finishes what is interrupted and what a running selection still needs
 * (decision 0060).
 */
final class EraseStudent {

    private final Calls calls;
    private final PersonalData personalData;
    private final Erasures erasures;
    private final Contacts contacts;
    private final EraseInCall eraseInCall;
    private final KeptData keptData;
    private final Trail trail;

    EraseStudent(Parts parts, KeptData keptData) {
        var ports = parts.ports();
        calls = ports.calls();
        personalData = ports.personalData();
        erasures = ports.erasures();
        contacts = ports.contacts();
        eraseInCall = new EraseInCall(parts);
        this.keptData = keptData;
        trail = parts.trail();
    }

    /** What would be erased now, and what would stay. */
    ErasureBody plan(StudentNumber student, Instant now) {
        return body(student, lines(student), now);
    }

    private ErasureBody body(StudentNumber student, List<CallLine> lines, Instant now) {
        return ErasureBody.of(
                student, digest(student, lines), erasures.find(student), lines, keptData.of(calls.all(), now));
    }

    private List<CallLine> lines(StudentNumber student) {
        return calls.all().stream()
                .map(call -> line(call, student))
                .filter(line -> line.records() > 0 || line.files() > 0)
                .toList();
    }

    private CallLine line(Call call, StudentNumber student) {
        var scope = scope(call);
        var counted = scope.orElse(ErasureScope.ON_REQUEST);
        return new CallLine(
                call.id().value(),
                scope.isPresent() ? "NOW" : "WHEN_FINAL",
                stored(eraseInCall.files(call, student, counted)),
                personalData.erasable(call, student, counted));
    }

    /** A link that was never used has no file. */
    private static int stored(List<Document> documents) {
        return (int) documents.stream()
                .filter(document -> document.arrival().isPresent())
                .count();
    }

    /** How much can be erased now; empty while a selection needs the data. */
    private static Optional<ErasureScope> scope(Call call) {
        if (call.state().accepting()) {
            return Optional.of(ErasureScope.OPEN_CALL);
        }
        return RetentionPeriods.settledAt(call).map(_ -> ErasureScope.ON_REQUEST);
    }

    private static Sha256 digest(StudentNumber student, List<CallLine> lines) {
        return Sha256.of(student + lines.toString());
    }

    /**
     * Erases what was planned.
     *
     * @param plan the digest of the plan that the officer has seen
     */
    ErasureBody erase(Principal officer, StudentNumber student, String plan, Instant now) {
        var lines = lines(student);
        var contact = Recipient.of(student);
        boolean reachable = contacts.of(contact).isPresent();
        if (lines.isEmpty() && !reachable) {
            throw Refusal.conflict(
                    "NOTHING_TO_ERASE",
                    "Nothing that can be erased is stored about this student.",
                    "Bu öğrenci hakkında silinebilecek bir veri saklanmıyor.");
        }
        if (!digest(student, lines).hex().equals(plan)) {
            throw planChanged();
        }
        Set<CallId> all = lines.stream().map(line -> new CallId(line.call())).collect(Collectors.toSet());
        var request = new ErasureRequest(student, officer.subject(), now, all);
        var entry = trail.entry(
                now,
                officer.subject(),
                "student.erase",
                AuditTrail.PRIVACY + "/" + student,
                request.waiting().stream().map(CallId::value).collect(Collectors.joining(" ")));
        if (!erasures.store(erasures.find(student), request, entry)) {
            throw planChanged();
        }
        contacts.remove(contact);
        personalData.eraseOutsideCalls(student);
        lines.stream()
                .filter(line -> line.when().equals("NOW"))
                .map(line -> calls.find(new CallId(line.call())).orElseThrow())
                .forEach(call -> now(student, call, now));
        return body(student, lines, now);
    }

    /**
     * The call may have closed in between; then retention erases the data when its result is final. What is erased no longer
     * waits: what the student begins anew is not part of the request.
     */
    private void now(StudentNumber student, Call call, Instant now) {
        scope(call).ifPresent(scope -> {
            eraseInCall.erase(call, student, scope, now, Optional.empty()).orElseThrow(EraseStudent::disturbed);
            erasures.finished(student, call.id(), Optional.empty());
        });
    }

    private static Refusal planChanged() {
        return Refusal.conflict(
                "ERASURE_PLAN_CHANGED",
                "What would be erased has changed since you looked at it: load it again and read it before you erase.",
                "Silinecek veriler siz baktıktan sonra değişti: yeniden açın, okuyun ve sonra silin.");
    }

    /** The request is stored, so retention finishes it when the result of the call is final. */
    private static Refusal disturbed() {
        return Refusal.conflict(
                "ERASURE_DISTURBED",
                "Somebody changed this student's data at the same moment, so a part of it is still stored. To erase it"
                        + " now, load the plan again. Otherwise it is erased when the result of the call is final.",
                "Aynı anda bu öğrencinin verileri değiştirildiği için verilerin bir bölümü hâlâ saklanıyor. Şimdi"
                        + " silmek için planı yeniden açın. Aksi hâlde bu veriler, çağrının sonucu kesinleştiğinde"
                        + " silinir.");
    }
}
