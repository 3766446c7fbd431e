package tr.edu.metu.ico.local.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The distribution in front of the site and the API.
 *
 * @param root       the object that is served for {@code /}
 * @param behaviours in the order in which they are tried; the last takes every path
 */
public record Distribution(String root, List<Behaviour> behaviours) {

    public Distribution {
        behaviours = List.copyOf(behaviours);
    }

    /** Where an answer comes from. */
    public sealed interface Origin {
        /** The objects of a bucket, by name. */
        record Objects(String bucket) implements Origin {}

        /** The HTTP API, with a path in front of that of the request. */
        record Gateway(String path) implements Origin {}
    }

    /**
     * What happens to requests of a path.
     *
     * @param pattern  where {@code *} stands for anything
     * @param origins  the first is asked first; the next one if the status is one of {@code failover}
     * @param methods  other methods are refused
     * @param headers  added to every answer
     */
    public record Behaviour(
            String pattern,
            List<Origin> origins,
            Set<Integer> failover,
            Set<String> methods,
            Map<String, String> headers) {

        public Behaviour {
            origins = List.copyOf(origins);
            failover = Set.copyOf(failover);
            methods = Set.copyOf(methods);
            headers = Map.copyOf(headers);
        }

        /** Whether it takes this path. */
        public boolean takes(String path) {
            return Pattern.matches(
                    Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")), path);
        }
    }

    /** The behaviour of a path. */
    public Behaviour of(String path) {
        return behaviours.stream()
                .filter(behaviour -> behaviour.takes(path))
                .findFirst()
                .orElseThrow();
    }

    /** The buckets whose objects it serves. */
    public Set<String> buckets() {
        return behaviours.stream()
                .flatMap(behaviour -> behaviour.origins().stream())
                .flatMap(origin -> origin instanceof Origin.Objects(var bucket) ? Stream.of(bucket) : Stream.empty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
