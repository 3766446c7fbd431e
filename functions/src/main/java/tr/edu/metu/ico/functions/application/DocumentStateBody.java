package tr.edu.metu.ico.functions.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.Verdict;
import tr.edu.metu.ico.file.Area;

/**
 * That a document is there, for a reader who may not open it. Documents of a special category are left out: their
 * existence alone would reveal health or protection (KVKK article 6, INV-23).
 *
 * @param state {@code UPLOADED}, {@code APPROVED} or {@code REJECTED}
 */
public record DocumentStateBody(String slot, String state) {

    /** The versions that count, one per slot. */
    static List<DocumentStateBody> of(Collection<Document> documents, Instant deadline) {
        return Document.counting(documents, deadline).values().stream()
                .filter(document -> document.area() != Area.SPECIAL_DOCUMENTS)
                .map(document -> new DocumentStateBody(document.slot(), state(document)))
                .toList();
    }

    private static String state(Document document) {
        return document.verdict()
                .map(Verdict::approved)
                .map(approved -> approved ? "APPROVED" : "REJECTED")
                .orElse("UPLOADED");
    }
}
