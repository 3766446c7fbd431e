package tr.edu.metu.ico.submission;

import java.util.List;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.Verdict;
import tr.edu.metu.ico.definition.DocumentSlot;
import tr.edu.metu.ico.selection.Evidence;
import tr.edu.metu.ico.submission.ToDo.Act;

/** What to do about a required document that is missing or not accepted. */
final class DocumentAdvice {
    private final OutlookInput at;

    DocumentAdvice(OutlookInput at) {
        this.at = at;
    }

    /** For this slot. */
    ToDo on(String slot) {
        var title = at.definition().slot(slot).map(DocumentSlot::title).orElseGet(() -> new Text(slot, slot));
        var uploads = at.dossier().documents().stream()
                .filter(document -> document.slot().equals(slot))
                .toList();
        var counting = Document.counting(uploads, at.closesAt());
        if (counting.isEmpty()) {
            return missing(title, uploads);
        }
        return Evidence.verdict(counting.get(slot)).filter(Verdict::approved).isPresent()
                ? upload(
                        title,
                        "The document was reviewed and is not sufficient; see the officer's findings.",
                        "Belge incelendi ve yeterli bulunmadı; görevlinin tespitlerine bakın.")
                : upload(
                        title,
                        "The office did not accept the document; its reason is shown with the document.",
                        "Ofis belgeyi kabul etmedi; gerekçesi belgeyle birlikte gösterilir.");
    }

    private ToDo missing(Text title, List<Document> uploads) {
        boolean refused = uploads.stream()
                .flatMap(upload -> upload.arrival().stream())
                .anyMatch(arrival -> arrival.refusal().isPresent());
        return refused
                ? upload(
                        title,
                        "The uploaded file was refused and does not count; the reason is shown with the document.",
                        "Yüklenen dosya geri çevrildi ve dikkate alınmaz; nedeni belgeyle birlikte gösterilir.")
                : upload(title, "No document is uploaded.", "Yüklenmiş bir belge yok.");
    }

    private ToDo upload(Text title, String en, String tr) {
        return Advice.whileOpen(
                at,
                Act.UPLOAD_DOCUMENT,
                en + " Upload one to \"" + title.en() + "\".",
                tr + " “" + title.tr() + "” için bir belge yükleyin.");
    }

    static ToDo waiting() {
        return ToDo.none(
                Act.WAIT_FOR_OFFICE,
                "The office has not checked the document yet. You do not need to do anything.",
                "Ofis belgeyi henüz denetlemedi. Bir şey yapmanız gerekmiyor.");
    }
}
