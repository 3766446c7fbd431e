package tr.edu.metu.ico.people;

import java.time.Instant;
import java.util.Set;
import tr.edu.metu.ico.outbox.Recipient;

/**
 * How to reach a person, as the login last said.
 *
 * @param person      in one of the person's roles; a student who is also a coordinator has two contacts
 * @param name        display name; empty when the login has none
 * @param mail        email address; empty when the login has none
 * @param groups      the person's groups in this system, such as {@code coordinator}
 * @param departments codes of a coordinator's departments
 * @param seenAt      when the person last logged in
 */
public record Contact(
        Recipient person, String name, String mail, Set<String> groups, Set<String> departments, Instant seenAt) {

    public Contact {
        groups = Set.copyOf(groups);
        departments = Set.copyOf(departments);
    }

    /** Whether there is an address to write to. */
    public boolean hasMail() {
        return !mail.isBlank();
    }
}
