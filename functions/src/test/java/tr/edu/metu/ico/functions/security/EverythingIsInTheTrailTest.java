package tr.edu.metu.ico.functions.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.functions.template.Deployment;

/**
 * Every action is in the audit trail exactly once: every change, every signed link, every read of unpublished results,
 * every read of a document (INV-24). Seen from the stores, over a season in which everyone does everything.
 */
class EverythingIsInTheTrailTest {

    /** Routes that only read, but are recorded. */
    private static final Set<String> READS_WRITTEN_DOWN = Set.of(
            "GET /calls/{call}/runs/{run}",
            "GET /calls/{call}/runs/{run}/rows",
            "GET /calls/{call}/trials/{trial}",
            "GET /calls/{call}/trials/{trial}/rows",
            "GET /calls/{call}/comparisons");

    /** Drafts have no effect and are saved often: they leave no entry. */
    private static final String DRAFT = "PUT /calls/{call}/applications/{student}/draft";

    /** Counts of a person's actions, kept for an hour. */
    private static final Pattern COUNTER = Pattern.compile("LIMITS#.*");

    private static final Pattern ENTRY = Pattern.compile("TRAIL#[A-Z0-9-]+#0[0-9A-F]");
    private static final Pattern CHAIN = Pattern.compile("CHAIN#[A-Z0-9-]+");
    /** Logins are recorded by the login service; the directories only hold names and addresses. */
    private static final Pattern DIRECTORY = Pattern.compile("OFFICERS|CONTACTS#.*");
    /** Notices follow from what is in the trail already; how far they have come decides nothing. */
    private static final Pattern NOTICE = Pattern.compile("OUTBOX#.*|LEASES");

    /** The pages of the site are left out: they follow from what is in the trail already. */
    private static final Set<String> WRITES =
            Set.of("dynamodb:PutItem", "dynamodb:DeleteItem", "dynamodb:BatchWriteItem", "s3:PutObject");

    /** A draft does not count yet; the calculator, the checks of a letter and of a definition, a search and a preview store nothing. */
    private static final Set<String> NOT_IN_THE_TRAIL = Set.of(
            DRAFT,
            "POST /calculator/{call}",
            "POST /letters",
            "POST /definition-checks",
            "POST /calls/{call}/application-search",
            "POST /calls/{call}/review-previews",
            "POST /calls/{call}/verdict-previews");

    private static List<Written> all;

    /** What one request or event wrote. */
    private record Written(String by, long entries, long others) {
        static Written of(List<StoreOperation> request) {
            var writes = request.stream()
                    .filter(touch ->
                            WRITES.contains(touch.action()) && !touch.resource().contains("-site-"))
                    .map(StoreOperation::partition)
                    .toList();
            long entries = matching(writes, ENTRY);
            long apart = matching(writes, CHAIN)
                    + matching(writes, COUNTER)
                    + matching(writes, DIRECTORY)
                    + matching(writes, NOTICE);
            return new Written(request.getFirst().by(), entries, writes.size() - entries - apart);
        }

        private static long matching(List<String> partitions, Pattern pattern) {
            return partitions.stream()
                    .filter(partition -> pattern.matcher(partition).matches())
                    .count();
        }

        boolean route() {
            return by.contains("/");
        }
    }

    @BeforeAll
    static void everything_a_season_does() {
        all = EveryAction.played().touchesByRequest().stream().map(Written::of).toList();
    }

    @Test
    void INV_24_every_route_that_changes_something_leaves_exactly_one_entry() {
        var expected = Stream.concat(
                        new Deployment()
                                .routes().keySet().stream()
                                        .filter(route ->
                                                !route.startsWith("GET ") && !NOT_IN_THE_TRAIL.contains(route)),
                        READS_WRITTEN_DOWN.stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(expected, routesThatLeave(1));
    }

    private static TreeSet<String> routesThatLeave(long entries) {
        return all.stream()
                .filter(Written::route)
                .filter(written -> written.entries() == entries)
                .map(Written::by)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void INV_24_no_request_leaves_more_entries_than_one() {
        assertEquals(
                List.of(),
                all.stream()
                        .filter(written -> written.route() && written.entries() > 1)
                        .map(written -> written.by() + " " + written.entries())
                        .toList());
    }

    @Test
    void INV_24_nothing_is_stored_without_an_entry_by_a_request_or_by_the_clock() {
        assertEquals(
                List.of(),
                all.stream()
                        .filter(written -> written.others() > 0
                                && written.entries() == 0
                                && !written.by().equals(DRAFT))
                        .toList());
    }
}
