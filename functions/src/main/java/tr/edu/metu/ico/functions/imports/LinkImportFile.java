package tr.edu.metu.ico.functions.imports;

import java.time.Duration;
import java.time.Instant;
import tr.edu.metu.ico.adapters.office.OfficeFormat;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.DownloadBody;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.trail.AuditTrail;

/**
 * Issues an officer a link to a file as uploaded, or to a recorded edit, valid for five minutes, and records who asked
 * (INV-20).
 */
public final class LinkImportFile {

    private static final Duration VALID_FOR = Duration.ofMinutes(5);

    private final Files files;
    private final AuditTrail auditTrail;
    private final Trail trail;

    public LinkImportFile(Parts parts) {
        var ports = parts.ports();
        files = ports.files();
        auditTrail = ports.auditTrail();
        trail = parts.trail();
    }

    /** The download is named after call, kind and number, not after the uploaded file. */
    public DownloadBody link(Principal officer, Import found, Instant now) {
        var name = name(found);
        auditTrail.append(
                found.call().value(),
                trail.entry(
                        now,
                        officer.subject(),
                        "import_file.link",
                        found.call() + "/" + found.kind(),
                        found.id().value()));
        var url = files.downloadLink(Area.IMPORTS, found.call() + "/" + found.id(), name, VALID_FOR);
        return new DownloadBody(url.toString(), now.plus(VALID_FOR));
    }

    static String name(Import found) {
        if (found.state() == Import.State.AWAITED) {
            throw noFile();
        }
        if (found.source() instanceof Import.Source.Edit) {
            return name(found, OfficeFormat.CSV);
        }
        if (found.state() == Import.State.REFUSED && found.rows().equals(Import.Rows.NONE)) {
            throw unread();
        }
        return name(found, OfficeFormat.named(found.fileName()).orElseThrow(LinkImportFile::noFile));
    }

    private static String name(Import found, OfficeFormat format) {
        return found.call() + "-" + found.kind() + "-" + found.number() + format.ending();
    }

    /** Its content is unknown: a file extension would be a guess. */
    private static Refusal unread() {
        return Refusal.conflict(
                "FILE_REFUSED",
                "No row of this file could be used, so it cannot be downloaded: it may not be what its"
                        + " name says. The report gives the reason; the person who uploaded it still has the file.",
                "Bu dosyadan hiçbir satır alınamadı; adının belirttiği türden olmayabileceği için indirilemez. Nedeni"
                        + " raporda yazar; dosya, onu yükleyen kişidedir.");
    }

    private static Refusal noFile() {
        return Refusal.conflict(
                "NO_FILE",
                "This import has no file: it was computed, or its file has not arrived yet.",
                "Bu içe aktarmanın dosyası yok: hesaplanmıştır ya da dosyası henüz ulaşmamıştır.");
    }
}
