package tr.edu.metu.ico.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ids that a project's documents define, and those that its texts cite. */
final class Citations {

    private final Map<IdKind, Map<String, Long>> defined = new HashMap<>();

    /** @param project the files, among them those that define ids */
    Citations(ProjectFiles project) {
        for (var kind : IdKind.ALL) {
            defined.put(
                    kind,
                    project.texts().entrySet().stream()
                            .flatMap(file -> kind.definedIn(file.getKey(), file.getValue()))
                            .collect(Collectors.groupingBy(id -> id, TreeMap::new, Collectors.counting())));
        }
    }

    /** The ids of a kind that are defined. */
    Set<String> defined(IdKind kind) {
        return defined.get(kind).keySet();
    }

    /** Ids that are defined more than once, by kind. */
    List<String> ambiguous() {
        return IdKind.ALL.stream()
                .flatMap(kind -> defined.get(kind).entrySet().stream()
                        .filter(id -> id.getValue() > 1)
                        .map(id -> kind.name() + " " + id.getKey()))
                .toList();
    }

    /** Citations of undefined ids: the file, the kind and the id. */
    Stream<String> undefined(String path, String text) {
        return IdKind.ALL.stream()
                .flatMap(kind -> kind.citedIn(path, text)
                        .filter(id -> !defined(kind).contains(id))
                        .distinct()
                        .map(id -> path + ": " + kind.name() + " " + id));
    }
}
