package tr.edu.metu.ico.adapters.dynamo;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.privacy.ErasureScope;
import tr.edu.metu.ico.privacy.KeptKind;

/**
 * What an erasure makes of an item about a student. Decisions stay without the words they were given in, so that the published
 * result can still be explained and corrected; a document stays without its file and its name.
 */
final class ErasableItem {

    private static final String ERASED = "erased";
    private static final String ARRIVAL = "arrival";

    /** What a decision adds to an item that keeps no count of its changes. */
    private static final Set<String> DECIDED_LATER = Set.of("verdict", "forceMajeure");

    private static final Set<String> DRAFT = Set.of("draft", "draftPartners");

    /**
     * Deleted as working data: hints on letters, who looked at a document, comments, answers for repeated requests, submissions
     * that were replaced.
     */
    private static final Pattern WORK = Pattern.compile("[0-9]{7}#(HINT|OPENING|COMMENT)#.*");

    private ErasableItem() {}

    /** What retention erases of this item; empty if it stays as it is. */
    static Optional<KeptKind> kind(Map<String, AttributeValue> item) {
        var key = ItemKey.of(item);
        return switch (Family.of(key.partition())) {
            case OUTBOX, LIMITS -> Optional.of(KeptKind.WORKING_DATA);
            case APPLICATIONS -> ofApplication(key, item);
            default -> Optional.empty();
        };
    }

    private static Optional<KeptKind> ofApplication(ItemKey key, Map<String, AttributeValue> item) {
        if (isDocument(key)) {
            var kind = KeptKind.of(Area.valueOf(item.get("area").s()));
            return Optional.of(kind).filter(_ -> hasFile(item));
        }
        boolean draft = key.sort().endsWith(StudentKeys.APPLICATION) && item.containsKey("draft");
        return Optional.of(KeptKind.WORKING_DATA).filter(_ -> draft || isWork(key));
    }

    private static boolean isWork(ItemKey key) {
        return WORK.matcher(key.sort()).matches()
                || key.partition().endsWith("#IDEM")
                || key.partition().endsWith("#SUBMITTED");
    }

    private static boolean isDocument(ItemKey key) {
        return Stream.of(StudentKeys.DOCUMENT, StudentKeys.PETITION_DOCUMENT, StudentKeys.GRANT_DOCUMENT)
                .anyMatch(key.sort()::contains);
    }

    private static boolean hasFile(Map<String, AttributeValue> document) {
        return document.containsKey(ARRIVAL) && !document.get(ARRIVAL).m().containsKey(ERASED);
    }

    /** The write that erases this much of it; empty if there is nothing to erase. */
    static Optional<Write> erased(Call call, Map<String, AttributeValue> item, ErasureScope scope, Instant at) {
        var key = ItemKey.of(item);
        var family = Family.of(key.partition());
        var kind = kind(item);
        if (scope == ErasureScope.OPEN_CALL) {
            // the records of the university come from the office, and the holder of a letter must be able to check it
            return Optional.of((Write) new Write.Delete(key, new Condition.None()))
                    .filter(_ -> family != Family.ROWS && family != Family.LETTERS);
        }
        if (kind.filter(scope::includes).isPresent() && (family != Family.APPLICATIONS || isWork(key))) {
            return Optional.of(new Write.Delete(key, new Condition.None()));
        }
        if (scope == ErasureScope.ON_REQUEST && family == Family.ROWS && !inForce(call, key)) {
            return Optional.of(new Write.Delete(key, new Condition.None()));
        }
        return changed(item, changed(item, kind.filter(scope::includes), scope == ErasureScope.ON_REQUEST, at));
    }

    private static boolean inForce(Call call, ItemKey row) {
        var parts = row.partition().split("#");
        return call.imports().values().stream().anyMatch(id -> id.value().equals(parts[2]));
    }

    private static Map<String, AttributeValue> changed(
            Map<String, AttributeValue> item, Optional<KeptKind> kind, boolean words, Instant at) {
        var next = new HashMap<>(words && WordsOf.erasable(item) ? WordsOf.erasedFrom(item) : item);
        if (kind.isPresent() && isDocument(ItemKey.of(item))) {
            var arrival = new HashMap<>(next.get(ARRIVAL).m());
            arrival.put(ERASED, AttributeValue.fromS(at.toString()));
            next.put(ARRIVAL, AttributeValue.fromM(arrival));
            next.put("spec", WordsOf.withoutName(next.get("spec")));
        } else if (kind.isPresent()) {
            DRAFT.forEach(next::remove);
        }
        return next;
    }

    /** Only if the item is as it was read: the write replaces all of it. */
    private static Optional<Write> changed(Map<String, AttributeValue> seen, Map<String, AttributeValue> next) {
        var conditions = Stream.concat(seen.keySet().stream(), DECIDED_LATER.stream())
                .distinct()
                .map(name -> Condition.unchanged(seen, name))
                .toArray(Condition[]::new);
        return seen.equals(next) ? Optional.empty() : Optional.of(Write.put(next, Condition.all(conditions)));
    }
}
