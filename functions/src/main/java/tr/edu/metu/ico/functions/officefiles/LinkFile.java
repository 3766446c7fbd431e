package tr.edu.metu.ico.functions.officefiles;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.export.FileId;
import tr.edu.metu.ico.export.RequestedFile;
import tr.edu.metu.ico.export.RequestedFiles;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.DownloadBody;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.trail.AuditTrail;

/** Shows people their own requested files, and issues links to them, valid for five minutes and recorded (INV-20). */
final class LinkFile {

    private static final Duration VALID_FOR = Duration.ofMinutes(5);

    private final RequestedFiles requestedFiles;
    private final ReadableContent readable;
    private final Files files;
    private final AuditTrail auditTrail;
    private final Trail trail;

    LinkFile(Parts parts) {
        var ports = parts.ports();
        requestedFiles = ports.requestedFiles();
        readable = new ReadableContent(parts);
        files = ports.files();
        auditTrail = ports.auditTrail();
        trail = parts.trail();
    }

    /** @throws Refusal if there is no such file of this person, or the person may no longer read what it shows */
    RequestedFile find(Principal person, Call call, FileId id, Instant now) {
        var file = requestedFiles
                .find(call.id(), id, now)
                .filter(found -> found.person().equals(person.subject()))
                .orElseThrow(Refusal::notFound);
        readable.require(person, call, file.content());
        return file.at(now);
    }

    DownloadBody link(Principal person, Call call, FileId id, Instant now) {
        var file = find(person, call, id, now);
        var stored = file.stored().orElseThrow(LinkFile::notReady);
        auditTrail.append(
                call.id().value(),
                trail.entry(now, person.subject(), "file.link", call.id().value(), file.id() + " " + file.content()));
        var url = files.downloadLink(Area.EXPORTS, stored.key(), name(file), VALID_FOR);
        return new DownloadBody(url.toString(), now.plus(VALID_FOR));
    }

    private static Refusal notReady() {
        return Refusal.conflict(
                "FILE_NOT_READY",
                "The file is not ready. Ask for its state first.",
                "Dosya hazır değil. Önce durumunu sorgulayın.");
    }

    /** Such as {@code OE-2024-result-list.xlsx}. */
    private static String name(RequestedFile file) {
        var content = file.content();
        var what = content.data().map(Enum::name).orElse(content.kind().name());
        var whose = content.department()
                .map(code -> "-" + code)
                .or(() -> content.university().map(code -> "-" + code))
                .orElse("");
        return file.call()
                + "-" + what.toLowerCase(Locale.ROOT).replace('_', '-')
                + whose
                + FileFormat.valueOf(file.format()).ending();
    }
}
