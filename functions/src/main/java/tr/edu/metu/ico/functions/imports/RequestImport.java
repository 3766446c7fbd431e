package tr.edu.metu.ico.functions.imports;

import java.time.Duration;
import java.time.Instant;
import tr.edu.metu.ico.adapters.office.OfficeFormat;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.FileSpec;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.file.UploadLink;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.http.LinkBody;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.trail.Ids;

/** Issues an officer the link to upload one office file. */
public final class RequestImport {

    static final long LARGEST_FILE = 50L << 20;

    private static final Duration VALID_FOR = Duration.ofMinutes(10);

    private final Imports imports;
    private final Files files;
    private final Ids ids;
    private final Trail trail;

    public RequestImport(Parts parts) {
        var ports = parts.ports();
        imports = ports.imports();
        files = ports.files();
        ids = parts.ids();
        trail = parts.trail();
    }

    public LinkBody request(Principal officer, Call call, ImportRequestBody body, Instant now) {
        var contentType = format(body.fileName()).contentType();
        var spec = BodyFields.fileSpec(body.fileName(), contentType, body.size(), LARGEST_FILE, body.sha256());
        var kind = BodyFields.oneOf("kind", ImportKind.class, body.kind());
        var reason = body.reason().map(text -> BodyFields.text("reason", text, 500));
        checkState(call);
        var awaited = Import.awaited(
                call.id(),
                new ImportId(ids.next()),
                kind,
                new Import.Source.Upload(spec.name(), spec.size(), spec.digest()),
                officer.subject(),
                now,
                reason);
        imports.request(
                awaited,
                trail.entry(
                        now,
                        officer.subject(),
                        "import.request",
                        call.id() + "/" + kind,
                        awaited.id().value()));
        return LinkBody.of(awaited.id().value(), link(call, awaited, spec, now));
    }

    private UploadLink link(Call call, Import awaited, FileSpec spec, Instant now) {
        return files.uploadLink(Area.IMPORTS, call.id() + "/" + awaited.id(), spec, now, VALID_FOR);
    }

    private static OfficeFormat format(String fileName) {
        return BodyFields.parsed(
                "fileName",
                () -> OfficeFormat.named(fileName.strip()).orElseThrow(IllegalArgumentException::new),
                "The file must be a CSV or XLSX file; save other formats, XLS among them, as one of these.",
                "Dosya CSV ya da XLSX olmalıdır; XLS dahil başka biçimleri bunlardan biri olarak kaydedin.");
    }

    /** Whether the inputs of the call may still change. */
    static void checkState(Call call) {
        if (call.state() == CallState.PUBLISHED && !call.evaluating()) {
            throw Refusal.conflict(
                    "PUBLISHED",
                    "The result is published; its inputs no longer change.",
                    "Sonuç yayımlandı; girdileri artık değişmez.");
        }
    }
}
