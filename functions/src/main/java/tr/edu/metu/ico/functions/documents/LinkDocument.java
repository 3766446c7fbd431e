package tr.edu.metu.ico.functions.documents;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
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
    private final PetitionFiles petitionFiles;
    private final GrantFiles grantFiles;
    private final Files files;
    private final AuditTrail auditTrail;
    private final PersonalLimits limits;
    private final Trail trail;

    public LinkDocument(Parts parts) {
        var ports = parts.ports();
        documents = ports.documents();
        petitionFiles = new PetitionFiles(parts);
        grantFiles = new GrantFiles(parts);
        files = ports.files();
        auditTrail = ports.auditTrail();
        limits = parts.limits();
        trail = parts.trail();
    }

    /** A link to save the file. */
    public DownloadBody link(Principal reader, Call call, StudentNumber student, DocumentId id, Instant now) {
        var document = openable(reader, call, student, id);
        var url = issued(
                reader,
                call,
                document,
                now,
                () -> files.downloadLink(document.area(), document.key(), name(document), VALID_FOR));
        return new DownloadBody(url.toString(), now.plus(VALID_FOR));
    }

    /** A link to show the file beside a page; the type is the one that the examination of the file found. */
    PreviewLinkBody preview(Principal reader, Call call, StudentNumber student, DocumentId id, Instant now) {
        var document = openable(reader, call, student, id);
        var type = document.spec().contentType();
        var url = issued(
                reader,
                call,
                document,
                now,
                () -> files.viewLink(document.area(), document.key(), type, name(document), VALID_FOR));
        return new PreviewLinkBody(url.toString(), now.plus(VALID_FOR), type);
    }

    private Document openable(Principal reader, Call call, StudentNumber student, DocumentId id) {
        var document = documents.findAny(call.id(), student, id).orElseThrow(Refusal::notFound);
        SpecialDocuments.require(reader, Action.OPEN_SPECIAL_DOCUMENT, call, document);
        Openable.require(document, takesMore(call, document));
        return document;
    }

    /** Whether the student can still upload another file for the same purpose. */
    private boolean takesMore(Call call, Document document) {
        if (document.ofPetition()) {
            return petitionFiles.takesMore(call, document.student());
        }
        return document.ofGrant()
                ? grantFiles.takesMore(call, document)
                : call.state().accepting();
    }

    private URI issued(Principal reader, Call call, Document document, Instant now, Supplier<URI> link) {
        return limits.counted(call, reader.subject(), LimitedAct.LINK, now, () -> {
            auditTrail.append(
                    call.id().value(), trail.entry(now, reader.subject(), "document.read", document.key(), ""));
            return link.get();
        });
    }

    private static String name(Document document) {
        return DownloadName.of(document.spec().name(), document.spec().contentType());
    }
}
