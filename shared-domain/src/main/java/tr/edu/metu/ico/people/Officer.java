package tr.edu.metu.ico.people;

import java.time.Instant;
import java.util.Comparator;

/**
 * An officer, as known to the login.
 *
 * @param id         the person's login id, as named in calls and proposals
 * @param name       display name
 * @param mail       email address; empty when the login has none
 * @param signedInAt when the officer last logged in
 */
public record Officer(String id, String name, String mail, Instant signedInAt) {

    /** By name, then by id. */
    public static final Comparator<Officer> BY_NAME =
            Comparator.comparing(Officer::name).thenComparing(Officer::id);

    public Officer {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an officer must have an id and a name");
        }
    }
}
