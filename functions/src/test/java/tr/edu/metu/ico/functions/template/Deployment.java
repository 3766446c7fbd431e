package tr.edu.metu.ico.functions.template;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tr.edu.metu.ico.adapters.dynamo.Family;

/**
 * The routes, handlers and permissions in the deployment template, for tests that compare it with the running
 * functions.
 */
public final class Deployment {

    /** The table that functions use: the stack's own, or a restored one. */
    public static final String TABLE_IN_USE = Template.TABLE_IN_USE;

    private final Template template = Template.ofTheProject();
    /** Read once: tests ask for each of many thousand operations. */
    private final Map<String, String> routes = template.routes();

    private final Map<String, String> functionsByHandler = byHandler();

    /** The function behind each route, such as {@code GET /calls}. */
    public Map<String, String> routes() {
        return routes;
    }

    /** The settings of every function, global and its own, by handler class. */
    public Map<String, Set<String>> settingsByHandler() {
        var forAll = settings(template.root().at("Globals", "Function"));
        var settings = new TreeMap<String, Set<String>>();
        template.functions().values().forEach(function -> {
            var names = new HashSet<>(forAll);
            names.addAll(settings(function));
            settings.put(function.at("Handler").spelled(), names);
        });
        return settings;
    }

    /** The classes of the handlers whose functions start from a snapshot. */
    public Set<String> handlersWithSnapshot() {
        return template.functions().values().stream()
                .filter(function -> function.at("SnapStart").present())
                .map(function -> function.at("Handler").spelled())
                .collect(Collectors.toSet());
    }

    private static Set<String> settings(Yaml function) {
        return function.at("Environment", "Variables").entries().keySet();
    }

    /** The function of each handler class, by its simple name. */
    public Map<String, String> functionsByHandler() {
        return functionsByHandler;
    }

    private Map<String, String> byHandler() {
        var functions = new TreeMap<String, String>();
        template.functions().forEach((id, properties) -> {
            var handler = properties.at("Handler").spelled();
            functions.put(handler.substring(handler.lastIndexOf('.') + 1), id);
        });
        return functions;
    }

    /** Every action permitted by every statement of every function. */
    public List<Permit> permits() {
        var functions = template.functions().keySet();
        return Statement.ofRoles(template).stream()
                .filter(statement -> functions.contains(statement.owner()) && statement.allows())
                .flatMap(statement -> statement.actions().stream().map(action -> new Permit(statement, action)))
                .toList();
    }

    /** All functions. */
    public Set<String> functions() {
        return template.functions().keySet().stream().collect(Collectors.toUnmodifiableSet());
    }

    /** One action of one statement. */
    public static final class Permit {

        private final Statement statement;
        private final String action;

        private Permit(Statement statement, String action) {
            this.statement = statement;
            this.action = action;
        }

        public String function() {
            return statement.owner();
        }

        public String action() {
            return action;
        }

        /** Whether it lets a function do this in a request on all these partitions. */
        public boolean permits(String asked, String resource, Collection<String> partitions) {
            return action.equals(asked)
                    && statement.allows(asked, resource)
                    && partitions.stream().allMatch(statement::coversPartition);
        }

        /** Whether it names this resource. */
        public boolean reaches(String resource) {
            return statement.resources().contains(resource);
        }

        /** The kinds of items it reaches; empty for other resources. */
        public Set<Family> families() {
            return statement.partitions().stream().map(Family::of).collect(Collectors.toSet());
        }

        @Override
        public String toString() {
            return statement + " " + action;
        }
    }
}
