package tr.edu.metu.ico.functions.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.adapters.dynamo.ItemKey;
import tr.edu.metu.ico.adapters.dynamo.Query;
import tr.edu.metu.ico.adapters.dynamo.Table;
import tr.edu.metu.ico.adapters.memory.InMemorySitePages;
import tr.edu.metu.ico.adapters.memory.PassingTable;
import tr.edu.metu.ico.adapters.memory.Seam;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.TestClock;
import tr.edu.metu.ico.site.SiteAddress;

/** All pages of a pass are made of items that were read once, and no later event is answered with them. */
class SiteReadsTest {

    private static final SiteSettings SITE = new SiteSettings(
            SiteAddress.of("https://site.example"), new StandingPages.Storage(730, 3650, "eu-central-1"));

    private final List<Object> asked = new ArrayList<>();
    private final Season season = new Season(this::stores, Cast.ADA, Cast.BORA);
    private final InMemorySitePages pages = new InMemorySitePages();

    private Stores stores(TestClock clock) {
        var stores = Stores.inMemory(clock);
        return new Stores(new Asked(stores.table(), asked), stores.files(), stores.upload(), Optional.empty());
    }

    private Parts parts() {
        return season.worker(Seam.counting()).freshParts();
    }

    @Test
    void a_sweep_that_changes_nothing_asks_the_table_nothing_twice() {
        season.until(Stage.PUBLISHED);
        var sweep = new SiteSweepHandler(parts(), pages, SITE);
        sweep.handleRequest(new MilestoneEvent(), null);
        asked.clear();

        sweep.handleRequest(new MilestoneEvent(), null);

        assertFalse(asked.isEmpty());
        assertEquals(asked.stream().distinct().toList(), asked);
    }

    @Test
    void each_event_is_answered_with_the_items_of_its_time() {
        season.until(Stage.IMPORTED);
        var site = new SiteHandler(parts(), pages, SITE);
        site.handleRequest(changed("CALL#OE-2024", "META"), null);
        var before = page();

        season.until(Stage.FROZEN);
        site.handleRequest(changed("CALL#OE-2024", "META"), null);

        assertNotEquals(before, page());
    }

    @Test
    void each_event_reaches_the_calls_of_its_time() {
        var site = new SiteHandler(parts(), pages, SITE);
        site.handleRequest(changed("NEWS", "NEWS-PLACE"), null);
        // changes nothing, and so ends with the items in memory
        site.handleRequest(changed("NEWS", "NEWS-PLACE"), null);

        season.until(Stage.ANNOUNCED);
        site.handleRequest(changed("NEWS", "NEWS-PLACE"), null);

        assertTrue(pages.find("tr/call/OE-2024/about").isPresent());
    }

    private String page() {
        return pages.find("en/calls").orElseThrow().tag();
    }

    private static DynamodbEvent changed(String partition, String sort) {
        var record = new DynamodbEvent.DynamodbStreamRecord();
        record.setDynamodb(new StreamRecord()
                .withKeys(Map.of("pk", text(partition), "sk", text(sort)))
                .withSequenceNumber("1"));
        var event = new DynamodbEvent();
        event.setRecords(List.of(record));
        return event;
    }

    private static com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue text(String value) {
        return new com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue(value);
    }

    /** A table that remembers what it was asked for. */
    private record Asked(Table table, List<Object> asked) implements PassingTable {

        @Override
        public Optional<Map<String, AttributeValue>> get(ItemKey key) {
            asked.add(key);
            return table.get(key);
        }

        @Override
        public Map<ItemKey, Map<String, AttributeValue>> getAll(Set<ItemKey> keys) {
            asked.add(keys);
            return table.getAll(keys);
        }

        @Override
        public Page query(Query query) {
            asked.add(query);
            return table.query(query);
        }
    }
}
