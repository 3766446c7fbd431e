package tr.edu.metu.ico.functions.grants;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Problems;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.grant.GrantTransfer;
import tr.edu.metu.ico.grant.Grants;

/** Passes a freed grant on to the next student in its country's queue (reading A-22); no placement changes. */
public final class PassOnGrant {

    private static final int LONGEST_REASON = 500;
    private static final int MOST_SKIPPED = 500;

    private final Grants grants;
    private final GrantStates states;
    private final Trail trail;

    public PassOnGrant(Parts parts) {
        grants = parts.ports().grants();
        states = new GrantStates(parts);
        trail = parts.trail();
    }

    /**
     * The two students of a passed-on grant.
     *
     * @param skipped everyone earlier in the queue, each with a reason
     */
    record TransferRequest(String from, String to, List<SkippedBody> skipped, String reason) {}

    /** Why a student earlier in the queue does not get the grant, such as having declined it. */
    record SkippedBody(String student, String reason) {}

    GrantTransfer passOn(Principal officer, Call call, TransferRequest request, Instant now) {
        var from = number("from", request.from());
        var to = number("to", request.to());
        var problems = new Problems();
        var named = problems.read(() -> skipped(request.skipped()));
        var reason = problems.read(() -> BodyFields.text("reason", request.reason(), LONGEST_REASON));
        problems.refuse();
        var skipped = named.orElseThrow();
        var state = states.of(call);
        state.succession().problem(from, to, skipped.keySet()).ifPresent(problem -> {
            throw Refusal.conflict(problem);
        });
        var transfer = new GrantTransfer(
                call.id(),
                state.find(to).flatMap(GrantState.Selected::country).orElseThrow(),
                from,
                to,
                skipped,
                reason.orElseThrow(),
                officer.subject(),
                now);
        var entry = trail.entry(now, officer.subject(), "grant.pass_on", call.id() + "/" + from, "to " + to);
        if (!grants.transfer(transfer, entry)) {
            throw Refusal.conflict(
                    "NOTHING_FREED",
                    "Another officer has passed a grant on in the meantime; load the list again.",
                    "Bu arada başka bir görevli bir hibeyi devretti; listeyi yenileyin.");
        }
        return transfer;
    }

    private static SortedMap<StudentNumber, String> skipped(List<SkippedBody> bodies) {
        if (bodies.size() > MOST_SKIPPED) {
            throw Refusal.malformed(
                    "skipped",
                    "At most " + MOST_SKIPPED + " students can be skipped at once.",
                    "Bir seferde en çok " + MOST_SKIPPED + " öğrenci atlanabilir.");
        }
        var skipped = new TreeMap<StudentNumber, String>();
        var problems = new Problems();
        for (int i = 0; i < bodies.size(); i++) {
            var field = "skipped[" + i + "]";
            var body = bodies.get(i);
            var student = problems.read(() -> number(field + ".student", body.student()));
            var reason = problems.read(() -> BodyFields.text(field + ".reason", body.reason(), LONGEST_REASON));
            student.ifPresent(known -> reason.ifPresent(why -> skipped.put(known, why)));
        }
        problems.refuse();
        return skipped;
    }

    private static StudentNumber number(String field, String number) {
        return BodyFields.parsed(
                field,
                () -> new StudentNumber(number),
                "A student number has seven digits.",
                "Öğrenci numarası yedi rakamdır.");
    }
}
