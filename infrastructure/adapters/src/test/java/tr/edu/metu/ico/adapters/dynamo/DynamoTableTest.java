package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.adapters.dynamo.Cast.entry;
import static tr.edu.metu.ico.adapters.dynamo.Cast.key;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import tr.edu.metu.ico.adapters.dynamo.FalteringHttp.Fault;
import tr.edu.metu.ico.adapters.memory.ItemSize;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Stay;
import tr.edu.metu.ico.application.WriteOutcome;

/** The table's behaviour when the store falters, and the cost of a submission. */
class DynamoTableTest {

    private static final Map<String, AttributeValue> ITEM =
            ItemWriter.item(new ItemKey("P", "a")).text("value", "1").done();

    private static DynamoOnLoopback dynamo;

    private final String name = dynamo.newTable();

    @BeforeAll
    static void start() {
        dynamo = new DynamoOnLoopback();
    }

    @AfterAll
    static void stop() {
        dynamo.close();
    }

    @Test
    void INV_03_a_submission_whose_answer_was_lost_is_written_once_and_the_retry_says_so() {
        new CallsInEveryState(table()).open();
        var http = new FalteringHttp(List.of(Fault.ANSWER_LOST));
        var submitted = Cast.submitted(ADA);

        var outcome = new DynamoApplications(table(http)).submit(submitted, key("tab-0001"), entry("submit"));

        assertEquals(new WriteOutcome.Written(submitted), outcome);
        assertEquals(Optional.of(submitted), new DynamoApplications(table()).find(OE, ADA));
        assertEquals(2, http.tokens().size());
        assertEquals(1, new HashSet<>(http.tokens()).size());
    }

    @Test
    void a_conflict_with_another_transaction_passes() {
        var http = new FalteringHttp(List.of(Fault.CONFLICT, Fault.THROTTLED, Fault.BROKEN));

        assertEquals(new Table.Outcome.Done(), table(http).transact(List.of(Write.put(ITEM, Condition.absent()))));

        assertEquals(4, http.tokens().size());
        assertEquals(Optional.of(ITEM), table().get(new ItemKey("P", "a")));
    }

    @Test
    void a_store_that_stays_busy_is_given_up_after_ten_attempts() {
        var http = new FalteringHttp(Collections.nCopies(20, Fault.CONFLICT));

        assertThrows(TableBusy.class, () -> table(http).transact(List.of(Write.put(ITEM))));

        assertEquals(10, http.tokens().size());
        assertEquals(Optional.empty(), table().get(new ItemKey("P", "a")));
    }

    @Test
    void what_the_store_calls_impossible_is_not_tried_again() {
        var http = new FalteringHttp(List.of());

        assertThrows(DynamoDbException.class, () -> table(http).transact(List.of(Write.put(ITEM), Write.put(ITEM))));

        assertEquals(1, http.tokens().size());
    }

    @Test
    void what_the_store_left_over_of_a_batch_is_stored_too() {
        var items = IntStream.range(10, 70)
                .mapToObj(number ->
                        ItemWriter.item(new ItemKey("P", "n" + number)).done())
                .toList();

        table(new SmallBatches(dynamo.client(), 11)).putAll(items);

        assertEquals(items, table().stream(Query.of("P")).toList());
    }

    @Test
    void what_the_store_left_over_of_a_read_is_read_too() {
        var items = IntStream.range(10, 40)
                .mapToObj(number ->
                        ItemWriter.item(new ItemKey("P", "n" + number)).done())
                .collect(Collectors.toMap(ItemKey::of, item -> item));
        table().putAll(List.copyOf(items.values()));

        assertEquals(items, table(new SmallBatches(dynamo.client(), 11)).getAll(items.keySet()));
    }

    @Test
    void a_store_that_leaves_all_of_a_batch_over_is_given_up_too() {
        var table = table(new SmallBatches(dynamo.client(), 0));

        assertThrows(TableBusy.class, () -> table.putAll(List.of(ITEM)));
    }

    /** Two for each item written; this store counts neither the gate that is checked nor the index, which AWS bills too. */
    @Test
    void one_submission_costs_eight_write_units_for_its_four_items() {
        var table = table();
        new CallsInEveryState(table).open();
        var before = table.writeUnits();

        new DynamoApplications(table).submit(Cast.submitted(ADA), key("tab-0001"), entry("application.submit"));

        assertEquals(8.0, table.writeUnits() - before);
    }

    @Test
    void an_application_with_everything_its_call_asks_for_is_written_as_one_kilobyte() {
        var all = Cast.full();
        var choosing = new ApplicationContent(
                all.choices(), all.language(), all.claims(), true, true, new Stay.Months(10), false);
        var hosted = new ApplicationContent(List.of(), all.language(), all.claims(), true, true, all.stay(), true);

        var list = Optional.of(OfficeCast.importId());

        for (var content : List.of(choosing, hosted)) {
            var receipt = Cast.submitted(ADA).submission().orElseThrow().receipt();
            var submitted = Cast.none(ADA).submitted(content, receipt, list);
            assertTrue(ItemSize.of(ApplicationItem.from(submitted)) <= 1024);
            assertTrue(ItemSize.of(ApplicationItem.from(submitted.withDraft(content, Cast.NOON, list))) <= 1024);
        }
    }

    private DynamoTable table() {
        return table(dynamo.client());
    }

    private DynamoTable table(FalteringHttp http) {
        return table(dynamo.client(http));
    }

    private DynamoTable table(DynamoDbClient client) {
        return new DynamoTable(client, name, Cast::id);
    }
}
