package tr.edu.metu.ico.adapters.dynamo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.Pool;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.agreement.PoolTerms;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.agreement.WebAddress;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;

/** An agreement with all its pools as one item. */
final class AgreementItem {

    private AgreementItem() {}

    static Map<String, AttributeValue> from(CallId call, ImportId id, Agreement agreement) {
        return ItemWriter.item(
                        ItemKey.importedRow(call, id, agreement.university().value()))
                .text("university", agreement.university())
                .text("name", agreement.name())
                .text("country", agreement.country())
                .flag("phdOnly", agreement.phdOnly())
                .text("factSheet", agreement.factSheet())
                .parts("pools", agreement.pools(), AgreementItem::pool)
                .done();
    }

    private static ItemWriter pool(Pool pool) {
        return ItemWriter.part()
                .texts("levels", pool.scope().levels())
                .texts("semesters", pool.scope().semesters())
                .texts("departments", pool.departments())
                .number("capacity", pool.capacity())
                .decimal("hostMinimum", pool.terms().hostMinimum())
                .text("restrictions", pool.terms().restrictions())
                .text("nominationDeadline", pool.terms().nominationDeadline())
                .text("applicationDeadline", pool.terms().applicationDeadline());
    }

    static Agreement read(Map<String, AttributeValue> attributes) {
        var item = new ItemReader(attributes);
        return new Agreement(
                new UniversityId(item.text("university")),
                item.text("name"),
                new CountryCode(item.text("country")),
                item.flag("phdOnly", false),
                item.optionalText("factSheet").map(WebAddress::new),
                item.has("pools") ? item.parts("pools", AgreementItem::pool) : List.of(pool(item)));
    }

    private static Pool pool(ItemReader item) {
        return new Pool(
                new PoolScope(
                        new HashSet<>(item.texts("levels", StudyLevel::valueOf)),
                        new HashSet<>(item.texts("semesters", Semester::valueOf))),
                new HashSet<>(item.texts("departments", DepartmentCode::new)),
                item.smallNumber("capacity"),
                new PoolTerms(
                        item.optionalDecimal("hostMinimum"),
                        item.optionalText("restrictions"),
                        item.optionalText("nominationDeadline").map(LocalDate::parse),
                        item.optionalText("applicationDeadline").map(LocalDate::parse)));
    }
}
