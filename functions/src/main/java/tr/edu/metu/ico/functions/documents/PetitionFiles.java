package tr.edu.metu.ico.functions.documents;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.Documents;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.definition.DocumentSlot;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.http.LinkBody;
import tr.edu.metu.ico.functions.limits.PersonalLimits;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.petition.OpenPetition;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.limit.LimitedAct;
import tr.edu.metu.ico.petition.Petitions;
import tr.edu.metu.ico.trail.Ids;

/**
 * Files of a petition, such as a medical report. A petition takes files while the office has not ruled on it and the
 * result is not published. Every file may reveal health, so all of them are stored with the special categories.
 */
public final class PetitionFiles {

    /** Largest size of a file, in bytes. */
    public static final int LARGEST = 5_000_000;

    private static final Duration VALID_FOR = Duration.ofMinutes(10);

    private final Documents documents;
    private final Petitions petitions;
    private final OpenPetition open;
    private final Files files;
    private final PersonalLimits limits;
    private final Ids ids;
    private final Trail trail;

    PetitionFiles(Parts parts) {
        var ports = parts.ports();
        documents = ports.documents();
        petitions = ports.petitions();
        open = new OpenPetition(parts);
        files = ports.files();
        limits = parts.limits();
        ids = parts.ids();
        trail = parts.trail();
    }

    /** A link to upload one file, valid for ten minutes. */
    LinkBody request(Call call, StudentNumber student, PetitionFileBody body, Instant receivedAt) {
        requireOpen(call, student);
        var spec = BodyFields.fileSpec(
                body.fileName(),
                RequestUpload.contentType(DocumentSlot.RECOGNISED, body.contentType()),
                body.size(),
                LARGEST,
                body.sha256());
        var awaited = new Document(
                call.id(),
                student,
                new DocumentId(ids.next()),
                Document.PETITION,
                Area.SPECIAL_DOCUMENTS,
                spec,
                receivedAt,
                Optional.empty(),
                Optional.empty());
        limits.counted(
                call,
                student.value(),
                LimitedAct.UPLOAD,
                receivedAt,
                () -> limits.counted(
                        call, student.value(), LimitedAct.UPLOAD_IN_ALL, receivedAt, () -> issued(awaited)));
        return LinkBody.of(
                awaited.id().value(), files.uploadLink(awaited.area(), awaited.key(), spec, receivedAt, VALID_FOR));
    }

    private Document issued(Document awaited) {
        var entry = trail.entry(awaited.issuedAt(), awaited.student().value(), "document.link", awaited.key(), "");
        documents.issueForPetition(awaited, entry);
        return awaited;
    }

    private void requireOpen(Call call, StudentNumber student) {
        open.requireExam(call, student);
        var docket = petitions.of(call.id(), student);
        if (docket.petitions().isEmpty()) {
            throw Refusal.conflict(
                    "PETITION_FIRST",
                    "File the petition first; a file can then be added to it.",
                    "Önce dilekçenizi verin; dosya sonra eklenebilir.");
        }
        open.requireUndecided(call, docket);
    }

    /** Whether the student can still upload another file for the same purpose. */
    boolean takesMore(Call call, Document document) {
        return document.ofPetition()
                ? takesMore(call, document.student())
                : call.state().accepting();
    }

    /** Whether the student can add another file to a petition. */
    boolean takesMore(Call call, StudentNumber student) {
        return call.publication().isEmpty()
                && !petitions.of(call.id(), student).open().isEmpty();
    }
}
