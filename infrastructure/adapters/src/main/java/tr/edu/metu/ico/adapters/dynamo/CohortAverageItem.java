package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;

/** A cohort's average as an item. */
final class CohortAverageItem {

    private CohortAverageItem() {}

    static Map<String, AttributeValue> from(CallId call, ImportId id, CohortAverage average) {
        var cohort = average.cohort();
        var row = cohort.department() + "#" + cohort.level() + "#" + cohort.semester();
        return ItemWriter.item(ItemKey.importedRow(call, id, row))
                .part("cohort", cohort(cohort))
                .decimal("average", average.average())
                .done();
    }

    static CohortAverage read(Map<String, AttributeValue> attributes) {
        var item = new ItemReader(attributes);
        return new CohortAverage(cohort(item.part("cohort")), item.decimal("average"));
    }

    static ItemWriter cohort(Cohort cohort) {
        return ItemWriter.part()
                .text("department", cohort.department())
                .text("level", cohort.level())
                .number("semester", cohort.semester());
    }

    static Cohort cohort(ItemReader item) {
        return new Cohort(
                new DepartmentCode(item.text("department")),
                StudyLevel.valueOf(item.text("level")),
                item.smallNumber("semester"));
    }
}
