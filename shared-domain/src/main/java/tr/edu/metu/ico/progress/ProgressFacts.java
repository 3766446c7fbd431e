package tr.edu.metu.ico.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.objection.Objection;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.submission.Outlook;

/**
 * What the next step of a student in a call depends on: the call and the student's own facts only (INV-25).
 *
 * @param dossier   empty for a student without an application
 * @param outlook   of what counts; empty for a student who is not in the records, and once a result is published
 * @param outcome   in the published result; empty before it, and for a student who is not in it
 * @param objection to the published result
 */
public record ProgressFacts(
        Call call,
        Optional<Dossier> dossier,
        Optional<Outlook> outlook,
        Optional<Outcome> outcome,
        Optional<Objection> objection,
        Instant now) {

    /** What the student has done. */
    public ApplicationState state() {
        return dossier.map(ApplicationState::of).orElse(ApplicationState.NONE);
    }

    boolean recordsInForce() {
        return call.imported(ImportKind.RECORDS).isPresent();
    }

    /** Whether an uploaded file was refused, or the office rejected the version that counts. */
    boolean hasRefusedDocument() {
        var documents = dossier.map(Dossier::documents).orElseGet(List::of);
        var counting = Document.counting(documents, call.calendar().closesAt());
        return documents.stream()
                .anyMatch(document -> counting.containsKey(document.slot())
                        ? counting.get(document.slot()).verdict().filter(verdict -> !verdict.approved()).isPresent()
                        : document.arrival().flatMap(Document.Arrival::refusal).isPresent());
    }
}
