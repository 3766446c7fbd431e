package tr.edu.metu.ico.season.cast;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.Waiting;
import tr.edu.metu.ico.season.http.Answer;
import tr.edu.metu.ico.season.http.Upload;
import tr.edu.metu.ico.season.world.SampleFiles;
import tr.edu.metu.ico.season.world.Student;

/** Files that differ from what was announced, and links that were tampered with or have expired. */
public final class BadUploads {
    private final CallContext context;
    private final Desk desk;
    private final Student probe;
    private final byte[] pdf;

    public BadUploads(CallContext context) {
        this.context = context;
        this.desk = new Desk(context);
        this.probe = context.world().probe();
        this.pdf = SampleFiles.pdf("probe");
    }

    public void tryAll() {
        otherContent();
        tampered();
        notADocument();
        twice();
    }

    private Answer link(byte[] content) {
        var described = Upload.described("belge.pdf", content)
                .put("slot", context.definition().anySlot())
                .put("contentType", "application/pdf");
        return context.upload().link(Cast.student(probe), context.application(probe) + "/documents", described);
    }

    /** The link is signed for this length and this checksum. */
    private void otherContent() {
        var longer = Arrays.copyOf(pdf, pdf.length + 1);
        refusedByStore(put(link(pdf), longer), 403, "wrong size");
        var other = pdf.clone();
        other[other.length - 1] ^= 1;
        refusedByStore(put(link(pdf), other), 400, "wrong checksum");
    }

    private void tampered() {
        var link = link(pdf);
        var url = link.text("url");
        var signature = url.indexOf("X-Amz-Signature=") + "X-Amz-Signature=".length();
        var turned = url.charAt(signature) == '0' ? '1' : '0';
        var forged = url.substring(0, signature) + turned + url.substring(signature + 1);
        refusedByStore(context.upload().put(link, URI.create(forged), pdf), 403, "forged signature");
        var otherStudent = context.world().students().getFirst().number();
        var moved = url.replace("/" + probe.number() + "/", "/" + otherStudent + "/");
        refusedByStore(context.upload().put(link, URI.create(moved), pdf), 403, "key of another student");
        var longerLife = url.replaceFirst("X-Amz-Expires=[0-9]+", "X-Amz-Expires=604800");
        refusedByStore(context.upload().put(link, URI.create(longerLife), pdf), 403, "longer life");
    }

    /** Announced and stored as a PDF, but not a PDF: detected when its bytes are checked. */
    private void notADocument() {
        var archive = SampleFiles.archive();
        var link = link(archive);
        Unexpected.unlessEqual(200, put(link, archive), "The status of an upload");
        var found = desk.arrived(probe, link.text("id"));
        Unexpected.unlessEqual("REFUSED", found.path("state").asText(), "The state of an archive called PDF");
        Unexpected.unlessEqual(
                "OFFICE_OR_ARCHIVE", found.path("refusal").asText(), "The refusal of an archive called PDF");
        context.ledger().refusedFile("OFFICE_OR_ARCHIVE");
    }

    /** A link is valid for one file only: a stored file cannot be overwritten. */
    private void twice() {
        var link = link(pdf);
        Unexpected.unlessEqual(200, put(link, pdf), "The status of an upload");
        refusedByStore(put(link, pdf), 412, "second file on one link");
    }

    /** Takes a link so shortly before the deadline that the deadline passes before it is used. */
    public void tooOld() {
        var link = link(pdf);
        Waiting.sleep(Duration.ofMillis(3_100));
        refusedByStore(put(link, pdf), 403, "expired link");
    }

    private int put(Answer link, byte[] content) {
        return context.upload().put(link, URI.create(link.text("url")), content);
    }

    private void refusedByStore(int found, int status, String what) {
        context.ledger().refusedByStore(found, status, what);
    }
}
