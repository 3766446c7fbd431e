package tr.edu.metu.ico.functions.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tr.edu.metu.ico.functions.template.Yaml;

/** Holds every schema of the contract against the record that is written or read, component by component. */
final class SchemaCheck {

    private static final Map<Type, String> SCALARS = Map.of(
            String.class, "string",
            Instant.class, "string date-time",
            boolean.class, "boolean",
            Boolean.class, "boolean",
            int.class, "integer int32",
            Integer.class, "integer int32",
            long.class, "integer int64",
            Long.class, "integer int64",
            BigDecimal.class, "number",
            JsonNode.class, "object");

    /** Formats that only say more of a text. */
    private static final Set<String> TEXT_FORMATS = Set.of("date", "uri");

    private final Contract contract;
    private final Map<String, Class<?>> records = Bodies.bySchema();
    private final List<String> findings = new ArrayList<>();

    private SchemaCheck(Contract contract) {
        this.contract = contract;
    }

    /** Where contract and records differ; empty when they agree. */
    static List<String> findings(Contract contract) {
        var check = new SchemaCheck(contract);
        check.compareNames();
        check.records.forEach(
                (name, type) -> check.compare(name, type, contract.schemas().get(name)));
        check.compareRequests();
        return check.findings;
    }

    private void compareNames() {
        contract.schemas().keySet().stream()
                .filter(name -> !records.containsKey(name) && !Bodies.WITHOUT_RECORD.contains(name))
                .forEach(name -> findings.add(name + ": no record stands for it"));
        Bodies.records().stream()
                .filter(type -> !records.containsValue(type))
                .forEach(type -> findings.add(Bodies.shortName(type) + ": no schema stands for it"));
    }

    private void compare(String name, Class<?> type, Yaml schema) {
        if (schema == null) {
            findings.add(name + ": missing");
            return;
        }
        var components = type.getRecordComponents();
        same(name + ": type", "object", schema.at("type").spelled());
        same(
                name + ": properties",
                names(components, true),
                schema.at("properties").entries().keySet());
        same(
                name + ": required",
                names(components, false),
                Set.copyOf(schema.at("required").spelledItems()));
        for (var component : components) {
            var property = schema.at("properties", component.getName());
            if (property.present()) {
                compare(name + "." + component.getName(), component.getGenericType(), property);
            }
        }
    }

    private void compare(String place, Type type, Yaml schema) {
        if (type instanceof ParameterizedType generic) {
            var last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            switch (generic.getRawType()) {
                case Class<?> raw when raw == Optional.class -> compare(place, last, schema);
                case Class<?> raw
                when raw == List.class -> {
                    same(place + ": type", "array", schema.at("type").spelled());
                    compare(place + "[]", last, schema.at("items"));
                }
                case Class<?> raw
                when raw == Map.class -> {
                    same(place + ": type", "object", schema.at("type").spelled());
                    compare(place + "{}", last, schema.at("additionalProperties"));
                }
                default -> findings.add(place + ": no JSON for " + type);
            }
        } else if (type instanceof Class<?> record && record.isRecord()) {
            same(place + ": schema", nameOf(record), Contract.reference(schema));
        } else if (type != JsonNode.class || !Contract.reference(schema).equals("AnyValue")) {
            same(place + ": type", SCALARS.getOrDefault(type, "no JSON for " + type), scalar(schema));
        }
    }

    private String scalar(Yaml schema) {
        var resolved = Bodies.WITHOUT_RECORD.contains(Contract.reference(schema))
                ? contract.schemas().get(Contract.reference(schema))
                : schema;
        var format = resolved.at("format").spelled();
        var shown = TEXT_FORMATS.contains(format) ? "" : format;
        return (resolved.at("type").spelled() + " " + shown).strip();
    }

    private void compareRequests() {
        var requests = contract.requestSchemas();
        Bodies.read().stream()
                .map(this::nameOf)
                .filter(name -> !requests.contains(name))
                .forEach(name -> findings.add(name + ": read, but no operation takes it"));
        contract.schemas().forEach((name, schema) -> {
            var open = !schema.at("additionalProperties").is("false");
            boolean anyObject = Bodies.WITHOUT_RECORD.contains(name)
                    && schema.at("additionalProperties").is("true");
            if (requests.contains(name)
                    && open
                    && !anyObject
                    && !Set.of("Text", "AnyValue").contains(name)) {
                findings.add(name + ": a request must refuse unknown fields");
            }
        });
    }

    private String nameOf(Class<?> record) {
        return records.entrySet().stream()
                .filter(entry -> entry.getValue() == record)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("no schema for " + Bodies.shortName(record));
    }

    private static Set<String> names(RecordComponent[] components, boolean optionalToo) {
        return Arrays.stream(components)
                .filter(component -> optionalToo || component.getType() != Optional.class)
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void same(String what, Object record, Object contract) {
        if (!record.equals(contract)) {
            findings.add(what + " is " + record + ", the contract says " + contract);
        }
    }
}
