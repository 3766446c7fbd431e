package tr.edu.metu.ico.functions.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.application.Worklists;
import tr.edu.metu.ico.application.Worklists.DocumentTask;
import tr.edu.metu.ico.application.Worklists.Page;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.definition.DocumentSlot;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Target;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.lists.CountingDocuments;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.work.DocumentWorkBody.LineBody;

/**
 * The documents an officer has to check, oldest first. The index lists candidates; whether a document still matters is
 * read from the student's own items, once per student and page.
 */
public final class DocumentWork {

    private static final int PAGE = 25;

    /** The maximum number of index pages read for one response when none of their entries still matters. */
    private static final int MOST_PAGES = 8;

    private final Worklists worklists;
    private final Dossiers dossiers;
    private final Definitions definitions;
    private final DocumentLines lines;

    public DocumentWork(Parts parts) {
        var ports = parts.ports();
        worklists = ports.worklists();
        dossiers = ports.dossiers();
        definitions = parts.definitions();
        lines = new DocumentLines(parts);
    }

    /** @param kind a slot of the call; empty for all that this officer may open */
    DocumentWorkBody list(Principal officer, Call call, Optional<String> kind, Optional<String> cursor) {
        var slots = slots(officer, call, kind);
        var at = cursor;
        for (int pages = 1; ; pages++) {
            var page = page(call, slots, at);
            var body = lines(call, page);
            if (!body.documents().isEmpty() || page.next().isEmpty() || pages == MOST_PAGES) {
                return body;
            }
            at = page.next();
        }
    }

    /**
     * All of them, read page by page.
     *
     * @param special whether documents of a special category are listed
     */
    public Stream<LineBody> all(Call call, boolean special) {
        var slots = slots(call, special);
        return Stream.iterate(
                        Optional.of(page(call, slots, Optional.empty())),
                        Optional::isPresent,
                        page -> page.get().next().map(next -> page(call, slots, Optional.of(next))))
                .flatMap(page -> lines(call, page.get()).documents().stream());
    }

    private Page<DocumentTask> page(Call call, Set<String> slots, Optional<String> cursor) {
        return BodyFields.parsed(
                "cursor",
                () -> worklists.documents(call.id(), slots, cursor, PAGE),
                "cursor must be the next value of the previous page.",
                "cursor, önceki sayfanın next değeri olmalıdır.");
    }

    private Set<String> slots(Principal officer, Call call, Optional<String> kind) {
        boolean entitled = Policy.permits(officer, Action.OPEN_SPECIAL_DOCUMENT, Target.of(call));
        if (kind.isPresent()) {
            var slot = definitions.of(call).slot(kind.get()).orElseThrow(DocumentWork::unknownKind);
            if (slot.special() && !entitled) {
                throw Refusal.forbidden();
            }
            return Set.of(slot.code());
        }
        return slots(call, entitled);
    }

    private Set<String> slots(Call call, boolean entitled) {
        var open = new TreeSet<String>();
        definitions.of(call).slots().stream()
                .filter(slot -> entitled || !slot.special())
                .map(DocumentSlot::code)
                .forEach(open::add);
        return open;
    }

    private static Refusal unknownKind() {
        return Refusal.malformed(
                "kind",
                "kind must be a document slot of this call.",
                "kind bu çağrının belge türlerinden biri olmalıdır.");
    }

    private DocumentWorkBody lines(Call call, Page<DocumentTask> page) {
        Map<StudentNumber, Optional<Dossier>> read = new HashMap<>();
        Function<StudentNumber, Optional<Dossier>> dossier = student -> dossiers.find(call.id(), student);
        var shown = page.lines().stream()
                .map(DocumentTask::document)
                .filter(document -> matters(call, document, read.computeIfAbsent(document.student(), dossier)))
                .map(document -> lines.of(call, document, read.get(document.student())))
                .toList();
        return new DocumentWorkBody(List.copyOf(shown), page.next());
    }

    /** Until the deadline a student may still apply with it; afterwards only submissions matter. */
    private boolean matters(Call call, Document document, Optional<Dossier> dossier) {
        if (dossier.isEmpty()) {
            return call.state().accepting();
        }
        return new CountingDocuments(call, definitions.of(call))
                .of(dossier.get(), true).stream()
                        .filter(now -> CountingDocuments.State.of(now) == CountingDocuments.State.TO_CHECK)
                        .anyMatch(now -> now.id().equals(document.id()));
    }
}
