package tr.edu.metu.ico.functions.contract;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tr.edu.metu.ico.functions.template.Yaml;

/**
 * Holds a JSON value against a schema, as far as the contract uses JSON Schema. A property that is not described is a
 * finding even in an answer.
 */
final class Conformity {

    private final Contract contract;
    private final List<String> findings = new ArrayList<>();

    private Conformity(Contract contract) {
        this.contract = contract;
    }

    /** What does not fit; empty when everything does. */
    static List<String> findings(Contract contract, Yaml schema, Object value) {
        var conformity = new Conformity(contract);
        conformity.compare("", schema, value);
        return conformity.findings;
    }

    private void compare(String place, Yaml schema, Object value) {
        var name = Contract.reference(schema);
        if (name.equals("AnyValue")) {
            return;
        }
        if (!name.isEmpty()) {
            compare(place, contract.schemas().get(name), value);
            return;
        }
        switch (schema.at("type").spelled()) {
            case "object" -> object(place, schema, value);
            case "array" -> array(place, schema, value);
            case "string" -> text(place, schema, value);
            case "boolean" -> require(isBoolean(value), place, "is no boolean");
            case "integer" -> require(isNumber(value, "-?[0-9]+"), place, "is no integer");
            case "number" -> require(isNumber(value, "-?[0-9]+(\\.[0-9]+)?"), place, "is no number");
            case String other -> findings.add(place + " has a schema of type \"" + other + "\"");
        }
    }

    private void object(String place, Yaml schema, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            findings.add(place + " is no object");
            return;
        }
        schema.at("required")
                .spelledItems()
                .forEach(name -> require(map.containsKey(name), place + "/" + name, "is missing"));
        var properties = schema.at("properties").entries();
        map.forEach((key, child) -> {
            var described = properties.getOrDefault(key, schema.at("additionalProperties"));
            // the only open object is a rule of a definition: its further fields belong to its kind
            if (described.is("true")) {
                return; // a document that somebody is still writing
            }
            if (described.present() && !described.is("false")) {
                compare(place + "/" + key, described, child);
            } else if (!properties.containsKey("kind") || described.is("false")) {
                findings.add(place + "/" + key + " is not described");
            }
        });
    }

    private void array(String place, Yaml schema, Object value) {
        if (!(value instanceof List<?> list)) {
            findings.add(place + " is no list");
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            compare(place + "/" + i, schema.at("items"), list.get(i));
        }
    }

    private void text(String place, Yaml schema, Object value) {
        if (!(value instanceof String text)) {
            findings.add(place + " is no text");
            return;
        }
        var words = schema.at("enum").spelledItems();
        require(words.isEmpty() || words.contains(text), place, "is none of " + words);
        var pattern = schema.at("pattern").spelled();
        require(pattern.isEmpty() || text.matches(pattern), place, "does not match " + pattern);
        require(!schema.at("format").is("date-time") || isInstant(text), place, "is no date-time");
    }

    private static boolean isBoolean(Object value) {
        return value instanceof Boolean;
    }

    private static boolean isNumber(Object value, String shape) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString().matches(shape);
            case Number number -> number.toString().matches(shape);
            case null, default -> false;
        };
    }

    private static boolean isInstant(String text) {
        try {
            return text.equals(Instant.parse(text).toString());
        } catch (DateTimeException malformed) {
            return false;
        }
    }

    private void require(boolean holds, String place, String finding) {
        if (!holds) {
            findings.add(place + " " + finding);
        }
    }
}
