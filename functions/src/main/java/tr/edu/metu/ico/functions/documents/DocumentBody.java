package tr.edu.metu.ico.functions.documents;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.Verdict;

/**
 * One uploaded version of a document.
 *
 * @param state {@code AWAITED}, {@code RECEIVED}, {@code REFUSED}, {@code APPROVED} or {@code REJECTED}
 */
public record DocumentBody(
        String id,
        String slot,
        String fileName,
        String contentType,
        long size,
        String sha256,
        String state,
        Optional<Instant> storedAt,
        Optional<String> refusal,
        Optional<String> reason) {

    public static DocumentBody of(Document document) {
        var spec = document.spec();
        return new DocumentBody(
                document.id().value(),
                document.slot(),
                spec.name(),
                spec.contentType(),
                spec.size(),
                spec.sum().hex(),
                state(document),
                document.arrival().map(Document.Arrival::storedAt),
                document.arrival().flatMap(Document.Arrival::refusal),
                document.verdict().map(Verdict::reason));
    }

    private static String state(Document document) {
        if (document.arrival().isEmpty()) {
            return "AWAITED";
        }
        if (document.arrival().get().refusal().isPresent()) {
            return "REFUSED";
        }
        return document.verdict()
                .map(v -> v.approved() ? "APPROVED" : "REJECTED")
                .orElse("RECEIVED");
    }
}
