package tr.edu.metu.ico.functions.contract;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;
import tr.edu.metu.ico.functions.http.Route;

/**
 * Writes the API contract from the declarations of the routes, the records of the bodies, and the notes next to them.
 */
final class ContractWriter {

    private static final String HEAD = """
        # Generated from the declarations of the routes, the records of the bodies and the contract.yaml beside the code of each
        # concern. Change those, run GeneratedContractTest and copy functions/target/openapi.yaml over this file.
        """;

    private ContractWriter() {}

    /** Long texts are folded, and values that YAML readers could take for numbers or dates are quoted. */
    private static final class Texts extends StandardRepresenter {

        private static final int LONG = 80;

        Texts(DumpSettings settings) {
            super(settings);
            representers.put(String.class, text -> representScalar(Tag.STR, (String) text, style((String) text)));
        }

        private static ScalarStyle style(String text) {
            if (text.matches("[0-9][-0-9:.TZ]*")) {
                return ScalarStyle.SINGLE_QUOTED;
            }
            return text.length() > LONG ? ScalarStyle.FOLDED : ScalarStyle.PLAIN;
        }
    }

    /** @throws IllegalStateException naming what lacks a note, or a note without a target */
    static String write(Notes notes, List<Route<?, ?>> routes) {
        var contract = new LinkedHashMap<>(notes.root());
        contract.remove("components");
        contract.put("paths", paths(notes, routes));
        var components = Notes.map(notes.root().get("components"));
        components.put("schemas", schemas(notes, routes));
        contract.put("components", components);
        var settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.AUTO)
                .setDereferenceAliases(true)
                .setWidth(120)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .build();
        return HEAD + new Dump(settings, new Texts(settings)).dumpToString(contract);
    }

    private static Map<String, Object> paths(Notes notes, List<Route<?, ?>> routes) {
        var unknown = new TreeSet<>(notes.operations().keySet());
        routes.forEach(route -> unknown.remove(route.key()));
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("no function declares " + unknown);
        }
        var operations = new OperationWriter(notes);
        var parameters = new Parameters(notes);
        var paths = new LinkedHashMap<String, Object>();
        for (var path : new LinkedHashSet<>(routes.stream().map(Route::path).toList())) {
            var item = new LinkedHashMap<String, Object>();
            var parts = parameters.of(path);
            if (!parts.isEmpty()) {
                item.put("parameters", parts);
            }
            routes.stream()
                    .filter(route -> route.path().equals(path))
                    .forEach(route -> item.put(route.method().toLowerCase(Locale.ROOT), operations.write(route)));
            paths.put(path, item);
        }
        return paths;
    }

    private static Map<String, Object> schemas(Notes notes, List<Route<?, ?>> routes) {
        var bodies = new HashSet<Class<?>>();
        routes.forEach(route -> route.taken().ifPresent(taken -> bodies.add(taken.type())));
        return new SchemaWriter(notes, bodies).all();
    }
}
