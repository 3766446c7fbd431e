package tr.edu.metu.ico.adapters.dynamo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.privacy.ErasureScope;
import tr.edu.metu.ico.privacy.Held;
import tr.edu.metu.ico.privacy.KeptKind;
import tr.edu.metu.ico.privacy.PersonalData;
import tr.edu.metu.ico.trail.TrailEntry;

/** Everything about a student in the single table, found by {@link Holding} of each family. */
public final class DynamoPersonalData implements PersonalData {

    /** Below the maximum of a transaction, with room for the entry and a gate. */
    private static final int MOST = 90;

    /** When another writer comes in between, what is stored is read again. */
    private static final int ATTEMPTS = 5;

    private static final Pattern OF_STUDENT = Pattern.compile("[0-9]{7}#");

    private final Table table;

    public DynamoPersonalData(Table table) {
        this.table = table;
    }

    @Override
    public List<Held> of(Call call, StudentNumber student, Set<String> persons) {
        var scope = new PersonalScope(table, call, student, persons);
        return families()
                .flatMap(Holding::inCall)
                .flatMap(held -> held.items().apply(scope).map(item -> HeldItem.of(held.part(), item, student)))
                .toList();
    }

    @Override
    public List<Held> outsideCalls(StudentNumber student) {
        var scope = new PersonalScope(table, null, student, Set.of(student.value()));
        return families()
                .flatMap(Holding::outsideCalls)
                .flatMap(held -> held.items().apply(scope).map(item -> HeldItem.of(held.part(), item, student)))
                .toList();
    }

    private static Stream<Holding> families() {
        return Arrays.stream(Family.values()).map(Holding::of);
    }

    @Override
    public Stream<StudentNumber> students(Call call) {
        return applications(call).map(DossierItems::student).distinct().map(StudentNumber::new);
    }

    private Stream<Map<String, AttributeValue>> applications(Call call) {
        return ItemKey.SHARDS.stream()
                .flatMap(shard -> table.stream(Query.of(StudentKeys.applications(call.id(), shard))));
    }

    /** To students only; what staff were answered expires within a week. */
    private Stream<Map<String, AttributeValue>> answers(Call call) {
        return ItemKey.SHARDS.stream()
                .flatMap(shard -> table.stream(StudentKeys.answers(call.id(), shard)))
                .filter(item -> OF_STUDENT.matcher(ItemKey.of(item).sort()).lookingAt());
    }

    private Stream<Map<String, AttributeValue>> submissions(Call call) {
        return ItemKey.SHARDS.stream().flatMap(shard -> table.stream(StudentKeys.submissions(call.id(), shard)));
    }

    private Stream<Map<String, AttributeValue>> messages(Call call) {
        return ItemKey.SHARDS.stream().flatMap(shard -> table.stream(Query.of(NoticeKeys.outbox(call.id(), shard))));
    }

    /** Of students only; an officer's counter is named by the login. */
    private Stream<Map<String, AttributeValue>> counters(Call call) {
        return ItemKey.SHARDS.stream()
                .flatMap(shard -> table.stream(Query.of(Family.LIMITS.partition(call.id(), shard))))
                .filter(item -> OF_STUDENT.matcher(ItemKey.of(item).sort()).lookingAt());
    }

    @Override
    public Map<KeptKind, Integer> kept(Call call) {
        var counts = new EnumMap<KeptKind, Integer>(KeptKind.class);
        Arrays.stream(KeptKind.values()).forEach(kind -> counts.put(kind, 0));
        Stream.of(applications(call), submissions(call), answers(call), messages(call), counters(call))
                .flatMap(Function.identity())
                .flatMap(item -> ErasableItem.kind(item).stream())
                .forEach(kind -> counts.merge(kind, 1, Integer::sum));
        return counts;
    }

    @Override
    public OptionalInt erase(
            Call call, StudentNumber student, ErasureScope scope, Instant at, Optional<TrailEntry> entry) {
        int erased = 0;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var writes = writes(call, student, scope, at);
            List<Write> always = scope == ErasureScope.OPEN_CALL
                    ? List.of(GateItem.check(call.id(), student), LetterMarkItem.erased(call.id(), student, at))
                    : List.of();
            var report = Optional.of(erased)
                    .filter(before -> before == 0)
                    .flatMap(_ -> entry)
                    .map(reported -> TrailItem.append(call.id(), reported));
            int done = write(writes, always, report);
            erased += done;
            if (done == writes.size()) {
                return OptionalInt.of(erased);
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public OptionalInt eraseStaffMessages(Call call, TrailEntry entry) {
        List<Write> writes = messages(call)
                .map(ItemKey::of)
                .filter(key -> key.sort().startsWith(Recipient.STAFF))
                .<Write>map(key -> new Write.Delete(key, new Condition.None()))
                .toList();
        int done = write(writes, List.of(), Optional.of(TrailItem.append(call.id(), entry)));
        return done == writes.size() ? OptionalInt.of(done) : OptionalInt.empty();
    }

    @Override
    public void eraseOutsideCalls(StudentNumber student) {
        var place = new PersonalScope(table, null, student, Set.of(student.value()));
        List<Write> writes = Holding.of(Family.LIMITS)
                .outsideCalls()
                .flatMap(held -> held.items().apply(place))
                .<Write>map(item -> new Write.Delete(ItemKey.of(item), new Condition.None()))
                .toList();
        write(writes, List.of(), Optional.empty());
    }

    /**
     * @param always in every transaction
     * @param report in the first transaction
     * @return how many were written before another writer had changed one of the rest
     */
    private int write(List<Write> writes, List<Write> always, Optional<Write> report) {
        for (int from = 0; from < writes.size(); from += MOST) {
            var part = new ArrayList<>(writes.subList(from, Math.min(from + MOST, writes.size())));
            part.addAll(always);
            if (from == 0) {
                report.ifPresent(part::add);
            }
            if (!table.transact(part).done()) {
                return from;
            }
        }
        return writes.size();
    }

    @Override
    public int erasable(Call call, StudentNumber student, ErasureScope scope) {
        return writes(call, student, scope, Instant.EPOCH).size();
    }

    private List<Write> writes(Call call, StudentNumber student, ErasureScope scope, Instant at) {
        var place = new PersonalScope(table, call, student, Set.of(student.value()));
        return families()
                .flatMap(Holding::inCall)
                .flatMap(held -> held.items().apply(place))
                .flatMap(item -> ErasableItem.erased(call, item, scope, at).stream())
                .toList();
    }

    @Override
    public void finished(Call call, KeptKind kind, Instant at) {
        var item = ItemWriter.item(CallKeys.retention(call.id(), kind.name()))
                .text("at", at)
                .done();
        table.transact(List.of(Write.put(item)));
    }

    @Override
    public Optional<Instant> finishedAt(Call call, KeptKind kind) {
        return table.get(CallKeys.retention(call.id(), kind.name()))
                .map(item -> Instant.parse(new ItemReader(item).text("at")));
    }
}
