package tr.edu.metu.ico.functions.notices.texts;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.application.Application.Submission;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.definition.DocumentSlot;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.mail.ApplicationNotice.Cancelled;
import tr.edu.metu.ico.mail.ApplicationNotice.Decision;
import tr.edu.metu.ico.mail.ApplicationNotice.Receipt;
import tr.edu.metu.ico.mail.ApplicationNotice.Verdicts;
import tr.edu.metu.ico.outbox.Outbox;
import tr.edu.metu.ico.submission.Outlook;
import tr.edu.metu.ico.submission.ToDo;
import tr.edu.metu.ico.submission.ToDo.Act;

/** Receipts, verdicts, decisions of departments and the cancellation of a call. */
final class ApplicationTexts {

    /** What the student can do; for the rest, others decide or nothing can be done. */
    private static final Set<Act> OWN = EnumSet.of(
            Act.CHANGE_APPLICATION, Act.UPLOAD_DOCUMENT, Act.SIT_EXAM, Act.FILE_PETITION, Act.ASK_FOR_CORRECTION);

    /** Students do not learn that a published result is being corrected (decision 0066); the mail about the correction informs them. */
    private static final String UNDER_CORRECTION = "UNDER_CORRECTION";

    private final Dossiers dossiers;
    private final OfficeData officeData;
    private final Outbox outbox;

    ApplicationTexts(Parts parts) {
        dossiers = parts.ports().dossiers();
        // without the ledger: what it tells about the past is nothing that a student could settle
        officeData = parts.ports().officeData();
        outbox = parts.ports().outbox();
    }

    /** Only for the submission that counts: a later one has its own receipt. */
    Said receipt(AboutRow about) {
        return dossier(about)
                .flatMap(dossier -> dossier.application()
                        .submission()
                        .map(Submission::receipt)
                        .filter(receipt ->
                                receipt.receivedAt().equals(about.row().at()))
                        .map(receipt -> Said.now(new Receipt(
                                about.about(),
                                receipt.id(),
                                receipt.receivedAt(),
                                about.deadline(),
                                open(about, dossier)))))
                .orElseGet(() -> Said.nothing("SUBMITTED_AGAIN"));
    }

    private TreeMap<Act, Integer> open(AboutRow about, Dossier dossier) {
        var open = new TreeMap<Act, Integer>();
        officeData
                .applicant(about.call(), about.student())
                .map(applicant -> Outlook.of(
                        about.definition(),
                        about.call(),
                        dossier,
                        applicant,
                        officeData.agreements(about.call()),
                        about.now()))
                .stream()
                .flatMap(outlook -> Stream.concat(outlook.failing().stream(), outlook.waiting().stream()))
                .flatMap(line -> line.toDo().stream())
                .map(ToDo::act)
                .filter(OWN::contains)
                .collect(groupingBy(act -> act, counting()))
                .forEach((act, number) -> open.put(act, number.intValue()));
        return open;
    }

    /** All verdicts since the first of those that are reported together, as they are now. */
    Said verdicts(AboutRow about) {
        if (about.call().erratum().isPresent()) {
            return Said.nothing(UNDER_CORRECTION);
        }
        var own = outbox.of(about.call().id(), about.row().to());
        if (!JoinedRows.isFirst(about.row(), own)) {
            return Said.nothing("REPORTED_WITH_AN_EARLIER_ONE");
        }
        var lines = dossier(about).stream()
                .flatMap(dossier -> dossier.documents().stream())
                .filter(document -> document.verdict()
                        .filter(verdict -> !verdict.at().isBefore(about.row().at()))
                        .isPresent())
                .sorted(Comparator.comparing(Document::slot).thenComparing(Document::id))
                .map(document -> line(about, document))
                .toList();
        return lines.isEmpty()
                ? Said.nothing("DECIDED_AGAIN")
                : Said.now(new Verdicts(about.about(), lines, about.deadline()));
    }

    private static Verdicts.Line line(AboutRow about, Document document) {
        var verdict = document.verdict().orElseThrow();
        var named = about.definition()
                .slot(document.slot())
                .filter(slot -> !slot.special())
                .map(DocumentSlot::title)
                .map(title -> new Verdicts.Named(title, verdict.approved() ? "" : verdict.reason()));
        return new Verdicts.Line(verdict.approved(), named);
    }

    /** The decision in force on the submission that counts. */
    Said decision(AboutRow about) {
        if (about.call().erratum().isPresent()) {
            return Said.nothing(UNDER_CORRECTION);
        }
        return dossier(about)
                .flatMap(Dossier::review)
                .filter(review -> review.at().equals(about.row().at()) && !review.takenBack())
                .map(review -> Said.now(new Decision(about.about(), kind(review), about.deadline())))
                .orElseGet(() -> Said.nothing("DECIDED_AGAIN"));
    }

    private static Decision.Kind kind(Review review) {
        if (!review.approved()) {
            return Decision.Kind.DECLINED;
        }
        return review.declinedChoices().isEmpty() ? Decision.Kind.APPROVED : Decision.Kind.SOME_CHOICES_DECLINED;
    }

    Said cancelled(AboutRow about) {
        return about.call()
                .cancellation()
                .map(given -> Said.now(new Cancelled(about.about(), given.at(), given.reason())))
                .orElseGet(() -> Said.nothing("NOT_CANCELLED"));
    }

    /** The application with everything stored about it, unless the student has left the call. */
    Optional<Dossier> dossier(AboutRow about) {
        return dossiers.find(about.call().id(), about.student())
                .filter(dossier -> dossier.withdrawal().isEmpty());
    }
}
