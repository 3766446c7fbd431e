package tr.edu.metu.ico.adapters.dynamo;

import java.util.HashSet;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;

/** An agreement as an item. */
final class AgreementItem {

    private AgreementItem() {}

    static Map<String, AttributeValue> from(CallId call, ImportId id, Agreement agreement) {
        return ItemWriter.item(
                        ItemKey.importedRow(call, id, agreement.university().value()))
                .text("university", agreement.university())
                .text("name", agreement.name())
                .text("country", agreement.country())
                .number("capacity", agreement.capacity())
                .texts("levels", agreement.levels())
                .texts("semesters", agreement.semesters())
                .texts("departments", agreement.departments())
                .decimal("hostMinimum", agreement.hostMinimum())
                .flag("phdOnly", agreement.phdOnly())
                .done();
    }

    static Agreement read(Map<String, AttributeValue> attributes) {
        var item = new ItemReader(attributes);
        return new Agreement(
                new UniversityId(item.text("university")),
                item.text("name"),
                new CountryCode(item.text("country")),
                item.smallNumber("capacity"),
                new HashSet<>(item.texts("levels", StudyLevel::valueOf)),
                new HashSet<>(item.texts("semesters", Semester::valueOf)),
                new HashSet<>(item.texts("departments", DepartmentCode::new)),
                item.optionalDecimal("hostMinimum"),
                item.flag("phdOnly", false));
    }
}
