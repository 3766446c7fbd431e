package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;

/** All English scores of one student as an item, in the order of the file. */
final class LanguageResultsItem {

    private LanguageResultsItem() {}

    static Map<String, AttributeValue> from(
            CallId call, ImportId id, StudentNumber student, List<LanguageResult> results) {
        return ItemWriter.item(ItemKey.importedRow(call, id, student))
                .parts("results", results, LanguageResultItem::from)
                .done();
    }

    static List<LanguageResult> read(Map<String, AttributeValue> attributes) {
        return new ItemReader(attributes).parts("results", LanguageResultItem::read);
    }
}
