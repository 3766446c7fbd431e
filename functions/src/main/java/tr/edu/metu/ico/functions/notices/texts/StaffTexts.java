package tr.edu.metu.ico.functions.notices.texts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.application.ReviewTask;
import tr.edu.metu.ico.application.Worklists;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.mail.StaffNotice.GateFindings;
import tr.edu.metu.ico.mail.StaffNotice.ImportFinished;
import tr.edu.metu.ico.mail.StaffNotice.PublicationProposed;
import tr.edu.metu.ico.mail.StaffNotice.SealBlocked;
import tr.edu.metu.ico.mail.StaffNotice.Waiting;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.people.Contact;
import tr.edu.metu.ico.people.Contacts;

/** What waits for coordinators and officers, unless somebody has done it meanwhile. */
final class StaffTexts {

    private static final int PAGE = 100;

    private final Imports imports;
    private final Worklists worklists;
    private final Contacts contacts;

    StaffTexts(Parts parts) {
        imports = parts.ports().imports();
        worklists = parts.ports().worklists();
        contacts = parts.ports().contacts();
    }

    /** On its own day only, with the numbers of the work lists of the coordinator's departments. */
    Said waiting(AboutRow about) {
        var day = LocalDate.parse(about.row().subject());
        var call = about.call();
        if (!day.equals(about.now().atZone(call.calendar().zone()).toLocalDate())) {
            return Said.nothing("ANOTHER_DAY");
        }
        if (!call.state().accepting() && call.state() != CallState.CLOSED
                || call.reviewsClosedFor().isPresent()) {
            return Said.nothing("REVIEWS_CLOSED");
        }
        var lines = contacts.of(about.row().to()).map(Contact::departments).stream()
                .flatMap(departments -> departments.stream().sorted())
                .flatMap(department -> line(call, department).stream())
                .toList();
        return lines.isEmpty() ? Said.nothing("NOTHING_WAITS") : Said.now(new Waiting(about.about(), day, lines));
    }

    private Optional<Waiting.Line> line(Call call, String department) {
        var open = open(call, new DepartmentCode(department));
        return open.stream()
                .map(ReviewTask::submittedAt)
                .min(Instant::compareTo)
                .map(oldest -> new Waiting.Line(department, open.size(), oldest));
    }

    /** Open submissions come first in a work list. */
    private List<ReviewTask> open(Call call, DepartmentCode department) {
        var open = new ArrayList<ReviewTask>();
        var cursor = Optional.<String>empty();
        do {
            var page = worklists.reviews(call.id(), department, cursor, PAGE);
            page.lines().stream().filter(task -> task.review().isEmpty()).forEach(open::add);
            cursor = page.next()
                    .filter(_ ->
                            page.lines().stream().allMatch(task -> task.review().isEmpty()));
        } while (cursor.isPresent());
        return open;
    }

    /** As it ended; one that is in force already needs no mail. */
    Said imported(AboutRow about) {
        return imports.find(about.call().id(), new ImportId(about.row().subject()))
                .filter(read -> read.inForce().isEmpty())
                .map(read -> Said.now(new ImportFinished(
                        about.about(),
                        read.kind(),
                        read.number(),
                        read.state() != Import.State.REFUSED,
                        read.rows().good(),
                        read.problems().size())))
                .orElseGet(() -> Said.nothing("IN_FORCE"));
    }

    /** The overview has the numbers; a call that is sealed meanwhile has nothing to report. */
    Said sealBlocked(AboutRow about) {
        var call = about.call();
        return call.currentSeal().isPresent() || !call.evaluating()
                ? Said.nothing("SEALED")
                : Said.now(new SealBlocked(about.about(), call.calendar().scoreAt()));
    }

    /** To the officer whom the proposal of this run names, while it waits for them. */
    Said proposed(AboutRow about) {
        return about.call()
                .proposal()
                .filter(proposal -> !proposal.approved())
                .filter(proposal -> about.row().to().equals(new Recipient.Staff(proposal.approver())))
                .map(proposal -> Said.now(new PublicationProposed(about.about(), proposal.publishAt())))
                .orElseGet(() -> Said.nothing("ANSWERED"));
    }

    /** Only for the run that could be published; one that was proposed or published has its answers. */
    Said gateFindings(AboutRow about) {
        return about.call()
                .run()
                .filter(run -> run.id().toString().equals(about.row().subject()))
                .filter(_ -> about.call().proposal().isEmpty() && about.call().evaluating())
                .map(_ -> Said.now(new GateFindings(about.about(), number(about, "findings"))))
                .orElseGet(() -> Said.nothing("ANSWERED"));
    }

    private static int number(AboutRow about, String fact) {
        return Integer.parseInt(about.fact(fact).getFirst());
    }
}
