package tr.edu.metu.ico.adapters.dynamo;

import java.util.HashSet;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;

/** A student's academic record as an item. */
final class RecordItem {

    private RecordItem() {}

    static Map<String, AttributeValue> from(CallId call, ImportId id, AcademicRecord academic) {
        return ItemWriter.item(ItemKey.importedRow(call, id, academic.student()))
                .text("student", academic.student())
                .text("name", academic.name())
                .part("cohort", CohortAverageItem.cohort(academic.cohort()))
                .number("completedSemesters", academic.completedSemesters())
                .decimal("cgpa", academic.cgpa().map(Cgpa::value))
                .flag("fullDegree", academic.fullDegree())
                .flag("preparatory", academic.preparatory())
                .texts("citizenships", academic.citizenships())
                .flag("fullTime", academic.fullTime())
                .flag("researchAssistant", academic.researchAssistant())
                .done();
    }

    static AcademicRecord read(Map<String, AttributeValue> attributes) {
        var item = new ItemReader(attributes);
        return new AcademicRecord(
                new StudentNumber(item.text("student")),
                item.text("name"),
                CohortAverageItem.cohort(item.part("cohort")),
                item.smallNumber("completedSemesters"),
                item.optionalDecimal("cgpa").map(Cgpa::new),
                item.flag("fullDegree"),
                item.flag("preparatory"),
                new HashSet<>(item.texts("citizenships", CountryCode::new)),
                item.flag("fullTime", false),
                item.flag("researchAssistant", false));
    }
}
