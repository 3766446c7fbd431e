package tr.edu.metu.ico.functions.people;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.people.Contacts;
import tr.edu.metu.ico.people.Officer;
import tr.edu.metu.ico.people.Officers;

/** Decides the groups and claims in a token at login; everyone is recorded with name and address, officers in their directory. */
public final class SignIn {

    /** Claims of this system that must not come from any other source. */
    private static final List<String> OWN_CLAIMS = List.of("custom:student_number", "custom:departments");

    private final Officers officers;
    private final Contacts contacts;
    private final InstantSource time;

    public SignIn(Officers officers, Contacts contacts, InstantSource time) {
        this.officers = officers;
        this.contacts = contacts;
        this.time = time;
    }

    /**
     * The contents of the token.
     *
     * @param groups     the groups, limited to those of this system
     * @param claims     claims to set
     * @param suppressed claims that the token must not have
     */
    public record Token(Set<String> groups, Map<String, String> claims, List<String> suppressed) {
        public Token {
            groups = Set.copyOf(groups);
            claims = Map.copyOf(claims);
            suppressed = List.copyOf(suppressed);
        }
    }

    /**
     * Pool users keep what an administrator entered there; for users of the university's login the provider's
     * attributes decide, in addition to groups that an administrator set in the pool.
     */
    public Token token(Map<String, String> attributes, Collection<String> poolGroups, ProviderRules rules) {
        boolean federated = attributes.containsKey("identities");
        var groups = Stream.concat(
                        poolGroups.stream().filter(ProviderRules.GROUPS::contains),
                        federated ? rules.groups(attributes).stream() : Stream.empty())
                .collect(Collectors.toCollection(TreeSet::new));
        if (groups.contains("officer")) {
            enter(attributes);
        }
        if (!federated) {
            record(attributes, groups);
            return new Token(groups, Map.of(), List.of());
        }
        var claims = rules.claims(attributes);
        record(decided(attributes, claims), groups);
        var suppressed = new ArrayList<>(OWN_CLAIMS);
        suppressed.removeAll(claims.keySet());
        return new Token(groups, claims, suppressed);
    }

    /** The attributes with the provider's claims in place of what the person brought along. */
    private static Map<String, String> decided(Map<String, String> attributes, Map<String, String> claims) {
        var decided = new HashMap<>(attributes);
        decided.keySet().removeAll(OWN_CLAIMS);
        decided.putAll(claims);
        return decided;
    }

    /** A login must not fail because a contact cannot be recorded; the next login records it. */
    private void record(Map<String, String> attributes, Set<String> groups) {
        try {
            new ContactsOf(attributes, groups, time.instant()).all().forEach(contacts::signedIn);
        } catch (RuntimeException failure) {
            Log.failure("contact.not_recorded", failure);
        }
    }

    /** A login must not fail because the directory cannot be written; the next login adds the officer. */
    private void enter(Map<String, String> attributes) {
        var mail = attributes.getOrDefault("email", "");
        var name = attributes.getOrDefault("name", "").isBlank() ? mail : attributes.get("name");
        if (name.isBlank()) {
            Log.alarm("officer.without_name");
            return;
        }
        try {
            officers.signedIn(new Officer(attributes.get("sub"), name, mail, time.instant()));
        } catch (RuntimeException failure) {
            Log.failure("officer.not_entered", failure);
        }
    }
}
