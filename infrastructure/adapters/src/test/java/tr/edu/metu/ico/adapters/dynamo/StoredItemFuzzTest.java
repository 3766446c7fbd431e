package tr.edu.metu.ico.adapters.dynamo;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.application.LetterHint;
import tr.edu.metu.ico.news.NewsItem;
import tr.edu.metu.ico.petition.Petition;

/** Any content stored under an item's key: it is the item, or refused. Items are written as DynamoDB's own JSON. */
class StoredItemFuzzTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final List<Function<Map<String, AttributeValue>, Object>> READERS = List.of(
            ApplicationItem::read,
            CallItem::read,
            ItemReader.reading(CohortAverage.class)::apply,
            DocumentItem::read,
            LedgerItem::read,
            ItemReader.reading(LetterHint.class)::apply,
            ItemReader.reading(NewsItem.class)::apply,
            ObjectionItem::read,
            OutboxItem::read,
            ItemReader.reading(Petition.class)::apply,
            ItemReader.reading(Quota.class)::apply,
            ItemReader.reading(AcademicRecord.class)::apply);

    @FuzzTest
    void any_item_is_read_the_same_again_or_refused(byte[] json) {
        Map<String, AttributeValue> item;
        try {
            item = item(JSON.readTree(json));
        } catch (IOException noJson) {
            return;
        }
        for (var reader : READERS) {
            try {
                assertEquals(reader.apply(item), reader.apply(item));
            } catch (IllegalStateException
                    | IllegalArgumentException
                    | DateTimeException
                    | ArithmeticException refused) {
                // the exceptions a reader may throw for an item that this system did not write
            }
        }
    }

    private static Map<String, AttributeValue> item(JsonNode object) {
        return object.properties().stream().collect(toMap(Map.Entry::getKey, entry -> value(entry.getValue())));
    }

    private static AttributeValue value(JsonNode node) {
        if (node.has("S")) {
            return AttributeValue.fromS(node.get("S").asText());
        }
        if (node.has("N")) {
            return AttributeValue.fromN(node.get("N").asText());
        }
        if (node.has("BOOL")) {
            return AttributeValue.fromBool(node.get("BOOL").asBoolean());
        }
        if (node.has("L")) {
            return AttributeValue.fromL(StreamSupport.stream(node.get("L").spliterator(), false)
                    .map(StoredItemFuzzTest::value)
                    .toList());
        }
        return node.has("M") ? AttributeValue.fromM(item(node.get("M"))) : AttributeValue.fromNul(true);
    }
}
