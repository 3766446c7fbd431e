package tr.edu.metu.ico.adapters.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Configuration;
import tr.edu.metu.ico.adapters.aws.AwsClients;
import tr.edu.metu.ico.adapters.dynamo.Condition;
import tr.edu.metu.ico.adapters.dynamo.DynamoTable;
import tr.edu.metu.ico.adapters.dynamo.Index;
import tr.edu.metu.ico.adapters.dynamo.ItemKey;
import tr.edu.metu.ico.adapters.dynamo.Query;
import tr.edu.metu.ico.adapters.dynamo.Write;
import tr.edu.metu.ico.adapters.kms.KmsSigner;
import tr.edu.metu.ico.adapters.memory.CountingIds;
import tr.edu.metu.ico.adapters.s3.S3Files;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.StoredFile;

/** The adapters on in-memory AWS do in a rehearsal what they do on AWS. */
class MemoryAwsTest {

    private static final Instant NOW = Instant.parse("2023-11-07T09:00:00Z");

    private final MemoryAws aws = new MemoryAws(InstantSource.fixed(NOW));
    private final AwsClients clients = AwsClients.over(aws);
    private final DynamoTable table = new DynamoTable(clients.dynamo(), "table", new CountingIds());
    private final S3Configuration configuration =
            S3Configuration.builder().chunkedEncodingEnabled(false).build();
    private final S3Files files = new S3Files(
            clients.s3(configuration),
            clients.presigner(configuration),
            Arrays.stream(Area.values())
                    .collect(Collectors.toMap(Function.identity(), area -> "bucket-" + area.ordinal())));

    @BeforeAll
    static void someRegion() {
        System.setProperty("aws.region", "eu-central-1");
    }

    @AfterAll
    static void noRegion() {
        System.clearProperty("aws.region");
    }

    @Test
    void an_item_that_was_written_is_read_and_one_that_was_deleted_is_not() {
        var item = item("CALL#A", "META", "x");
        table.transact(List.of(Write.put(item, Condition.absent())));
        assertEquals(Optional.of(item), table.get(new ItemKey("CALL#A", "META")));

        table.transact(List.of(new Write.Delete(new ItemKey("CALL#A", "META"), new Condition.None())));
        assertEquals(Optional.empty(), table.get(new ItemKey("CALL#A", "META")));
    }

    @Test
    void several_items_are_read_together() {
        var first = item("CALL#A", "META", "x");
        var second = item("CALL#B", "META", "y");
        table.putAll(List.of(first, second));

        var keys = Set.of(ItemKey.of(first), ItemKey.of(second), new ItemKey("CALL#C", "META"));

        assertEquals(Map.of(ItemKey.of(first), first, ItemKey.of(second), second), table.getAll(keys));
    }

    @Test
    void a_query_finds_the_items_of_a_partition_by_prefix_in_order_and_those_of_an_index() {
        var second = item("CALL#A", "GATE#2", "x");
        var first = item("CALL#A", "GATE#1", "y");
        table.putAll(List.of(second, first, item("CALL#A", "META", "x"), item("CALL#B", "GATE#1", "x")));

        assertEquals(
                List.of(first, second), table.query(Query.of("CALL#A", "GATE#")).items());
        assertEquals(3, table.query(Query.by(Index.BY_WORK, "x")).items().size());
    }

    @Test
    void a_file_that_was_uploaded_is_found_listed_and_read_and_a_missing_one_is_not() {
        var content = "content".getBytes(UTF_8);
        aws.upload("bucket-0", "OE-2024/a b", content);
        var area = Area.values()[0];

        assertEquals(Optional.of(new StoredFile("OE-2024/a b", "memory", 7, NOW)), files.find(area, "OE-2024/a b"));
        assertEquals(List.of(new StoredFile("OE-2024/a b", "", 7, NOW)), files.list(area, "OE-2024/"));
        assertArrayEquals(content, files.read(area, "OE-2024/a b", 7));
        assertEquals(Optional.empty(), files.find(area, "OE-2024/c"));
        assertThrows(NoSuchElementException.class, () -> files.read(area, "OE-2024/c", 7));
    }

    @Test
    void a_file_that_a_function_stores_is_read_again() {
        var content = "{}".getBytes(UTF_8);

        files.putIfAbsent(Area.RESULTS, "OE-2024/manifest.json", "application/json", content);

        assertArrayEquals(content, files.read(Area.RESULTS, "OE-2024/manifest.json", 10));
    }

    @Test
    void a_signature_holds_under_the_key_that_is_answered() throws GeneralSecurityException {
        var signer = new KmsSigner(clients.kms(), "key");
        var message = "result".getBytes(UTF_8);
        var check = Signature.getInstance("SHA256withECDSA");
        check.initVerify(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(signer.publicKey())));
        check.update(message);

        assertTrue(check.verify(signer.sign(message)));
    }

    @Test
    void a_request_that_no_adapter_sends_is_refused_by_name() {
        var dynamo = clients.dynamo();

        var refused = assertThrows(RuntimeException.class, () -> dynamo.scan(scan -> scan.tableName("table")));

        assertTrue(refused.getMessage().contains("the table does not know Scan"), refused.getMessage());
    }

    private static Map<String, AttributeValue> item(String partition, String sort, String work) {
        return Map.of(
                ItemKey.PARTITION,
                AttributeValue.fromS(partition),
                ItemKey.SORT,
                AttributeValue.fromS(sort),
                Index.BY_WORK.partition(),
                AttributeValue.fromS(work));
    }
}
