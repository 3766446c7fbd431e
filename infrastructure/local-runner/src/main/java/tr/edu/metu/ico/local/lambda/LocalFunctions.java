package tr.edu.metu.ico.local.lambda;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tr.edu.metu.ico.local.template.FunctionResource;
import tr.edu.metu.ico.local.template.TemplateException;

/** The template's functions by logical id and by ARN. */
public final class LocalFunctions {
    /** Options of the virtual machine, and the keys of KMS, in place of which a key in a file signs here. */
    private static final Set<String> NOT_HERE = Set.of("JAVA_TOOL_OPTIONS", "SIGNING_KEY_ARN");

    private final Map<String, LocalFunction> byId;

    /** @throws TemplateException if a handler class is missing */
    public LocalFunctions(Map<String, FunctionResource> resources, FunctionLog log) {
        this.byId = resources.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> checked(entry.getValue(), log)));
    }

    private static LocalFunction checked(FunctionResource resource, FunctionLog log) {
        try {
            Class.forName(resource.handler().split("::", 2)[0], false, LocalFunctions.class.getClassLoader());
            return new LocalFunction(resource, log);
        } catch (ClassNotFoundException e) {
            throw new TemplateException(
                    "The handler of " + resource.logicalId() + " is not there: " + resource.handler() + ".");
        }
    }

    /** A function by its logical id, which must be one of the template's. */
    public LocalFunction get(String logicalId) {
        return Optional.ofNullable(byId.get(logicalId)).orElseThrow();
    }

    /** All functions, ordered by logical id. */
    public List<LocalFunction> all() {
        return byId.values().stream()
                .sorted(Comparator.comparing(function -> function.resource().logicalId()))
                .toList();
    }

    /** A function by its ARN, with or without version or alias. */
    public Optional<LocalFunction> byArn(String arn) {
        return byId.values().stream()
                .filter(function -> arn.equals(function.resource().arn())
                        || arn.startsWith(function.resource().arn() + ":"))
                .findFirst();
    }

    /**
     * All environment variables together, except those that mean nothing here: the functions share one process.
     *
     * @throws TemplateException if two functions give one variable two values
     */
    public Map<String, String> environment() {
        var all = new TreeMap<String, String>();
        byId.values()
                .forEach(function -> function.resource().environment().forEach((name, value) -> {
                    if (NOT_HERE.contains(name)) {
                        return;
                    }
                    var before = all.put(name, value);
                    if (before != null && !before.equals(value)) {
                        throw new TemplateException("The variable " + name + " has two values, " + before + " and "
                                + value + "; the local runner can give it only one.");
                    }
                }));
        return all;
    }
}
