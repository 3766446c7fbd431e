package tr.edu.metu.ico.functions.site.results;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.PUBLISHING;
import static tr.edu.metu.ico.functions.world.Season.expect;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.memory.InMemorySitePages;
import tr.edu.metu.ico.functions.site.SiteHandler;
import tr.edu.metu.ico.functions.site.SiteSettings;
import tr.edu.metu.ico.functions.site.StandingPages;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.site.SiteAddress;

/**
 * Within a minute of an erratum the page of the first result says that it is superseded: a record of the stream waits a second,
 * the distribution shows what it has for at most 20 seconds, and the rest is for the rendering.
 */
class SupersededPageTest {

    private static final Duration FOR_THE_RENDERING = Duration.ofSeconds(60 - 1 - 20);
    private static final SiteSettings SITE = new SiteSettings(
            SiteAddress.of("https://site.example"), new StandingPages.Storage(730, 3650, "eu-central-1"));

    private final Season season = new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM, Cast.DENIZ);
    private final InMemorySitePages pages = new InMemorySitePages();

    @Test
    void one_record_of_the_stream_marks_the_old_result_as_superseded_in_time() {
        season.until(Stage.PUBLISHED);
        rendered();
        assertFalse(page("en/call/OE-2024/results").contains("This result is superseded."));

        season.clock.moveTo(PUBLISHING.plus(Duration.ofDays(1)));
        Corrections.open(season);
        Corrections.oneMoreSeatInTokyo(season);
        expect(200, season.portal.publish(season.run()));
        assertTimeout(FOR_THE_RENDERING, this::rendered);

        assertTrue(page("en/call/OE-2024/publication/1").contains("This result is superseded."));
        assertTrue(page("tr/call/OE-2024/publication/1").contains("Bu sonucun yerini bir düzeltme almıştır."));
        assertFalse(page("en/call/OE-2024/results").contains("This result is superseded."));
    }

    private void rendered() {
        var keys = Map.of("pk", new AttributeValue("CALL#" + CALL), "sk", new AttributeValue("META"));
        var record = new DynamodbEvent.DynamodbStreamRecord();
        record.setDynamodb(new StreamRecord().withKeys(keys).withSequenceNumber("1"));
        var event = new DynamodbEvent();
        event.setRecords(List.of(record));

        var failed = new SiteHandler(season.world.freshParts(), pages, SITE).handleRequest(event, null);

        assertEquals(List.of(), failed.getBatchItemFailures());
    }

    private String page(String key) {
        return new String(pages.find(key).orElseThrow().content(), UTF_8);
    }
}
