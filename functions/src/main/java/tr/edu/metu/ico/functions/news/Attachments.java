package tr.edu.metu.ico.functions.news;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.adapters.content.ContentType;
import tr.edu.metu.ico.adapters.content.UploadCheck;
import tr.edu.metu.ico.adapters.pdf.PdfFindings;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.application.FileFlag;
import tr.edu.metu.ico.application.FileRefusal;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.DownloadName;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.http.DownloadBody;
import tr.edu.metu.ico.functions.http.LinkBody;
import tr.edu.metu.ico.functions.news.AttachmentRequest.AttachmentUploadRequest;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.news.AttachmentId;
import tr.edu.metu.ico.news.NewsAttachment;
import tr.edu.metu.ico.trail.AuditTrail;
import tr.edu.metu.ico.trail.Ids;

/**
 * Files below news: the link to upload one, and what its content shows before everybody may read it. What it is follows from its
 * bytes alone. A file that can do anything but be read is refused, because people who open it trust the office (decision 0080).
 */
final class Attachments {

    private static final Duration UPLOAD = Duration.ofMinutes(10);
    private static final Duration DOWNLOAD = Duration.ofMinutes(5);
    private static final String PDF = "application/pdf";

    /** What an officer sees before opening a student's file nobody can see before opening a public one. */
    private static final Set<FileFlag> NOT_PUBLIC =
            Set.of(FileFlag.SCRIPTED, FileFlag.ATTACHMENTS, FileFlag.NOT_EXAMINED);

    private final Files files;
    private final AuditTrail auditTrail;
    private final Trail trail;
    private final Ids ids;

    Attachments(Parts parts) {
        files = parts.ports().files();
        auditTrail = parts.ports().auditTrail();
        trail = parts.trail();
        ids = parts.ids();
    }

    /** A link to upload one file; it belongs to no item until an item names it. */
    LinkBody link(Principal officer, AttachmentUploadRequest body, Instant now) {
        if (!NewsAttachment.TYPES.contains(body.contentType())) {
            throw Refusal.brokenRule(
                    "contentType",
                    "WRONG_TYPE",
                    "A file below news is a PDF, a JPEG or a PNG picture. Save it as PDF and choose the new file.",
                    "Duyuru eki PDF dosyası, JPEG ya da PNG resmi olabilir. Dosyayı PDF olarak kaydedip yeniden"
                            + " seçin.");
        }
        if (body.size() > NewsAttachment.LARGEST) {
            throw Refusal.brokenRule(
                    "size",
                    "FILE_TOO_LARGE",
                    "A file below news has at most 5 MB, so that it opens on a phone. Save it with smaller pictures, or"
                            + " link to it.",
                    "Duyuru eki, telefonda da açılabilmesi için en çok 5 MB olabilir. Dosyayı daha küçük resimlerle"
                            + " kaydedin ya da bağlantı verin.");
        }
        var spec = BodyFields.fileSpec(
                body.fileName(), body.contentType(), body.size(), NewsAttachment.LARGEST, body.sha256());
        var id = new AttachmentId(ids.next());
        auditTrail.append(
                AuditTrail.NEWS, trail.entry(now, officer.subject(), "news.attachment.link", "NEWS-FILE/" + id, ""));
        return LinkBody.of(id.value(), files.uploadLink(Area.NEWS, id.value(), spec, now, UPLOAD));
    }

    /** A link to save a file of any version of an item, for an officer who checks a draft. */
    DownloadBody open(Principal officer, NewsAttachment attachment, Instant now) {
        auditTrail.append(
                AuditTrail.NEWS,
                trail.entry(now, officer.subject(), "news.attachment.read", "NEWS-FILE/" + attachment.id(), ""));
        var url = files.downloadLink(Area.NEWS, attachment.id().value(), attachment.name(), DOWNLOAD);
        return new DownloadBody(url.toString(), now.plus(DOWNLOAD));
    }

    /**
     * The uploaded file with this label.
     *
     * @throws Refusal if it has not arrived, is not yet scanned where files are scanned, or is nothing for everybody
     */
    NewsAttachment examined(AttachmentId id, Text label) {
        var content = files.readIfAllowed(Area.NEWS, id.value(), NewsAttachment.LARGEST)
                .orElseThrow(Attachments::notReady);
        refusal(content).ifPresent(why -> {
            throw Refusal.malformed(List.of(why));
        });
        var type = ContentType.detect(content).orElseThrow();
        return new NewsAttachment(
                id, label, DownloadName.of(label.tr(), type), type, content.length, SitePage.tag(content));
    }

    private static Refusal notReady() {
        return Refusal.malformed(List.of(Problem.of(
                "id",
                "FILE_NOT_READY",
                "This file has not arrived, or the virus scan has not passed it. A scan takes up to a minute: try again"
                        + " then. If this stays, remove the file and upload it again from a clean source.",
                "Bu dosya henüz ulaşmadı ya da virüs taramasından geçmedi. Tarama bir dakika sürebilir; sonra yeniden"
                        + " deneyin. Sorun sürerse dosyayı kaldırıp temiz bir kaynaktan yeniden yükleyin.")));
    }

    private static Optional<Problem> refusal(byte[] content) {
        var type = ContentType.detect(content);
        if (type.isEmpty()) {
            return UploadCheck.refusal(content, PDF).map(Attachments::problem);
        }
        if (!type.get().equals(PDF)) {
            return Optional.empty();
        }
        var found = PdfFindings.of(content);
        if (found.locked()) {
            return Optional.of(problem(FileRefusal.PASSWORD_PROTECTED));
        }
        return found.flags().stream().anyMatch(NOT_PUBLIC::contains) ? Optional.of(active()) : Optional.empty();
    }

    private static Problem problem(FileRefusal refusal) {
        var advice = refusal.advice();
        return Problem.of("id", refusal.name(), advice.en(), advice.tr());
    }

    private static Problem active() {
        return Problem.of(
                "id",
                "ACTIVE_CONTENT",
                "This PDF holds a script or other files, or could not be examined to its end. Print it to a new PDF and"
                        + " upload that one.",
                "Bu PDF bir betik ya da başka dosyalar içeriyor veya sonuna kadar incelenemedi. Yeni bir PDF'ye"
                        + " yazdırıp onu yükleyin.");
    }
}
