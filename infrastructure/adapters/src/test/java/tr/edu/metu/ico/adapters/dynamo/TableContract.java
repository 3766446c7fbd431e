package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the ports require of the table itself; it keeps the table in memory true to the real one's behaviour. */
public abstract class TableContract {

    private static final Table.Outcome DONE = new Table.Outcome.Done();

    private final Table table;

    protected TableContract(Table table) {
        this.table = table;
    }

    private static ItemKey key(String sort) {
        return new ItemKey("P", sort);
    }

    private static Map<String, AttributeValue> item(String sort, String value) {
        return ItemWriter.item(key(sort))
                .text("value", value)
                .number("version", 7)
                .done();
    }

    private static Table.Outcome refused(Integer... failed) {
        return new Table.Outcome.Refused(List.of(failed));
    }

    private Table.Outcome check(String sort, Condition condition) {
        return table.transact(List.of(new Write.Check(key(sort), condition)));
    }

    @Test
    void a_transaction_happens_whole_or_not_at_all() {
        table.putAll(List.of(item("a", "1"), item("d", "1")));

        var outcome = table.transact(List.of(
                Write.put(item("b", "2"), Condition.absent()),
                Write.put(item("a", "2"), Condition.absent()),
                new Write.Check(key("c"), Condition.text("value", "1")),
                new Write.Delete(key("d"), new Condition.None())));

        assertEquals(refused(1, 2), outcome);
        assertEquals(
                List.of(item("a", "1"), item("d", "1")),
                table.stream(Query.of("P")).toList());
    }

    @Test
    void several_items_are_read_together_and_keys_without_an_item_are_left_out() {
        var sorts = IntStream.range(0, 150).mapToObj("s%03d"::formatted).toList();
        table.putAll(sorts.stream().skip(1).map(sort -> item(sort, "1")).toList());

        var found = table.getAll(sorts.stream().map(TableContract::key).collect(Collectors.toSet()));

        assertEquals(
                sorts.stream().skip(1).collect(Collectors.toMap(TableContract::key, sort -> item(sort, "1"))), found);
        assertEquals(Map.of(), table.getAll(Set.of()));
    }

    @Test
    void a_transaction_puts_checks_and_deletes() {
        table.putAll(List.of(item("a", "1"), item("d", "1")));

        var outcome = table.transact(List.of(
                Write.put(item("b", "2"), Condition.absent()),
                new Write.Check(key("a"), Condition.number("version", 7)),
                new Write.Delete(key("d"), Condition.text("value", "1"))));

        assertEquals(DONE, outcome);
        assertEquals(
                List.of(item("a", "1"), item("b", "2")),
                table.stream(Query.of("P")).toList());
        assertEquals(Optional.empty(), table.get(key("d")));
    }

    @Test
    void conditions_speak_of_the_item_as_it_was() {
        table.putAll(List.of(item("a", "1")));
        var either = new Condition.AnyOf("value", List.of(AttributeValue.fromS("0"), AttributeValue.fromS("1")));

        assertEquals(DONE, check("a", either));
        assertEquals(DONE, check("a", Condition.all(Condition.text("value", "1"), Condition.number("version", 7))));
        assertEquals(DONE, check("a", new Condition.Missing("verdict")));
        assertEquals(DONE, check("z", Condition.absent()));
        assertEquals(DONE, check("z", new Condition.Missing("value")));
        assertEquals(
                refused(0), check("a", Condition.all(Condition.text("value", "1"), Condition.number("version", 8))));
        assertEquals(refused(0), check("a", Condition.text("version", "7")));
        assertEquals(refused(0), check("a", new Condition.Missing("value")));
        assertEquals(refused(0), check("a", Condition.absent()));
        assertEquals(refused(0), check("z", either));
    }

    @Test
    void an_attribute_with_parts_is_compared_whole() {
        var seen = ItemWriter.item(key("a"))
                .fields(Map.of("arrival", Map.of("versionId", "1", "late", false)))
                .list("codes", List.of("X", "Y"))
                .done();
        var other = ItemWriter.item(key("a"))
                .fields(Map.of("arrival", Map.of("versionId", "2", "late", false)))
                .done();
        table.putAll(List.of(seen));

        assertEquals(DONE, check("a", Condition.unchanged(seen, "arrival")));
        assertEquals(DONE, check("a", Condition.unchanged(seen, "codes")));
        assertEquals(DONE, check("a", Condition.unchanged(seen, "verdict")));
        assertEquals(refused(0), check("a", Condition.unchanged(other, "arrival")));
        assertEquals(refused(0), check("a", Condition.unchanged(other, "codes")));
    }

    @Test
    void items_of_a_partition_come_in_order_and_only_those_with_the_prefix() {
        table.putAll(IntStream.range(0, 60).mapToObj(TableContract::numbered).toList());
        table.putAll(List.of(
                item("zz", "1"), ItemWriter.item(new ItemKey("Q", "n000")).done()));

        assertEquals(
                IntStream.range(0, 60).mapToObj(TableContract::numbered).toList(),
                table.stream(Query.of("P", "n")).toList());
        assertEquals(
                IntStream.range(31, 60).mapToObj(TableContract::numbered).toList(),
                table.stream(Query.of("P", "n").atMost(4).after(key("n030").attributes()))
                        .toList());
        assertEquals(List.of(), table.stream(Query.of("nobody")).toList());
    }

    @Test
    void the_last_items_come_first_when_asked_for_so() {
        table.putAll(IntStream.range(0, 60).mapToObj(TableContract::numbered).toList());
        table.putAll(List.of(item("a", "1"), item("zz", "1")));

        assertEquals(
                List.of(numbered(59), numbered(58), numbered(57), numbered(56), numbered(55)),
                table.stream(Query.of("P", "n").atMost(2).lastFirst()).limit(5).toList());
        assertEquals(
                List.of(numbered(1), numbered(0)),
                table.stream(Query.of("P", "n").lastFirst().after(key("n002").attributes()))
                        .toList());
    }

    private static Map<String, AttributeValue> numbered(int number) {
        return item(String.format(Locale.ROOT, "n%03d", number), "1");
    }

    @Test
    void impossible_requests_are_refused_before_anything_is_written() {
        var twice = List.of(Write.put(item("a", "1")), Write.put(item("a", "2")));
        var tooMany =
                IntStream.range(0, 101).mapToObj(n -> Write.put(numbered(n))).toList();
        var tooLarge = List.of(Write.put(item("a", "1")), Write.put(item("b", "x".repeat(400 * 1024))));
        var tooMuch = IntStream.range(0, 12)
                .mapToObj(n -> Write.put(item("c" + n, "x".repeat(390 * 1024))))
                .toList();

        for (var writes : List.of(twice, tooMany, tooLarge, tooMuch, List.<Write>of())) {
            assertThrows(RuntimeException.class, () -> table.transact(writes));
        }
        assertThrows(RuntimeException.class, () -> table.putAll(List.of(item("a", "1"), item("a", "1"))));
        assertThrows(
                RuntimeException.class,
                () -> table.transact(List.of(Write.put(ItemWriter.item(key("e"))
                        .indexed(Index.BY_DEPARTMENT, "", "1")
                        .done()))));
        assertEquals(List.of(), table.stream(Query.of("P")).toList());
    }

    @Test
    void a_transaction_may_have_a_hundred_writes() {
        assertEquals(
                DONE,
                table.transact(IntStream.range(0, 100)
                        .mapToObj(n -> Write.put(numbered(n)))
                        .toList()));

        assertEquals(100, table.stream(Query.of("P")).count());
    }
}
