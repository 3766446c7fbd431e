package tr.edu.metu.ico.local.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.local.template.Route;

/** Finds the route of a request as API Gateway does: the most specific path first, a named method before ANY. */
public final class RouteTable {
    /** A route with the decoded values of its path parameters. */
    public record Match(Route route, Map<String, String> pathParameters) {
        public Match {
            pathParameters = Map.copyOf(pathParameters);
        }
    }

    private static final Comparator<Route> MOST_SPECIFIC_FIRST = Comparator.comparing(RouteTable::specificity)
            .reversed()
            .thenComparing(route -> route.method().equals("ANY"));

    private final List<Route> routes;

    public RouteTable(List<Route> routes) {
        var sorted = new ArrayList<>(routes);
        sorted.sort(MOST_SPECIFIC_FIRST);
        this.routes = List.copyOf(sorted);
    }

    /** {@code path} is the request's raw path, still encoded. */
    public Optional<Match> find(String method, String path) {
        return routes.stream()
                .filter(route -> route.method().equals("ANY") || route.method().equals(method))
                .flatMap(route -> parameters(route, path).map(found -> new Match(route, found)).stream())
                .findFirst();
    }

    // one letter per segment, in the order of precedence: literal, {variable}, {greedy+}, $default
    private static String specificity(Route route) {
        if (route.path().equals("$default")) {
            return "";
        }
        var letters = new StringBuilder();
        for (var segment : segments(route.path())) {
            letters.append(isGreedy(segment) ? 'a' : isVariable(segment) ? 'b' : 'c');
        }
        return letters.toString();
    }

    private static Optional<Map<String, String>> parameters(Route route, String path) {
        var found = new LinkedHashMap<String, String>();
        if (route.path().equals("$default")) {
            return Optional.of(found);
        }
        var wanted = segments(route.path());
        var given = segments(path);
        for (var i = 0; i < wanted.size(); i++) {
            var segment = wanted.get(i);
            if (isGreedy(segment) && i < given.size()) {
                found.put(segment.substring(1, segment.length() - 2), decoded(rest(given, i)));
                return Optional.of(found);
            }
            if (i >= given.size() || !isVariable(segment) && !segment.equals(given.get(i))) {
                return Optional.empty();
            }
            if (isVariable(segment)) {
                if (given.get(i).isEmpty()) {
                    return Optional.empty();
                }
                found.put(segment.substring(1, segment.length() - 1), decoded(given.get(i)));
            }
        }
        return given.size() == wanted.size() ? Optional.of(found) : Optional.empty();
    }

    private static String rest(List<String> given, int from) {
        return String.join("/", given.subList(from, given.size()));
    }

    private static boolean isGreedy(String segment) {
        return isVariable(segment) && segment.endsWith("+}");
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }

    private static List<String> segments(String path) {
        return List.of((path.startsWith("/") ? path.substring(1) : path).split("/", -1));
    }

    private static String decoded(String segment) {
        // URLDecoder is for forms, where a plus is a space; in a path it is a plus
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
