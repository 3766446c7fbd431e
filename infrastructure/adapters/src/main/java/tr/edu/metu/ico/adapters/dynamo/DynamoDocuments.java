package tr.edu.metu.ico.adapters.dynamo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.Documents;
import tr.edu.metu.ico.application.LetterHint;
import tr.edu.metu.ico.application.Opening;
import tr.edu.metu.ico.application.Registration;
import tr.edu.metu.ico.application.ScannedFile;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.trail.TrailEntry;

/** The documents in the single table. */
public final class DynamoDocuments implements Documents {

    private static final int GATE = 0;
    private static final int ARRIVED = 0;

    private final Table table;

    public DynamoDocuments(Table table) {
        this.table = table;
    }

    /** @throws IllegalStateException if the id was used before */
    @Override
    public boolean issue(Document awaited, TrailEntry entry) {
        var outcome = table.transact(List.of(
                GateItem.check(awaited.call(), awaited.student()),
                Write.put(DocumentItem.from(awaited), Condition.absent()),
                TrailItem.append(awaited.call(), entry)));
        if (!outcome.done() && !outcome.refusedBy(GATE)) {
            throw new IllegalStateException("document " + awaited.id() + " was issued before");
        }
        return outcome.done();
    }

    @Override
    public Optional<Document> find(CallId call, StudentNumber student, DocumentId id) {
        return one(StudentKeys.document(call, student, id));
    }

    @Override
    public List<Document> of(CallId call, StudentNumber student) {
        return all(StudentKeys.documents(call, student));
    }

    /** @throws IllegalStateException if the id was used before */
    @Override
    public void issueBeside(Document awaited, TrailEntry entry) {
        var outcome = table.transact(List.of(
                Write.put(DocumentItem.from(awaited), Condition.absent()), TrailItem.append(awaited.call(), entry)));
        if (!outcome.done()) {
            throw new IllegalStateException("document " + awaited.id() + " was issued before");
        }
    }

    @Override
    public List<Document> ofPetitions(CallId call, StudentNumber student) {
        return all(StudentKeys.petitionDocuments(call, student));
    }

    @Override
    public List<Document> ofGrant(CallId call, StudentNumber student) {
        return all(StudentKeys.grantDocuments(call, student));
    }

    @Override
    public Optional<Document> findAny(CallId call, StudentNumber student, DocumentId id) {
        return find(call, student, id)
                .or(() -> one(StudentKeys.petitionDocument(call, student, id)))
                .or(() -> one(StudentKeys.grantDocument(call, student, id)));
    }

    /** A shard with any of the students is read as a whole: their documents have no keys that could be named. */
    @Override
    public Map<StudentNumber, List<Document>> all(CallId call, Set<StudentNumber> students) {
        return students.stream()
                .map(student -> ItemKey.shard(student.value()))
                .distinct()
                .flatMap(shard -> table.stream(Query.of(StudentKeys.applications(call, shard))))
                .filter(DossierItems::isDocument)
                .map(DocumentItem::read)
                .filter(document -> students.contains(document.student()))
                .collect(Collectors.groupingBy(Document::student));
    }

    private Optional<Document> one(ItemKey key) {
        return table.get(key).map(DocumentItem::read);
    }

    private List<Document> all(Query query) {
        return table.stream(query).map(DocumentItem::read).toList();
    }

    @Override
    public boolean register(Registration registration, TrailEntry entry) {
        var arrived = registration.arrived();
        var item = registration.toCheck() ? DocumentItem.toCheck(arrived) : DocumentItem.from(arrived);
        var writes = new ArrayList<>(
                List.of(Write.put(item, DocumentItem.awaited(arrived)), TrailItem.append(arrived.call(), entry)));
        registration
                .superseded()
                .ifPresent(earlier -> writes.add(Write.put(DocumentItem.from(earlier), DocumentItem.as(earlier))));
        var outcome = table.transact(writes);
        // Refused if the file was registered before: the first registration stays.
        return outcome.done() || outcome.refusedBy(ARRIVED);
    }

    @Override
    public boolean scanned(ScannedFile file, TrailEntry entry) {
        var after = file.after();
        var item = file.toCheck() ? DocumentItem.toCheck(after) : DocumentItem.from(after);
        var writes = new ArrayList<>(
                List.of(Write.put(item, DocumentItem.as(file.before())), TrailItem.append(after.call(), entry)));
        file.again().ifPresent(again -> writes.add(Write.put(DocumentItem.toCheck(again), DocumentItem.as(again))));
        return table.transact(writes).done();
    }

    @Override
    public void hint(Document letter, LetterHint hint) {
        table.transact(List.of(
                Write.put(ItemWriter.item(StudentKeys.hint(letter.call(), letter.student(), letter.id()), hint))));
    }

    @Override
    public Optional<LetterHint> hint(Document letter) {
        return table.get(StudentKeys.hint(letter.call(), letter.student(), letter.id()))
                .map(ItemReader.reading(LetterHint.class));
    }

    @Override
    public void opened(Document document, Opening opening, TrailEntry entry) {
        var key = StudentKeys.opening(document.call(), document.student(), document.id());
        table.transact(List.of(
                new Write.Check(DocumentItem.key(document), DocumentItem.as(document)),
                Write.put(ItemWriter.item(key, opening)),
                TrailItem.append(document.call(), entry)));
    }

    @Override
    public Optional<Opening> opening(Document document) {
        return table.get(StudentKeys.opening(document.call(), document.student(), document.id()))
                .map(ItemReader.reading(Opening.class));
    }

    @Override
    public boolean judge(Call seen, Document before, Document judged, TrailEntry entry) {
        var item = judged.verdict().isEmpty() && counts(seen, judged)
                ? DocumentItem.toCheck(judged)
                : DocumentItem.from(judged);
        return table.transact(List.of(
                        CallItem.inputChange(seen, entry),
                        Write.put(item, DocumentItem.as(before)),
                        TrailItem.append(judged.call(), entry)))
                .done();
    }

    /** Whether no newer version of its slot has taken its place. */
    private boolean counts(Call call, Document document) {
        var counting = Document.counting(
                of(document.call(), document.student()), call.calendar().closesAt());
        return Optional.ofNullable(counting.get(document.slot()))
                .filter(found -> found.id().equals(document.id()))
                .isPresent();
    }
}
