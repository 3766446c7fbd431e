package tr.edu.metu.ico.functions.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The deployment template, by resource type. A type without resources is an error: no check may pass vacuously. */
record Template(Yaml root) {

    /** The table that functions use: the stack's own, or a restored one. */
    static final String TABLE_IN_USE = "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}"
            + ":table/ico-${Stage}-${TableGeneration}";

    /** As deployed after a successful first deployment, with every option enabled. */
    static Template ofTheProject() {
        return ofTheProject(Map.of("DeletionProtection", "on", "SubmissionConcurrency", "100", "MalwareScan", "on"));
    }

    /** As deployed with these parameters, and the defaults for all others. */
    static Template ofTheProject(Map<String, String> parameters) {
        return new Template(TemplateForm.of(YamlFile.read("template.yaml"), parameters));
    }

    /** The properties of every resource of a type, by logical id. */
    Map<String, Yaml> all(String type) {
        var found = new LinkedHashMap<String, Yaml>();
        resources().forEach((id, resource) -> {
            if (resource.at("Type").is(type)) {
                found.put(id, resource.at("Properties"));
            }
        });
        if (found.isEmpty()) {
            throw new IllegalStateException("the template has no " + type);
        }
        return found;
    }

    Map<String, Yaml> resources() {
        return root.at("Resources").entries();
    }

    Map<String, Yaml> functions() {
        return all("AWS::Serverless::Function");
    }

    /** A setting of a function, its own or a global one. */
    Yaml setting(String function, String... path) {
        var own = root.at("Resources", function, "Properties").at(path);
        return own.present() ? own : root.at("Globals", "Function").at(path);
    }

    /** The events of a type of every function: function id, then event properties. */
    List<Event> events(String type) {
        var events = new ArrayList<Event>();
        functions()
                .forEach((function, properties) -> properties
                        .at("Events")
                        .entries()
                        .forEach((id, event) -> {
                            if (event.at("Type").is(type)) {
                                events.add(new Event(function, id, event.at("Properties")));
                            }
                        }));
        if (events.isEmpty()) {
            throw new IllegalStateException("the template has no event of type " + type);
        }
        return events;
    }

    /** Names the resources of a type that fail a test. */
    List<String> failing(String type, BiPredicate<String, Yaml> test) {
        return all(type).entrySet().stream()
                .filter(resource -> !test.test(resource.getKey(), resource.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Functions with a route that needs no login. */
    Set<String> publicFunctions() {
        return ApiRoute.of(this).stream()
                .filter(ApiRoute::isForAnybody)
                .map(ApiRoute::function)
                .collect(Collectors.toSet());
    }

    /** The routes of the API, {@code GET /calls} and the like, each with the function behind it. */
    Map<String, String> routes() {
        return routes(route -> !route.isOfTheSite());
    }

    /** The routes of the site itself, which one function serves; they are no part of the API contract. */
    Map<String, String> siteRoutes() {
        return routes(ApiRoute::isOfTheSite);
    }

    private Map<String, String> routes(Predicate<ApiRoute> wanted) {
        var routes = new TreeMap<String, String>();
        ApiRoute.of(this).stream().filter(wanted).forEach(route -> routes.put(route.key(), route.function()));
        return routes;
    }

    /** An event of a function. */
    record Event(String function, String id, Yaml properties) {

        @Override
        public String toString() {
            return function + "." + id;
        }
    }
}
