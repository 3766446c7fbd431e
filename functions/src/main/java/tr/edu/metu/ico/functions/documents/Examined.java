package tr.edu.metu.ico.functions.documents;

import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.adapters.content.UploadCheck;
import tr.edu.metu.ico.adapters.pdf.PdfFindings;
import tr.edu.metu.ico.application.FileFlag;
import tr.edu.metu.ico.application.FileRefusal;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.FileSpec;

/**
 * What the bytes of an uploaded file show.
 *
 * @param refusal why the file does not count; empty when it does
 * @param flags   for a file that counts: what an officer should know before opening it
 */
record Examined(Optional<FileRefusal> refusal, Set<FileFlag> flags) {

    private static final String PDF = "application/pdf";

    /** Whether the content matches the announced digest; nothing in it is interpreted. */
    static Examined unopened(FileSpec announced, byte[] content) {
        return Sha256.of(content).equals(announced.digest())
                ? new Examined(none(), Set.of())
                : refused(FileRefusal.WRONG_CONTENT);
    }

    /** Whether the content matches the announced digest and type and can be opened by everyone. */
    static Examined opened(FileSpec announced, byte[] content) {
        var unopened = unopened(announced, content);
        return unopened.refusal().isPresent() ? unopened : opened(content, announced);
    }

    private static Examined opened(byte[] content, FileSpec announced) {
        return UploadCheck.refusal(content, announced.contentType())
                .map(Examined::refused)
                .orElseGet(() -> announced.contentType().equals(PDF) ? pdf(content) : new Examined(none(), Set.of()));
    }

    static Examined refused(FileRefusal refusal) {
        return new Examined(Optional.of(refusal), Set.of());
    }

    private static Examined pdf(byte[] content) {
        var found = PdfFindings.of(content);
        return found.locked() ? refused(FileRefusal.PASSWORD_PROTECTED) : new Examined(none(), found.flags());
    }

    private static Optional<FileRefusal> none() {
        return Optional.empty();
    }
}
