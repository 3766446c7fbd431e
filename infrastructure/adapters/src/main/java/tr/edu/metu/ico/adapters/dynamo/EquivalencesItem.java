package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.applicant.EquivalenceTable;
import tr.edu.metu.ico.applicant.EquivalenceTable.Anchor;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;

/** What a table of equal scores says of one exam, as an item: a proposal needs one read. */
final class EquivalencesItem {

    private EquivalencesItem() {}

    static Map<String, AttributeValue> from(
            CallId call, ImportId id, String version, String exam, List<Anchor> anchors) {
        return ItemWriter.item(ItemKey.importedRow(call, id, exam))
                .text("version", version)
                .text("exam", exam)
                .parts("anchors", anchors, EquivalencesItem::anchor)
                .done();
    }

    static EquivalenceTable read(Map<String, AttributeValue> attributes) {
        var item = new ItemReader(attributes);
        var exam = item.text("exam");
        return new EquivalenceTable(item.text("version"), item.parts("anchors", anchor -> anchor(exam, anchor)));
    }

    private static ItemWriter anchor(Anchor anchor) {
        return ItemWriter.part().decimal("score", anchor.examScore()).decimal("converted", anchor.converted());
    }

    private static Anchor anchor(String exam, ItemReader item) {
        return new Anchor(exam, item.decimal("score"), item.decimal("converted"));
    }
}
