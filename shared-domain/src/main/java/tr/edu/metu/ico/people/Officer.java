package tr.edu.metu.ico.people;

import java.time.Instant;
import java.util.Comparator;

/**
 * An officer of the office, as the login knows them.
 *
 * @param id         the login's id of the person, which calls and proposals name
 * @param name       the name that people know
 * @param mail       the mail address; empty when the login tells none
 * @param signedInAt when the officer last logged in
 */
public record Officer(String id, String name, String mail, Instant signedInAt) {

    /** By name, and where two are alike by id. */
    public static final Comparator<Officer> BY_NAME =
            Comparator.comparing(Officer::name).thenComparing(Officer::id);

    public Officer {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an officer must have an id and a name");
        }
    }
}
