package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.mobility.Mobility;

/** The mobility of a student as an item, with its version and a mark once it is completed. */
final class MobilityItem {

    private static final String VERSION = "version";
    private static final String COMPLETED = "completed";

    private MobilityItem() {}

    static Map<String, AttributeValue> from(Mobility mobility) {
        var item = ItemWriter.item(OfficeKeys.mobility(mobility.call(), mobility.student()))
                .fields(mobility)
                .number(VERSION, mobility.version());
        return (mobility.completed() ? item.flag(COMPLETED, true) : item).done();
    }

    static Mobility read(Map<String, AttributeValue> attributes) {
        return new ItemReader(attributes).as(Mobility.class);
    }

    /** Stores the mobility if the stored version is the one before it. */
    static Write replace(Mobility next) {
        return Write.put(
                from(next), next.version() == 1 ? Condition.absent() : Condition.number(VERSION, next.version() - 1));
    }

    /** A completed mobility cannot be withdrawn from. */
    static Write notCompleted(CallId call, StudentNumber student) {
        return new Write.Check(OfficeKeys.mobility(call, student), new Condition.Missing(COMPLETED));
    }
}
