package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.adapters.dynamo.Cast.entry;
import static tr.edu.metu.ico.adapters.dynamo.Cast.key;

import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import tr.edu.metu.ico.adapters.memory.ItemSize;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Stay;
import tr.edu.metu.ico.application.WriteOutcome;

/** What the table does when the store falters, and what a submission costs. */
class DynamoTableTest {

    private static final Map<String, AttributeValue> ITEM =
            ItemWriter.item(new ItemKey("P", "a")).text("value", "1").done();

    private static EmbeddedDynamo dynamo;

    private final String name = dynamo.newTable();

    @BeforeAll
    static void start() {
        dynamo = new EmbeddedDynamo();
    }

    @AfterAll
    static void stop() {
        dynamo.close();
    }

    @Test
    void INV_03_a_submission_whose_answer_was_lost_is_written_once_and_told_so() {
        new CallsInEveryState(table(client(List.of(), 25))).open();
        var client = client(List.of(DynamoTableTest::answerLost), 25);
        var submitted = Cast.submitted(ADA);

        var outcome = new DynamoApplications(table(client)).submit(submitted, key("tab-0001"), entry("submit"));

        assertEquals(new WriteOutcome.Written(submitted), outcome);
        assertEquals(Optional.of(submitted), new DynamoApplications(table(client)).find(OE, ADA));
        assertEquals(2, client.tokens().size());
        assertEquals(1, new HashSet<>(client.tokens()).size());
    }

    @Test
    void a_conflict_with_another_transaction_passes() {
        var client =
                client(List.of(DynamoTableTest::conflict, DynamoTableTest::throttled, DynamoTableTest::broken), 25);

        assertEquals(new Table.Outcome.Done(), table(client).transact(List.of(Write.put(ITEM, Condition.absent()))));

        assertEquals(4, client.tokens().size());
        assertEquals(Optional.of(ITEM), table(client).get(new ItemKey("P", "a")));
    }

    @Test
    void a_store_that_stays_busy_is_given_up_after_ten_attempts() {
        var client = client(Collections.nCopies(20, DynamoTableTest::conflict), 25);

        assertThrows(TableBusy.class, () -> table(client).transact(List.of(Write.put(ITEM))));

        assertEquals(10, client.tokens().size());
        assertEquals(Optional.empty(), table(client).get(new ItemKey("P", "a")));
    }

    @Test
    void what_the_store_calls_impossible_is_not_tried_again() {
        var client = client(List.of(), 25);

        assertThrows(DynamoDbException.class, () -> table(client).transact(List.of(Write.put(ITEM), Write.put(ITEM))));

        assertEquals(1, client.tokens().size());
    }

    @Test
    void what_the_store_left_over_of_a_batch_is_stored_too() {
        var items = IntStream.range(10, 70)
                .mapToObj(number ->
                        ItemWriter.item(new ItemKey("P", "n" + number)).done())
                .toList();

        table(client(List.of(), 11)).putAll(items);

        assertEquals(items, table(client(List.of(), 25)).stream(Query.of("P")).toList());
    }

    /** Two for each item written; this store counts neither the gate that is checked nor the index, which AWS bills too. */
    @Test
    void one_submission_costs_six_write_units_for_its_three_items() {
        var table = table(client(List.of(), 25));
        new CallsInEveryState(table).open();
        var before = table.writeUnits();

        new DynamoApplications(table).submit(Cast.submitted(ADA), key("tab-0001"), entry("application.submit"));

        assertEquals(6.0, table.writeUnits() - before);
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

    private DynamoTable table(FalteringClient client) {
        return new DynamoTable(client, name, Cast::id);
    }

    private static FalteringClient client(
            List<Function<Supplier<TransactWriteItemsResponse>, TransactWriteItemsResponse>> faults, int batch) {
        return new FalteringClient(dynamo.client(), faults, batch);
    }

    private static TransactWriteItemsResponse answerLost(Supplier<TransactWriteItemsResponse> sent) {
        sent.get();
        throw SdkClientException.create("the connection was lost", new IOException("reset"));
    }

    private static TransactWriteItemsResponse conflict(Supplier<TransactWriteItemsResponse> sent) {
        throw TransactionCanceledException.builder()
                .cancellationReasons(
                        CancellationReason.builder().code("TransactionConflict").build())
                .build();
    }

    private static TransactWriteItemsResponse throttled(Supplier<TransactWriteItemsResponse> sent) {
        throw refusal("ThrottlingException", 400);
    }

    private static TransactWriteItemsResponse broken(Supplier<TransactWriteItemsResponse> sent) {
        throw refusal("InternalServerError", 500);
    }

    private static DynamoDbException refusal(String code, int status) {
        return (DynamoDbException) DynamoDbException.builder()
                .statusCode(status)
                .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
                .build();
    }
}
