package tr.edu.metu.ico.adapters.json.definition;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** The documents of the definitions that ship with the system, as they are or changed. */
public final class ShippedDocument {
    private ShippedDocument() {}

    public static DefinitionDocument of(String call) {
        return changed(call, _ -> {});
    }

    /** The definition with a change in its document. */
    public static DefinitionDocument changed(String call, Consumer<ObjectNode> change) {
        try {
            var tree = (ObjectNode) new JsonMapper().readTree(ShippedDefinition.document(call));
            change.accept(tree);
            return new DefinitionDocument(tree);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
