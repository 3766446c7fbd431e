package tr.edu.metu.ico.functions.documents;

import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.FileRefusal;
import tr.edu.metu.ico.functions.refusal.Refusal;

/**
 * Which uploaded files may be opened at all, even by their own student: files that arrived, were examined and were not
 * refused. The type of such a file has been verified; a refused file may be anything.
 */
final class Openable {

    /** The advice for a refused file whose reason is unknown. */
    private static final Text OTHER = new Text(
            "Upload the document again as PDF, JPEG or PNG.", "Belgeyi PDF, JPEG ya da PNG olarak yeniden yükleyin.");

    private Openable() {}

    /**
     * Refuses, with the reason, while the file must not be opened.
     *
     * @param open whether the student can still upload files
     */
    static void require(Document document, boolean open) {
        var arrival = document.arrival().orElseThrow(Openable::notExamined);
        Scanned.require(document);
        arrival.refusal().ifPresent(refusal -> {
            throw refused(
                    FileRefusal.named(refusal).map(known -> known.advice(open)).orElse(OTHER));
        });
    }

    private static Refusal notExamined() {
        return Refusal.conflict(
                "NOT_EXAMINED_YET",
                "This file has not arrived yet, or has not been checked. A check takes a few seconds; try again then."
                        + " If the upload failed, ask for a new link while files are accepted and upload the file"
                        + " again.",
                "Bu dosya henüz ulaşmadı ya da denetlenmedi. Denetim birkaç saniye sürer; sonra yeniden deneyin."
                        + " Yükleme başarısız olduysa dosya kabul edildiği sürece yeni bir bağlantı isteyip dosyayı"
                        + " yeniden yükleyin.");
    }

    private static Refusal refused(Text why) {
        return Refusal.conflict(Problem.of(
                "",
                "FILE_REFUSED",
                "This file was refused, so nobody can open it here. " + why.en(),
                "Bu dosya kabul edilmedi; bu yüzden burada kimse açamaz. " + why.tr()));
    }
}
