package tr.edu.metu.ico.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /** All coordinators of a department by login id. @param department its code */
    List<Contact> coordinators(String department);

    /** The mail service reports that an address does not accept mail of ours. */
    void refused(Refused refused);

    /**
     * What the last such report said. It concerns its address only: a person who logs in with another one is written to
     * again.
     */
    Optional<Refused> refusal(Recipient person);

    /** Removes everything about the person. */
    void remove(Recipient person);

    /**
     * An address that is not written to any more.
     *
     * @param mail the address at that time
     * @param at   when the mail service reported it
     */
    record Refused(Recipient person, String mail, Instant at) {}
}
