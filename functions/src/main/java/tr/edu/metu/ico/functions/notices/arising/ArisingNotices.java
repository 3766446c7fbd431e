package tr.edu.metu.ico.functions.notices.arising;

import java.util.List;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.OutboxRow.Kind;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.trail.TrailEntry;

/**
 * The notices that follow from an act of the audit trail. Every change of state writes its entry in its own transaction, so
 * what is not in the trail has not happened, and the same entry always leads to the same rows (decision 0056).
 */
public final class ArisingNotices {

    private final ToAllApplicants toAll;
    private final ToOfficers toOfficers;

    public ArisingNotices(Parts parts) {
        toAll = new ToAllApplicants(parts);
        toOfficers = new ToOfficers(parts);
    }

    /** The rows, each with its recipient; none for an act that nobody is informed of. */
    public List<OutboxRow> of(CallId call, TrailEntry act) {
        var arising = new Arising(call, act);
        return switch (act.action()) {
            case "application.submit" -> List.of(arising.now(arising.student(), Kind.RECEIPT));
            case "document.judge" -> List.of(arising.later(arising.student(), Kind.DOCUMENT_VERDICT));
            case "application.review" -> List.of(arising.later(arising.student(), Kind.COORDINATOR_DECISION));
            case "placement.withdraw", "withdrawal.force_majeure" ->
                List.of(arising.now(arising.student(), Kind.WITHDRAWAL));
            case "student.rule" -> List.of(arising.now(arising.student(), Kind.PETITION_RULED));
            case "objection.answer" -> List.of(arising.now(arising.student(), Kind.OBJECTION_ANSWERED));
            case "grant.pass_on" -> List.of(arising.now(newHolder(arising), Kind.GRANT_PASSED_ON));
            case "call.publish" -> toAll.published(arising);
            case "call.cancel" -> toAll.cancelled(arising);
            case "call.run" -> toOfficers.run(arising);
            case "publication.propose" -> toOfficers.proposed(arising);
            case "import.read", "import.refuse" -> toOfficers.imported(arising);
            default -> List.of();
        };
    }

    /** The detail is "to" and the number. */
    private static Recipient newHolder(Arising arising) {
        return Recipient.of(new StudentNumber(arising.detail(1)));
    }
}
