package tr.edu.metu.ico.functions.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The schemas of the records, each component from its type and its notes. */
final class SchemaWriter {

    private static final Map<Type, List<String>> SCALARS = Map.of(
            String.class, List.of("string"),
            Instant.class, List.of("string", "date-time"),
            boolean.class, List.of("boolean"),
            Boolean.class, List.of("boolean"),
            int.class, List.of("integer", "int32"),
            Integer.class, List.of("integer", "int32"),
            long.class, List.of("integer", "int64"),
            Long.class, List.of("integer", "int64"),
            OptionalInt.class, List.of("integer", "int32"),
            BigDecimal.class, List.of("number"));

    /** A sentence may belong to a definition, whose reader defines its constraints. */
    private static final Set<String> OPEN = Set.of("Text");

    private final Notes notes;
    private final Set<Class<?>> read = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));

    /** @param bodies the records that routes read; these and all nested records refuse unknown fields */
    SchemaWriter(Notes notes, Set<Class<?>> bodies) {
        this.notes = notes;
        bodies.forEach(this::collect);
    }

    private void collect(Type type) {
        if (type instanceof ParameterizedType generic) {
            List.of(generic.getActualTypeArguments()).forEach(this::collect);
        } else if (type instanceof Class<?> record && record.isRecord() && read.add(record)) {
            List.of(record.getRecordComponents()).forEach(component -> collect(component.getGenericType()));
        }
    }

    /** Every schema by its name. */
    Map<String, Object> all() {
        var schemas = new TreeMap<String, Object>();
        notes.schemas().forEach((name, note) -> {
            var record = notes.records().get(name);
            schemas.put(name, record == null ? note : ofRecord(name, record, note));
        });
        return schemas;
    }

    private Map<String, Object> ofRecord(String name, Class<?> record, Map<String, Object> note) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("description", note.get("description"));
        if (read.contains(record) && !OPEN.contains(name)) {
            schema.put("additionalProperties", false);
        }
        var required = Arrays.stream(record.getRecordComponents())
                .filter(component -> component.getType() != Optional.class && component.getType() != OptionalInt.class)
                .map(RecordComponent::getName)
                .toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("properties", properties(name, record, Notes.map(note.get("properties"))));
        return schema;
    }

    private Map<String, Object> properties(String name, Class<?> record, Map<String, Object> noted) {
        var properties = new LinkedHashMap<String, Object>();
        for (var component : record.getRecordComponents()) {
            properties.put(
                    component.getName(),
                    merged(
                            name + "." + component.getName(),
                            component.getGenericType(),
                            Notes.map(noted.remove(component.getName()))));
        }
        if (!noted.isEmpty()) {
            throw new IllegalStateException(name + " has no " + noted.keySet());
        }
        return properties;
    }

    /** A note adds to the type; arbitrary JSON is described by the note alone. */
    private Map<String, Object> merged(String place, Type type, Map<String, Object> note) {
        if (type == JsonNode.class) {
            if (!note.containsKey("$ref")) {
                throw new IllegalStateException(place + " may be any JSON: note its schema");
            }
            return note;
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            return merged(place, generic.getActualTypeArguments()[0], note);
        }
        var schema = typed(place, type, note);
        note.forEach((key, value) -> {
            if (schema.putIfAbsent(key, value) != null) {
                throw new IllegalStateException(place + ": " + key + " is said by the type");
            }
        });
        return schema;
    }

    private Map<String, Object> typed(String place, Type type, Map<String, Object> note) {
        var schema = new LinkedHashMap<String, Object>();
        if (type instanceof ParameterizedType generic) {
            boolean list = generic.getRawType() == List.class;
            var within = list ? "items" : "additionalProperties";
            schema.put("type", list ? "array" : "object");
            var last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            schema.put(within, merged(place + "[]", last, Notes.map(note.remove(within))));
        } else if (type instanceof Class<?> record && record.isRecord()) {
            schema.put("$ref", "#/components/schemas/" + notes.nameOf(record));
        } else {
            var scalar = SCALARS.get(type);
            if (scalar == null) {
                throw new IllegalStateException(place + " is no JSON: " + type);
            }
            schema.put("type", scalar.getFirst());
            scalar.stream().skip(1).forEach(format -> schema.put("format", format));
        }
        return schema;
    }
}
