package tr.edu.metu.ico.verifier.score;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.LetterAnswers;
import tr.edu.metu.ico.application.Verdict;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.FileSpec;

/** The uploads of a case's application; every version has its own file and its own verdict. */
final class CaseDocuments {
    private final CallDefinition call;
    private final StudentNumber student;
    private final Instant issuedAt;
    private final List<Document> uploads = new ArrayList<>();

    CaseDocuments(CallDefinition call, StudentNumber student, Instant issuedAt) {
        this.call = call;
        this.student = student;
        this.issuedAt = issuedAt;
    }

    void evidence(String slot, Instant storedAt, Optional<Boolean> approved) {
        add(slot, storedAt, approved.map(yes -> verdict(yes, Optional.empty(), Optional.empty())));
    }

    void language(String slot, Instant storedAt, LanguageResult result) {
        add(slot, storedAt, Optional.of(verdict(true, Optional.of(result), Optional.empty())));
    }

    /** One more version of a letter; {@code approved} is empty while no officer has decided. */
    void letter(String slot, Instant storedAt, Optional<Boolean> approved) {
        var items = call.terms().documents().checklist().stream()
                .flatMap(rule -> rule.items().stream())
                .collect(Collectors.toMap(item -> item, _ -> true, (one, _) -> one, TreeMap::new));
        var answers = LetterAnswers.of(LetterAnswers.Kind.OFFICIAL, items, Set.of());
        add(slot, storedAt, approved.map(yes -> verdict(yes, Optional.empty(), Optional.of(answers))));
    }

    /** Forgets what is in a slot. */
    void clear(String slot) {
        uploads.removeIf(document -> document.slot().equals(slot));
    }

    /** The number of the version that counts in a slot, the first being 1; 0 if none does. */
    int counting(String slot) {
        var versions = uploads.stream()
                .filter(document -> document.slot().equals(slot))
                .toList();
        return 1 + versions.indexOf(counted().get(slot));
    }

    List<Document> counting() {
        return List.copyOf(counted().values());
    }

    List<Document> all() {
        return List.copyOf(uploads);
    }

    private Map<String, Document> counted() {
        return Document.counting(uploads, call.calendar().closesAt());
    }

    private Sha256 nextDigest() {
        return Sha256.of("document " + uploads.size());
    }

    private Verdict verdict(boolean approved, Optional<LanguageResult> language, Optional<LetterAnswers> letter) {
        return new Verdict(nextDigest(), approved, "seen", language, letter, Optional.empty(), "officer", issuedAt);
    }

    private void add(String slot, Instant storedAt, Optional<Verdict> verdict) {
        var digest = nextDigest();
        uploads.add(new Document(
                call.call(),
                student,
                new DocumentId(digest.hex().substring(0, 32)),
                slot,
                Area.DOCUMENTS,
                new FileSpec("file.pdf", "application/pdf", 10, digest),
                issuedAt,
                Optional.of(new Document.Arrival(storedAt, "v", Optional.empty())),
                verdict));
    }
}
