package tr.edu.metu.ico.verifier.definition;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import tr.edu.metu.ico.adapters.json.definition.DefinitionDocument;
import tr.edu.metu.ico.adapters.json.definition.ShippedDefinitions;

/** The definitions that ship with the system. */
final class Shipped {
    private Shipped() {}

    static DefinitionDocument definition(String call) {
        return changed(call, _ -> {});
    }

    /** The definition with something changed in its document. */
    static DefinitionDocument changed(String call, Consumer<ObjectNode> change) {
        try {
            var document = ShippedDefinitions.document(call).orElseThrow();
            var tree = (ObjectNode) new JsonMapper().readTree(document);
            change.accept(tree);
            return new DefinitionDocument(tree);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
