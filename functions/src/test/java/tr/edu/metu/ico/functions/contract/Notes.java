package tr.edu.metu.ico.functions.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tr.edu.metu.ico.functions.template.YamlFile;

/**
 * The parts of the contract that declarations and records cannot express, from the {@code contract.yaml} next to the
 * code of each concern: names, sentences, problem codes, and constraints on values.
 *
 * @param root       the beginning of the contract
 * @param operations by route
 * @param schemas    by name
 * @param records    the record behind each schema that has one
 */
record Notes(
        Map<String, Object> root,
        Map<String, Map<String, Object>> operations,
        Map<String, Map<String, Object>> schemas,
        Map<String, Class<?>> records) {

    private static final String PACKAGE = "tr.edu.metu.ico.functions";
    private static final String FILE = "contract.yaml";
    private static final Path CODE =
            Path.of("functions", "src", "main", "java", "tr", "edu", "metu", "ico", "functions");
    private static final Set<String> OF_CONCERNS = Set.of("operations", "schemas");

    /** @throws IllegalStateException naming a duplicate note, or a missing record */
    static Notes ofTheProject() {
        var notes = new Notes(new LinkedHashMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        var code = YamlFile.projectRoot().resolve(CODE);
        try (var files = Files.walk(code)) {
            files.filter(file -> file.endsWith(FILE))
                    .sorted()
                    .forEach(file -> notes.add(code.relativize(file.getParent()), yaml(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return notes;
    }

    /** The name of the schema that describes a record. */
    String nameOf(Class<?> record) {
        return records.entrySet().stream()
                .filter(entry -> entry.getValue() == record)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + FILE + " names a schema for " + record.getName()));
    }

    private void add(Path concern, Map<String, Object> file) {
        maps(file.get("operations")).forEach((route, note) -> once(operations, route, note));
        maps(file.get("schemas")).forEach((name, note) -> {
            var schema = new LinkedHashMap<>(note);
            if (schema.remove("record") instanceof String record) {
                records.put(name, record(concern, record));
            }
            once(schemas, name, schema);
        });
        file.forEach((key, value) -> {
            if (!OF_CONCERNS.contains(key)) {
                once(root, key, value);
            }
        });
    }

    private static <V> void once(Map<String, V> map, String key, V value) {
        if (map.put(key, value) != null) {
            throw new IllegalStateException(key + " is noted twice");
        }
    }

    private static Class<?> record(Path concern, String name) {
        try {
            return Class.forName(
                    String.join(".", PACKAGE, concern.toString().replace('/', '.'), name.replace('.', '$')));
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(
                    concern + "/" + FILE + " names the record " + name + ", which is not there", gone);
        }
    }

    private static Map<String, Object> yaml(Path file) {
        try {
            return map(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A YAML map, in order; empty when absent. */
    static Map<String, Object> map(Object value) {
        var map = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> found) {
            found.forEach((key, child) -> map.put((String) key, child));
        }
        return map;
    }

    private static Map<String, Map<String, Object>> maps(Object value) {
        var maps = new LinkedHashMap<String, Map<String, Object>>();
        map(value).forEach((key, child) -> maps.put(key, map(child)));
        return maps;
    }
}
