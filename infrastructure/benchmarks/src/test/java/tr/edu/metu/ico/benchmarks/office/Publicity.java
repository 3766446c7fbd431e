package tr.edu.metu.ico.benchmarks.office;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.util.List;
import java.util.Map;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.site.SiteHandler;
import tr.edu.metu.ico.functions.site.SiteSettings;
import tr.edu.metu.ico.functions.site.SiteSweepHandler;
import tr.edu.metu.ico.functions.site.StandingPages;
import tr.edu.metu.ico.site.SiteAddress;

/** The public site that follows the table, fired by hand: the functions behind the stream and behind the schedule. */
final class Publicity {

    private static final SiteSettings SETTINGS = new SiteSettings(
            SiteAddress.of("https://site.example"), new StandingPages.Storage(730, 3650, "eu-central-1"));

    private final DistantPages pages = new DistantPages();
    private final SiteHandler site;
    private final SiteSweepHandler sweep;

    Publicity(Parts parts) {
        site = new SiteHandler(parts, pages, SETTINGS);
        sweep = new SiteSweepHandler(parts, pages, SETTINGS);
    }

    /** Delivers the record of a changed call. */
    String follow(String call) {
        var keys = Map.of("pk", new AttributeValue("CALL#" + call), "sk", new AttributeValue("META"));
        var record = new DynamodbEvent.DynamodbStreamRecord();
        record.setDynamodb(new StreamRecord().withKeys(keys).withSequenceNumber("1"));
        var event = new DynamodbEvent();
        event.setRecords(List.of(record));
        var failed = site.handleRequest(event, null).getBatchItemFailures();
        if (!failed.isEmpty()) {
            throw new IllegalStateException("the pages of " + call + " were not rendered");
        }
        return pages.requests();
    }

    /** Fires the sweep. */
    String sweep() {
        sweep.handleRequest(new MilestoneEvent(), null);
        return pages.requests();
    }
}
