package tr.edu.metu.ico.functions.documents;

import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.FileRefusal;
import tr.edu.metu.ico.functions.refusal.Refusal;

/**
 * Which uploaded files are handed out to anybody, their own student included: those that arrived, were examined and were not
 * refused. What such a file is called, it was found to be; a refused one may be anything.
 */
final class Openable {

    /** Why a refused file was refused, where only older files have the reason. */
    private static final Text OTHER = new Text(
            "Upload the document again as PDF, JPEG or PNG.", "Belgeyi PDF, JPEG ya da PNG olarak yeniden yükleyin.");

    private Openable() {}

    /** Refuses with the reason while the file must stay closed. */
    static void require(Document document) {
        var arrival = document.arrival().orElseThrow(Openable::notExamined);
        Scanned.require(document);
        arrival.refusal().ifPresent(refusal -> {
            throw refused(FileRefusal.named(refusal).map(FileRefusal::advice).orElse(OTHER));
        });
    }

    private static Refusal notExamined() {
        return Refusal.conflict(
                "NOT_EXAMINED_YET",
                "This file has not arrived yet, or has not been checked. A check takes a few seconds; try again then."
                        + " If the upload failed, ask for a new link and upload the file again.",
                "Bu dosya henüz ulaşmadı ya da denetlenmedi. Denetim birkaç saniye sürer; sonra yeniden deneyin."
                        + " Yükleme başarısız olduysa yeni bir bağlantı isteyip dosyayı yeniden yükleyin.");
    }

    private static Refusal refused(Text why) {
        return Refusal.conflict(Problem.of(
                "",
                "FILE_REFUSED",
                "This file was refused, so nobody can open it here. " + why.en(),
                "Bu dosya kabul edilmedi; bu yüzden burada kimse açamaz. " + why.tr()));
    }
}
