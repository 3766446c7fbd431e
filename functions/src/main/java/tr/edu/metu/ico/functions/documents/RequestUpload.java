package tr.edu.metu.ico.functions.documents;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Applications;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.Documents;
import tr.edu.metu.ico.application.FileRefusal;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.definition.DocumentSlot;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.functions.calls.Period;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.http.LinkBody;
import tr.edu.metu.ico.functions.imports.NoRecord;
import tr.edu.metu.ico.functions.limits.PersonalLimits;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.limit.LimitedAct;
import tr.edu.metu.ico.trail.Ids;

/** Issues a student the link to upload one document, valid for ten minutes and never past the deadline (INV-20). */
public final class RequestUpload {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /** Media types of the photo formats of phones. */
    private static final Set<String> HEIC =
            Set.of("image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence");

    private final Documents documents;
    private final Applications applications;
    private final OfficeData officeData;
    private final Definitions definitions;
    private final Period period;
    private final Files files;
    private final PersonalLimits limits;
    private final Ids ids;
    private final Trail trail;

    public RequestUpload(Parts parts) {
        var ports = parts.ports();
        documents = ports.documents();
        applications = ports.applications();
        officeData = ports.officeData();
        definitions = parts.definitions();
        period = new Period(parts.definitions());
        files = ports.files();
        limits = parts.limits();
        ids = parts.ids();
        trail = parts.trail();
    }

    public LinkBody request(Call call, StudentNumber student, UploadRequestBody body, Instant receivedAt) {
        period.require(call, receivedAt);
        officeData.applicant(call, student).orElseThrow(NoRecord::refusal);
        var slot = slot(call, body.slot());
        var spec = BodyFields.fileSpec(
                body.fileName(),
                contentType(slot.contentTypes(), body.contentType()),
                body.size(),
                slot.maxBytes(),
                body.sha256());
        var uploads = documents.of(call.id(), student);
        requireReplaceable(call, student, slot, uploads);
        var area = slot.special() ? Area.SPECIAL_DOCUMENTS : Area.DOCUMENTS;
        var awaited = new Document(
                call.id(),
                student,
                new DocumentId(ids.next()),
                slot.code(),
                area,
                spec,
                receivedAt,
                Optional.empty(),
                Optional.empty());
        counted(
                call,
                awaited,
                LimitedAct.UPLOAD,
                () -> counted(call, awaited, LimitedAct.UPLOAD_IN_ALL, () -> issued(call, awaited)));
        return LinkBody.of(
                awaited.id().value(),
                files.uploadLink(area, awaited.key(), spec, receivedAt, validFor(call, receivedAt)));
    }

    private DocumentSlot slot(Call call, String code) {
        return definitions
                .of(call)
                .slot(code)
                .orElseThrow(() -> Refusal.brokenRule(
                        "slot",
                        "UNKNOWN_SLOT",
                        "This call does not ask for this document.",
                        "Bu çağrıda böyle bir belge istenmiyor."));
    }

    static String contentType(Set<String> accepted, String contentType) {
        if (HEIC.contains(contentType)) {
            var advice = FileRefusal.HEIC.advice();
            throw Refusal.brokenRule("contentType", "HEIC", advice.en(), advice.tr());
        }
        if (!accepted.contains(contentType)) {
            var types = String.join(", ", accepted.stream().sorted().toList());
            throw Refusal.brokenRule(
                    "contentType",
                    "WRONG_TYPE",
                    "The document must be one of: " + types + ".",
                    "Belge şu türlerden biri olmalıdır: " + types + ".");
        }
        return contentType;
    }

    /** Unless a rule lets letters be replaced, the existing letter stays as long as the submission does. */
    private void requireReplaceable(Call call, StudentNumber student, DocumentSlot slot, List<Document> uploads) {
        var definition = definitions.of(call);
        boolean fixed =
                definition.letterSlot().filter(slot.code()::equals).isPresent() && !definition.letterReplaceable();
        if (fixed && counts(call, slot, uploads) && submitted(call, student)) {
            throw Refusal.brokenRule(
                    "slot",
                    "LETTER_NOT_REPLACEABLE",
                    "In this call the letter of a submitted application cannot be replaced. To upload another"
                            + " one before the deadline, take the submission back first.",
                    "Bu çağrıda gönderilmiş bir başvurunun mektubu değiştirilemez. Son başvuru zamanından"
                            + " önce başka bir mektup vermek için önce başvurunuzu geri alın.");
        }
    }

    private static boolean counts(Call call, DocumentSlot slot, List<Document> uploads) {
        return Document.counting(uploads, call.calendar().closesAt()).containsKey(slot.code());
    }

    private boolean submitted(Call call, StudentNumber student) {
        return applications
                .find(call.id(), student)
                .flatMap(Application::submission)
                .isPresent();
    }

    /** Counted, not listed: concurrent requests do not see each other's uploads. */
    private Document counted(Call call, Document awaited, LimitedAct act, Supplier<Document> issue) {
        return limits.counted(call, awaited.student().value(), act, awaited.issuedAt(), issue);
    }

    private Document issued(Call call, Document awaited) {
        var at = awaited.issuedAt();
        var entry = trail.entry(at, awaited.student().value(), "document.link", awaited.key(), "");
        if (!documents.issue(awaited, entry)) {
            throw period.closed(call, at);
        }
        return awaited;
    }

    private static Duration validFor(Call call, Instant receivedAt) {
        var left = Duration.between(receivedAt, call.calendar().closesAt());
        var capped = left.compareTo(LONGEST) < 0 ? left : LONGEST;
        return capped.compareTo(SHORTEST) < 0 ? SHORTEST : capped;
    }
}
