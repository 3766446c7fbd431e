package tr.edu.metu.ico.functions.documents;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.FileFlag;
import tr.edu.metu.ico.application.FileRefusal;
import tr.edu.metu.ico.application.Scan;
import tr.edu.metu.ico.application.Verdict;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.FileSpec;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.DecisionVersion;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;

/**
 * One uploaded version of a document.
 *
 * <p>Of a file of a petition that concerns health or protection, an officer who may not open it sees only that it exists:
 * id, state, the instants and the version of the verdict. Slot, name, type, size and digest would reveal what it is (INV-23).
 *
 * @param state          {@code AWAITED}, {@code RECEIVED}, {@code LATE}, {@code REFUSED}, {@code APPROVED} or
 *                       {@code REJECTED}
 * @param closedAt       the deadline that a late document missed
 * @param refusal        why the received file does not count, the name of a {@link FileRefusal}
 * @param advice         for a refused document: what the file is and what the student can do
 * @param flags          names of {@link FileFlag}: warnings before opening it
 * @param scan           a name of {@link Scan}: state of the malware scan; left out where there is none
 * @param letter         for an acceptance letter: what the officer found in it
 * @param language       the English score that an officer approved it for
 * @param verdictVersion to be sent as {@code If-Match} with the next verdict; 0 when there is none yet
 */
public record DocumentBody(
        String id,
        Optional<String> slot,
        Optional<String> fileName,
        Optional<String> contentType,
        Optional<Long> size,
        Optional<String> sha256,
        String state,
        Optional<Instant> storedAt,
        Optional<Instant> closedAt,
        Optional<String> refusal,
        Optional<TextBody> advice,
        Optional<List<String>> flags,
        Optional<String> scan,
        Optional<String> reason,
        Optional<LetterBody> letter,
        Optional<ConvertedBody> language,
        long verdictVersion) {

    /**
     * An English score as an officer approved it.
     *
     * @param score     on the METU IYS scale
     * @param examScore the score it was converted from, on the scale of the exam
     * @param table     version of the table that was in force; a version beginning with SAMPLE is only an example
     */
    public record ConvertedBody(
            String exam, String examDate, BigDecimal score, Optional<BigDecimal> examScore, Optional<String> table) {

        static Optional<ConvertedBody> of(Verdict verdict) {
            return verdict.language()
                    .map(result -> new ConvertedBody(
                            result.exam(),
                            result.date().toString(),
                            result.score(),
                            verdict.converted().map(Verdict.Converted::examScore),
                            verdict.converted().flatMap(Verdict.Converted::table)));
        }
    }

    /** Those documents that this reader may open; that there are others is not said (INV-23). */
    public static List<DocumentBody> openable(Collection<Document> documents, Call call, Principal reader) {
        return documents.stream()
                .filter(document -> SpecialDocuments.permits(reader, Action.OPEN_SPECIAL_DOCUMENT, call, document))
                .map(document -> of(document, call, reader))
                .toList();
    }

    /** The document as this reader may see it. */
    public static DocumentBody of(Document document, Call call, Principal reader) {
        return of(document, call, reader, call.state().accepting());
    }

    /** @param open whether the student can still upload another file for the same purpose */
    static DocumentBody of(Document document, Call call, Principal reader, boolean open) {
        var opened = Optional.of(document)
                .filter(d -> SpecialDocuments.permits(reader, Action.OPEN_SPECIAL_DOCUMENT, call, d));
        var deadline = call.calendar().closesAt();
        return new DocumentBody(
                document.id().value(),
                opened.map(Document::slot),
                opened.map(Document::spec).map(FileSpec::name),
                opened.map(Document::spec).map(FileSpec::contentType),
                opened.map(Document::spec).map(FileSpec::size),
                opened.map(Document::digest).map(Sha256::hex),
                state(document, deadline),
                document.arrival().map(Document.Arrival::storedAt),
                Optional.of(deadline).filter(document::isLate),
                opened.flatMap(Document::arrival).flatMap(Document.Arrival::refusal),
                opened.flatMap(Document::arrival)
                        .flatMap(Document.Arrival::refusal)
                        .flatMap(FileRefusal::named)
                        .map(refusal -> refusal.advice(open))
                        .map(TextBody::of),
                opened.map(DocumentBody::flags),
                opened.flatMap(DocumentBody::scan),
                opened.flatMap(Document::verdict).map(Verdict::reason),
                opened.flatMap(Document::verdict).flatMap(Verdict::letter).map(LetterBody::of),
                opened.flatMap(Document::verdict).flatMap(ConvertedBody::of),
                verdictVersion(document));
    }

    /** What an officer should know before opening it. */
    public static List<String> flags(Document document) {
        return document.arrival().stream()
                .flatMap(arrival -> arrival.flags().stream())
                .map(FileFlag::name)
                .toList();
    }

    /** State of the malware scan; empty where there is none. */
    public static Optional<String> scan(Document document) {
        return document.arrival().flatMap(Document.Arrival::scan).map(Scan::name);
    }

    /** The version of the officers' verdict on a document (INV-5). */
    public static long verdictVersion(Document document) {
        return DecisionVersion.of(document.verdict().map(Verdict::at));
    }

    private static String state(Document document, Instant deadline) {
        if (document.arrival().isEmpty()) {
            return "AWAITED";
        }
        if (document.isLate(deadline)) {
            return "LATE";
        }
        if (document.arrival().get().refusal().isPresent()) {
            return "REFUSED";
        }
        return document.verdict()
                .map(v -> v.approved() ? "APPROVED" : "REJECTED")
                .orElse("RECEIVED");
    }
}
