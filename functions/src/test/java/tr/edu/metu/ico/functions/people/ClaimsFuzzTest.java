package tr.edu.metu.ico.functions.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.adapters.dynamo.DynamoContacts;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.adapters.memory.InMemoryTable;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Principals;
import tr.edu.metu.ico.functions.access.Role;
import tr.edu.metu.ico.people.Officer;
import tr.edu.metu.ico.people.Officers;

/**
 * Any claims from the gateway and any attributes from the university's login are read without a fault, and no one has a
 * role unless its group is named in full. A line {@code name=value} is a claim or an attribute, every other line is a
 * group.
 */
class ClaimsFuzzTest {

    /** The characters of a group name in the user pool; U+FFFD replaces invalid bytes. */
    private static final String NAME = "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}&&[^\\x{FFFD}]]+";

    private static final Set<String> ROLES =
            Stream.of(Role.values()).map(ClaimsFuzzTest::group).collect(Collectors.toSet());
    private static final ProviderRules RULES = ProviderRules.of(
            "student=student,coordinator=coordinator,officer=officer,special=special-category",
            "571=CENG",
            "e?([0-9]{7})");

    private final SignIn signIn =
            new SignIn(new NoDirectory(), new DynamoContacts(new InMemoryTable()), InstantSource.fixed(Instant.EPOCH));

    private static final class NoDirectory implements Officers {
        @Override
        public void signedIn(Officer officer) {}

        @Override
        public List<Officer> all() {
            return List.of();
        }
    }

    static Stream<byte[]> logins() {
        return Stream.of(
                        "sub=7f2a\ntoken_use=id\ncognito:groups=[officer special-category]\ncustom:departments=CENG,EE",
                        "sub=7f2a\ntoken_use=id\ncognito:groups=student\ncustom:student_number=2345671",
                        "sub=7f2a\ntoken_use=access\ncognito:groups=[x,officer]\nx,officer\n[officer]\nofficer",
                        "custom:provider_groups=[\"x\",\"officer\"]\ncustom:provider_departments=[571, PHYS]",
                        "custom:provider_groups=[x, officer]\ncustom:provider_student=e2345671\nemail=a@b.c",
                        "custom:provider_groups=[\"x\\\",\\\"officer\"]\nstudent\nspecial")
                .map(text -> text.getBytes(UTF_8));
    }

    @MethodSource("logins")
    @FuzzTest
    void any_claims_are_a_person_or_nobody(byte[] bytes) {
        var lines = new String(bytes, UTF_8).lines().toList();
        var claims = claims(lines);
        var groups = lines.stream().filter(line -> line.matches(NAME)).toList();

        Principals.of(claims).ifPresent(person -> namesEachRole(person, claims.getOrDefault("cognito:groups", "")));
        assertEquals(named(groups), rolesOf(String.join(" ", groups)));
        var given = token(claims).groups();
        assertEquals(named(given), rolesOf(String.join(" ", given)));
        assertEquals(
                groups.stream()
                        .flatMap(group -> RULES.groups().ours(group).stream())
                        .collect(Collectors.toSet()),
                token(Map.of("custom:provider_groups", new StrictJson().write(groups)))
                        .groups());
    }

    private static Map<String, String> claims(List<String> lines) {
        var claims = new HashMap<String, String>();
        lines.stream()
                .map(line -> line.split("=", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> claims.put(parts[0], parts[1]));
        return claims;
    }

    private static void namesEachRole(Principal person, String claim) {
        for (var role : person.roles()) {
            assertTrue(claim.matches("(?s)(\\[|.* |)" + group(role) + "(]| .*|)"), "nobody said " + role);
        }
    }

    /** The roles of a person in these groups, as the gateway renders them. */
    private static Set<Role> rolesOf(String groups) {
        var claims = Map.of("sub", "7f2a", "token_use", "id", "cognito:groups", "[" + groups + "]");
        return Principals.of(claims).map(Principal::roles).orElseThrow();
    }

    private static Set<Role> named(Collection<String> groups) {
        return Stream.of(Role.values())
                .filter(role -> groups.contains(group(role)))
                .collect(Collectors.toSet());
    }

    private static String group(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The token's contents for a user of the university's login; only groups and claims of this system. */
    private SignIn.Token token(Map<String, String> attributes) {
        var all = new HashMap<>(attributes);
        all.put("identities", "[]");
        all.putIfAbsent("sub", "7f2a");
        all.putIfAbsent("email", "a@b.c");
        var token = signIn.token(all, List.of(), RULES);
        assertTrue(ROLES.containsAll(token.groups()), token::toString);
        assertTrue(Set.of("custom:student_number", "custom:departments")
                .containsAll(token.claims().keySet()));
        Optional.ofNullable(token.claims().get("custom:student_number"))
                .ifPresent(number -> assertTrue(number.matches("[0-9]{7}"), number));
        return token;
    }
}
