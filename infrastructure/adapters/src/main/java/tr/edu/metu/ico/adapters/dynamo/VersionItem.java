package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.DefinitionVersion;
import tr.edu.metu.ico.call.Sha256;

/** A version of a definition as an item, with its document, which is stored once under its digest. */
final class VersionItem {

    private VersionItem() {}

    static Map<String, AttributeValue> from(CallId call, DefinitionVersion version) {
        return ItemWriter.item(CallKeys.version(call, version.number()))
                .fields(version)
                .done();
    }

    static DefinitionVersion read(Map<String, AttributeValue> attributes) {
        return new ItemReader(attributes).as(DefinitionVersion.class);
    }

    /** Stores a version of this number unless it exists. */
    static Write append(CallId call, DefinitionVersion version) {
        return Write.put(from(call, version), Condition.absent());
    }

    /** Stores a document under its digest. */
    static Write document(CallId call, Sha256 digest, String text) {
        return Write.put(ItemWriter.item(CallKeys.definition(call, digest))
                .text("text", text)
                .done());
    }

    /** Stores each document once, however many share the same digest. */
    static List<Write> documents(CallId call, Map<Sha256, String> texts) {
        return texts.entrySet().stream()
                .map(entry -> document(call, entry.getKey(), entry.getValue()))
                .toList();
    }
}
