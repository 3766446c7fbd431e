package tr.edu.metu.ico.functions.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The template with every {@code Fn::If} resolved, without resources whose condition is false. */
final class TemplateForm {

    private static final Object NO_VALUE = Map.of("Ref", "AWS::NoValue");

    private final Yaml template;
    private final Map<String, String> parameters;

    private TemplateForm(Yaml template, Map<String, String> parameters) {
        this.template = template;
        this.parameters = parameters;
    }

    /** @throws IllegalArgumentException when the template has no such parameter or condition */
    static Yaml of(Yaml template, Map<String, String> parameters) {
        parameters.keySet().forEach(name -> {
            if (!template.at("Parameters", name).present()) {
                throw new IllegalArgumentException("the template has no parameter " + name);
            }
        });
        return new Yaml(new TemplateForm(template, parameters).decided());
    }

    private Map<String, Object> decided() {
        var whole = new LinkedHashMap<String, Object>();
        template.entries().forEach((section, body) -> {
            if (section.equals("Resources") || section.equals("Outputs")) {
                whole.put(section, present(body));
            } else if (!section.equals("Conditions")) {
                whole.put(section, decide(body.value()));
            }
        });
        return whole;
    }

    private Map<String, Object> present(Yaml section) {
        var present = new LinkedHashMap<String, Object>();
        section.entries().forEach((id, resource) -> {
            var condition = resource.at("Condition");
            if (!condition.present() || holds(condition.spelled())) {
                present.put(id, decide(resource.value()));
            }
        });
        return present;
    }

    private Object decide(Object value) {
        return switch (value) {
            case Map<?, ?> map
            when map.size() == 1 && map.get("Fn::If") instanceof List<?> choice ->
                decide(choice.get(holds((String) choice.getFirst()) ? 1 : 2));
            case Map<?, ?> map -> decideAll(map);
            case List<?> list ->
                list.stream().map(this::decide).filter(Objects::nonNull).toList();
            default -> value;
        };
    }

    private Object decideAll(Map<?, ?> map) {
        if (map.equals(NO_VALUE)) {
            return null;
        }
        var decided = new LinkedHashMap<String, Object>();
        map.forEach((key, child) -> {
            var value = child == null ? null : decide(child);
            if (value != null) {
                decided.put((String) key, value);
            }
        });
        return decided;
    }

    private boolean holds(String condition) {
        var declared = template.at("Conditions", condition);
        if (!declared.present()) {
            throw new IllegalArgumentException("the template has no condition " + condition);
        }
        return holds(declared);
    }

    private boolean holds(Yaml test) {
        var question = test.entries().entrySet().iterator().next();
        var parts = question.getValue();
        return switch (question.getKey()) {
            case "Condition" -> holds(parts.spelled());
            case "Fn::Not" -> !holds(parts.items().getFirst());
            case "Fn::And" -> parts.items().stream().allMatch(this::holds);
            case "Fn::Or" -> parts.items().stream().anyMatch(this::holds);
            case "Fn::Equals" ->
                text(parts.items().getFirst()).equals(text(parts.items().getLast()));
            default -> throw new IllegalArgumentException("unknown test " + question.getKey());
        };
    }

    private String text(Yaml value) {
        var spelled = value.spelled();
        if (!spelled.startsWith("${")) {
            return spelled;
        }
        var name = spelled.substring(2, spelled.length() - 1);
        return parameters.getOrDefault(
                name, template.at("Parameters", name, "Default").spelled());
    }
}
