package tr.edu.metu.ico.functions.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.functions.http.Route;
import tr.edu.metu.ico.functions.world.TestClock;
import tr.edu.metu.ico.functions.world.World;

/**
 * Addresses appear in histories, logs and proxies, so no route takes a name or a text to search for in its path or query: only
 * ids, numbers and codes (INV-22). A search by name goes into a body.
 */
class SearchTextsTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{([a-z]+)}");

    private static final Set<String> IDS_AND_CODES = Set.of(
            "attachment",
            "call",
            "code",
            "deputyship",
            "document",
            "draft",
            "file",
            "import",
            "letter",
            "news",
            "notice",
            "run",
            "student",
            "template",
            "trial",
            "version");

    private static final Set<String> QUERIES = Set.of(
            "cursor",
            "department",
            "exam",
            "format",
            "language",
            "score",
            "of",
            "with",
            "slot",
            "state",
            "kind",
            "after",
            "from",
            "to",
            "publication",
            "university",
            "sort",
            "order",
            "limit",
            "level",
            "decision",
            "documents",
            "outcome",
            "petition",
            "opened",
            "submitted",
            // a number, as in paths
            "student");

    private final World world = World.inMemory(new TestClock("2023-11-07T09:00:00Z"));

    @Test
    void paths_hold_ids_and_codes_only() {
        var names = world.declared().stream()
                .flatMap(route -> PARAMETER.matcher(route.path()).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        names.removeAll(IDS_AND_CODES);
        assertEquals(Set.of(), names);
    }

    @Test
    void queries_hold_codes_and_cursors_only() {
        var names = world.declared().stream()
                .map(Route::queries)
                .flatMap(queries -> queries.stream())
                .collect(Collectors.toCollection(TreeSet::new));

        names.removeAll(QUERIES);
        assertEquals(Set.of(), names);
    }
}
