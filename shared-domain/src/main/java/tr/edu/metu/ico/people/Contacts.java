package tr.edu.metu.ico.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.outbox.Recipient;

/**
 * Names and addresses of everyone who has logged in, for notices. They grant no permission. Those of people who have not
 * logged in for {@value #KEPT_FOR_DAYS} days are removed.
 */
public interface Contacts {
    int KEPT_FOR_DAYS = 400;

    /** Records a login and replaces what an earlier one recorded. */
    void signedIn(Contact contact);

    /** The contact that the last login recorded; empty if the person never logged in. */
    Optional<Contact> of(Recipient person);

    /** The same for several people, read together; who never logged in is left out. */
    Map<Recipient, Contact> of(Set<Recipient> people);

    /** Everybody who coordinates one of the departments, once, in the order of the login ids. @param departments their codes */
    List<Contact> coordinators(Set<String> departments);

    /** Who last logged in as a coordinator with this address; case does not matter. Empty if nobody did. */
    Optional<Contact> coordinatorWith(String mail);

    /** The mail service reports that an address does not accept mail of ours. */
    void refused(Refused refused);

    /** What the last such report said. */
    Optional<Refused> refusal(Recipient person);

    /** The same for several people, read together; of whom nothing was reported is left out. */
    Map<Recipient, Refused> refusals(Set<Recipient> people);

    /** Removes everything about the person. */
    void remove(Recipient person);

    /**
     * An address that is not written to any more.
     *
     * @param mail the address at that time
     * @param at   when the mail service reported it
     */
    record Refused(Recipient person, String mail, Instant at) {

        /** Only the address that was reported: a person who logs in with another one is written to again. */
        public boolean concerns(Contact contact) {
            return mail.equals(contact.mail());
        }
    }
}
