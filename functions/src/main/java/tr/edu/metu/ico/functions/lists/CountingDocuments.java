package tr.edu.metu.ico.functions.lists;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.submission.DecidingSlots;

/**
 * The documents of an application that an officer may have to look at: of each slot the version that counts or, where none
 * counts, the last one if it was refused. Until the freeze a student may still apply with any of them; afterwards only those
 * matter that the submission asks for. None matters after a withdrawal.
 */
public final class CountingDocuments {

    private static final Comparator<Document> BY_ARRIVAL = Comparator.comparing(
                    (Document document) -> document.arrival().orElseThrow().storedAt())
            .thenComparing(Document::id);

    private final Call call;
    private final CallDefinition definition;

    public CountingDocuments(Call call, CallDefinition definition) {
        this.call = call;
        this.definition = definition;
    }

    /** The state of a document in a list. */
    public enum State {
        /** It has no verdict. */
        TO_CHECK,
        /** An officer rejected it; the student may upload another while applications are open. */
        REJECTED,
        /** It was refused when it arrived, and no other version of its slot counts. */
        REFUSED,
        APPROVED;

        /** Of a document that matters. */
        public static State of(Document document) {
            if (document.arrival().flatMap(Document.Arrival::refusal).isPresent()) {
                return REFUSED;
            }
            return document.verdict()
                    .map(verdict -> verdict.approved() ? APPROVED : REJECTED)
                    .orElse(TO_CHECK);
        }
    }

    /** Ordered by slot. @param special whether documents of a special category are included */
    public List<Document> of(Dossier dossier, boolean special) {
        if (dossier.withdrawal().isPresent()) {
            return List.of();
        }
        var documents = dossier.documents().stream()
                .filter(document -> special || document.area() != Area.SPECIAL_DOCUMENTS)
                .toList();
        var counting = Document.counting(documents, call.calendar().closesAt());
        return Stream.concat(counting.values().stream(), refused(documents, counting))
                .filter(document -> matters(document, dossier.application()))
                .sorted(Comparator.comparing(Document::slot))
                .toList();
    }

    private Stream<Document> refused(Collection<Document> documents, Map<String, Document> counting) {
        var last = new HashMap<String, Document>();
        documents.stream()
                .filter(document -> document.arrival().isPresent())
                .filter(document -> !document.isLate(call.calendar().closesAt()))
                .filter(document -> !counting.containsKey(document.slot()))
                .forEach(document -> last.merge(document.slot(), document, BinaryOperator.maxBy(BY_ARRIVAL)));
        return last.values().stream();
    }

    private boolean matters(Document document, Application application) {
        return call.state().accepting()
                || application
                        .submission()
                        .map(Application.Submission::content)
                        .filter(content -> DecidingSlots.of(definition, content).contains(document.slot()))
                        .isPresent();
    }
}
