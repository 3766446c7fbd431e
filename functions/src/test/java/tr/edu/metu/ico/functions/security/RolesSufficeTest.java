package tr.edu.metu.ico.functions.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.dynamo.Family;
import tr.edu.metu.ico.functions.template.Deployment;
import tr.edu.metu.ico.functions.template.Deployment.Permit;

/**
 * Each function's role in the template against what the function really does in a whole season: permissions must
 * suffice, and must not exceed what is used. The fakes check no permissions, so a missing one would show only in the
 * cloud.
 */
class RolesSufficeTest {

    /** What AWS does on the function's behalf: it reads the stream, and gives up on an event. */
    private static final Set<String> ON_BEHALF = Set.of(
            "dynamodb:DescribeStream",
            "dynamodb:GetRecords",
            "dynamodb:GetShardIterator",
            "dynamodb:ListStreams",
            "sqs:SendMessage");

    private static final Predicate<Permit> SEEN_HERE =
            permit -> !permit.reaches("${OperationsKey.Arn}") && !ON_BEHALF.contains(permit.action());

    /** Permissions that a story without faults never needs, and why they are granted. */
    private static final Map<String, String> KEPT = Map.of(
            "PlaceCallFunction.TellsMissingFromForbidden s3:ListBucket",
            "a manifest that is missing must not look forbidden",
            "SiteFunction.StoresAndDeletesPages s3:DeleteObject",
            "a page that is no longer rendered is deleted, and the list of calls never loses one");

    /** Where the gates of a call are opened and closed. */
    private static final Set<String> GATEKEEPERS =
            Set.of("CallDefinitionFunction", "FreezeCallFunction", "ImportDecisionsFunction");

    /** Reading one item, several or a whole partition shows the same data. */
    private static final Set<String> READS = Set.of("dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query");

    private static Deployment deployment;
    private static List<StoreOperation> touches;

    @BeforeAll
    static void everything_a_season_does() {
        deployment = new Deployment();
        touches = EveryAction.ofAWholeSeason().stream().distinct().toList();
    }

    @Test
    void the_story_reaches_every_function_of_the_template_that_may_do_anything() {
        assertEquals(
                deployment.permits().stream().map(Permit::function).collect(Collectors.toSet()),
                touches.stream().map(RolesSufficeTest::function).collect(Collectors.toSet()));
    }

    @Test
    void every_route_of_the_template_is_part_of_the_story() {
        var asked = touches.stream().map(StoreOperation::by).collect(Collectors.toSet());

        assertEquals(
                deployment.routes().keySet(),
                new TreeSet<>(asked.stream().filter(by -> by.contains("/")).toList()));
    }

    @Test
    void no_function_does_what_its_role_does_not_permit() {
        var missing = touches.stream()
                .filter(touch -> permits(function(touch)).noneMatch(permit -> covers(permit, touch)))
                .map(touch -> function(touch) + " may not " + touch.action() + " on " + touch.resource() + " "
                        + touch.partition() + ", but does so for " + touch.by())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), missing);
    }

    @Test
    void no_role_permits_what_its_function_never_does() {
        var unused = deployment.permits().stream()
                .filter(SEEN_HERE)
                .filter(permit -> touches.stream()
                        .noneMatch(touch -> function(touch).equals(permit.function()) && covers(permit, touch)))
                .map(Permit::toString)
                .filter(permit -> !KEPT.containsKey(permit))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), unused);
    }

    @Test
    void no_role_reaches_a_kind_of_items_its_function_never_reaches() {
        var unused = deployment.permits().stream()
                .filter(permit -> permit.action().startsWith("dynamodb:"))
                .flatMap(permit -> permit.families().stream()
                        .filter(family -> touches.stream().noneMatch(touch -> uses(touch, permit, family)))
                        .map(family -> permit + " of " + family + " is never used"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), unused);
    }

    /**
     * A role has to permit an action on everything in the transaction, so the student's submission, which checks a
     * gate, may write one according to its role; only the code prevents that.
     */
    @Test
    void only_the_announcement_a_new_list_of_partners_and_the_freeze_write_the_gates() {
        var writers = touches.stream()
                .filter(touch ->
                        touch.partition().startsWith("GATES#") && touch.action().equals("dynamodb:PutItem"))
                .map(RolesSufficeTest::function)
                .collect(Collectors.toSet());

        assertEquals(GATEKEEPERS, writers);
    }

    /** A reader of a kind of items by key may also query it: the visible data is the same. */
    private static boolean uses(StoreOperation touch, Permit permit, Family family) {
        return function(touch).equals(permit.function())
                && kind(touch.action()).equals(kind(permit.action()))
                && touch.families().contains(family);
    }

    private static String kind(String action) {
        return READS.contains(action) ? "dynamodb:GetItem" : action;
    }

    @Test
    void what_is_kept_unused_is_in_the_template() {
        var permits = deployment.permits().stream().map(Permit::toString).collect(Collectors.toSet());

        assertEquals(
                Set.of(),
                KEPT.keySet().stream().filter(kept -> !permits.contains(kept)).collect(Collectors.toSet()));
    }

    private static boolean covers(Permit permit, StoreOperation touch) {
        return permit.permits(touch.action(), touch.resource(), touch.together());
    }

    private static Stream<Permit> permits(String function) {
        return deployment.permits().stream().filter(permit -> permit.function().equals(function));
    }

    private static String function(StoreOperation touch) {
        var function = deployment
                .routes()
                .getOrDefault(touch.by(), deployment.functionsByHandler().get(touch.by()));
        if (function == null) {
            throw new IllegalStateException("nobody of the template did this: " + touch);
        }
        return function;
    }
}
