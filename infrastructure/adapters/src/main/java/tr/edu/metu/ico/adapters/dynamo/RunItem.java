package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.CheckedRun;

/** A run of a call as an item of its own, so that the call's item does not grow with every run. */
final class RunItem {

    private RunItem() {}

    /** Kept for good; the same run once more is the same item. */
    static Write keep(CallId call, CheckedRun run) {
        return Write.put(ItemWriter.item(ItemKey.run(call, run.run().id()))
                .part("run", CallResultsItem.run(run.run()))
                .number("epoch", run.epoch())
                .instant("checkedAt", run.checkedAt())
                .done());
    }

    static CheckedRun read(Map<String, AttributeValue> attributes) {
        var item = new ItemReader(attributes);
        return new CheckedRun(CallResultsItem.run(item.part("run")), item.number("epoch"), item.instant("checkedAt"));
    }
}
