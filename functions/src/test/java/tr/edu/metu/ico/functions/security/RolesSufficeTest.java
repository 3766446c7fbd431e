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
import tr.edu.metu.ico.functions.template.Deployment;
import tr.edu.metu.ico.functions.template.Deployment.Permit;

/**
 * Each function's role in the template against what the function really does in a whole season: least privilege must be
 * enough, and must not be more than is used. The fakes ask nobody for permission, so a role that lacks one would show only
 * in the cloud.
 */
class RolesSufficeTest {

    private static final String TABLE = "${Table.Arn}";

    /** Uses of the stores only; keys of queues, schedules and the table itself are used by AWS on the function's behalf. */
    private static final Predicate<Permit> SEEN_HERE =
            permit -> permit.action().startsWith("dynamodb:") || permit.action().startsWith("s3:");

    /** What a story without faults never needs, and why it is permitted all the same. */
    private static final Map<String, String> KEPT = Map.of(
            "PlaceCallFunction.TellsMissingFromForbidden s3:ListBucket",
            "a manifest that is missing must not look forbidden");

    /** One partition of each family of the single table. */
    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("CALLS", "the list of calls"),
            Map.entry("CALL#OE-2024", "the call"),
            Map.entry("CALL#OE-2024#A#00", "applications"),
            Map.entry("CALL#OE-2024#I", "imports"),
            Map.entry("CALL#OE-2024#D#0123", "imported data"),
            Map.entry("CALL#OE-2024#R#0123#00", "rows of a run"),
            Map.entry("CALL#OE-2024#G#RECORDED", "grants"),
            Map.entry("CALL#OE-2024#O#1", "objections"),
            Map.entry("CALL#OE-2024#T#00", "the audit trail"),
            Map.entry("TRIALS#OE-2024", "trial runs"),
            Map.entry("LIMITS#OE-2024#00", "how often somebody did what"),
            Map.entry("LEDGER#00", "the ledger"));

    private static Deployment deployment;
    private static List<Touch> touches;

    @BeforeAll
    static void everything_a_season_does() {
        deployment = new Deployment();
        touches = Errands.ofAWholeSeason().stream().distinct().toList();
    }

    @Test
    void the_story_reaches_every_function_of_the_template() {
        assertEquals(
                deployment.functions(),
                touches.stream().map(RolesSufficeTest::function).collect(Collectors.toSet()));
    }

    @Test
    void every_route_of_the_template_is_part_of_the_story() {
        var asked = touches.stream().map(Touch::by).collect(Collectors.toSet());

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
    void no_role_reaches_a_family_of_items_its_function_never_reaches() {
        var unused = deployment.permits().stream()
                .filter(permit -> permit.action().startsWith("dynamodb:"))
                .flatMap(permit -> FAMILIES.entrySet().stream()
                        .filter(family -> permit.permits(permit.action(), TABLE, family.getKey()))
                        .filter(family -> touches.stream().noneMatch(touch -> uses(touch, permit, family.getKey())))
                        .map(family -> permit + " of " + family.getValue() + " is never used"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), unused);
    }

    /** Whoever reads a family by key may as well query it: what can be seen is the same. */
    private static boolean uses(Touch touch, Permit permit, String partition) {
        return function(touch).equals(permit.function())
                && kind(touch.action()).equals(kind(permit.action()))
                && family(touch.partition()).equals(family(partition));
    }

    private static String kind(String action) {
        return action.equals("dynamodb:Query") ? "dynamodb:GetItem" : action;
    }

    @Test
    void what_is_kept_unused_is_in_the_template() {
        var permits = deployment.permits().stream().map(Permit::toString).collect(Collectors.toSet());

        assertEquals(
                Set.of(),
                KEPT.keySet().stream().filter(kept -> !permits.contains(kept)).collect(Collectors.toSet()));
    }

    private static boolean covers(Permit permit, Touch touch) {
        return permit.permits(
                touch.action(), touch.resource(), touch.resource().equals(TABLE) ? touch.partition() : "");
    }

    private static Stream<Permit> permits(String function) {
        return deployment.permits().stream().filter(permit -> permit.function().equals(function));
    }

    /** The call, or the letter behind its name. */
    private static String family(String partition) {
        var parts = partition.split("#");
        return parts.length < 3 || Set.of("TRIALS", "LIMITS").contains(parts[0]) ? parts[0] : parts[2];
    }

    private static String function(Touch touch) {
        var function = deployment
                .routes()
                .getOrDefault(touch.by(), deployment.functionsByHandler().get(touch.by()));
        if (function == null) {
            throw new IllegalStateException("nobody of the template did this: " + touch);
        }
        return function;
    }
}
