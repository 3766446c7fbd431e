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
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.limit.LimitedAct;
import tr.edu.metu.ico.trail.Ids;

/** Issues links to upload files beside the application, for a petition or for the grant, with the limits of documents. */
final class UploadBeside {

    private static final Duration VALID_FOR = Duration.ofMinutes(10);

    private final Documents documents;
    private final Files files;
    private final PersonalLimits limits;
    private final Ids ids;
    private final Trail trail;

    UploadBeside(Parts parts) {
        var ports = parts.ports();
        documents = ports.documents();
        files = ports.files();
        limits = parts.limits();
        ids = parts.ids();
        trail = parts.trail();
    }

    /** A link to upload one file, valid for ten minutes. */
    LinkBody link(Call call, StudentNumber student, String slot, Area area, PetitionFileBody body, Instant at) {
        var spec = BodyFields.fileSpec(
                body.fileName(),
                RequestUpload.contentType(DocumentSlot.RECOGNISED, body.contentType()),
                body.size(),
                PetitionFiles.LARGEST,
                body.sha256());
        var id = new DocumentId(ids.next());
        var awaited = new Document(call.id(), student, id, slot, area, spec, at, Optional.empty(), Optional.empty());
        limits.counted(
                call,
                student.value(),
                LimitedAct.UPLOAD,
                at,
                () -> limits.counted(call, student.value(), LimitedAct.UPLOAD_IN_ALL, at, () -> issued(awaited)));
        return LinkBody.of(id.value(), files.uploadLink(area, awaited.key(), spec, at, VALID_FOR));
    }

    private Document issued(Document awaited) {
        var entry = trail.entry(awaited.issuedAt(), awaited.student().value(), "document.link", awaited.key(), "");
        documents.issueBeside(awaited, entry);
        return awaited;
    }
}
