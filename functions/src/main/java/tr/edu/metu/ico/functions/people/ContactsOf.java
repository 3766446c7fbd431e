package tr.edu.metu.ico.functions.people;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.functions.access.Principals;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.people.Contact;

/** The contacts of a person who logs in: one as a student, one as a coordinator or officer, or both. */
final class ContactsOf {

    private static final Set<String> STAFF = Set.of("coordinator", "officer");

    /** What a contact says besides the groups of staff: somebody who studies cannot be a deputy. */
    private static final Set<String> SAID = Set.of("coordinator", "officer", "student");

    private final Map<String, String> attributes;
    private final Set<String> groups;
    private final Instant now;

    /**
     * @param attributes as the login has them, with the claims of this system in place of what the person brought along
     * @param groups     the groups of the token
     */
    ContactsOf(Map<String, String> attributes, Collection<String> groups, Instant now) {
        this.attributes = attributes;
        this.groups = new TreeSet<>(groups);
        this.now = now;
    }

    List<Contact> all() {
        return Stream.of(student(), staff()).flatMap(Optional::stream).toList();
    }

    private Optional<Contact> student() {
        return Principals.student(attributes)
                .filter(_ -> groups.contains("student"))
                .map(number -> contact(Recipient.of(number), Set.of("student"), Set.of()));
    }

    private Optional<Contact> staff() {
        var said = groups.stream().filter(SAID::contains).collect(Collectors.toSet());
        return Collections.disjoint(groups, STAFF)
                ? Optional.empty()
                : Optional.of(contact(new Recipient.Staff(attributes.get("sub")), said, departments()));
    }

    private Set<String> departments() {
        return groups.contains("coordinator")
                ? Principals.departments(attributes).stream()
                        .map(DepartmentCode::value)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private Contact contact(Recipient person, Set<String> as, Set<String> departments) {
        var name = attributes.getOrDefault("name", "").strip();
        var mail = attributes.getOrDefault("email", "").strip();
        return new Contact(person, name, mail, as, departments, now);
    }
}
