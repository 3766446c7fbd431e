package tr.edu.metu.ico.functions.documents;

import java.time.Duration;
import java.time.Instant;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.Documents;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.file.DownloadName;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.DownloadBody;
import tr.edu.metu.ico.functions.limits.PersonalLimits;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.limit.LimitedAct;
import tr.edu.metu.ico.trail.AuditTrail;

/** Issues a link to view a document, valid for five minutes, and records who asked. */
public final class LinkDocument {

    private static final Duration VALID_FOR = Duration.ofMinutes(5);

    private final Documents documents;
    private final Files files;
    private final AuditTrail auditTrail;
    private final PersonalLimits limits;
    private final Trail trail;

    public LinkDocument(Parts parts) {
        var ports = parts.ports();
        documents = ports.documents();
        files = ports.files();
        auditTrail = ports.auditTrail();
        limits = parts.limits();
        trail = parts.trail();
    }

    public DownloadBody link(Principal reader, Call call, StudentNumber student, DocumentId id, Instant now) {
        var document = documents.find(call.id(), student, id).orElseThrow(Refusal::notFound);
        SpecialDocuments.require(reader, Action.OPEN_SPECIAL_DOCUMENT, call, document);
        Openable.require(document, call.state().accepting());
        return limits.counted(call, reader.subject(), LimitedAct.LINK, now, () -> link(reader, call, document, now));
    }

    private DownloadBody link(Principal reader, Call call, Document document, Instant now) {
        auditTrail.append(call.id().value(), trail.entry(now, reader.subject(), "document.read", document.key(), ""));
        var name = DownloadName.of(document.spec().name(), document.spec().contentType());
        var url = files.downloadLink(document.area(), document.key(), name, VALID_FOR);
        return new DownloadBody(url.toString(), now.plus(VALID_FOR));
    }
}
