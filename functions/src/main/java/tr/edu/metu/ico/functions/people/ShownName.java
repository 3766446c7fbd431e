package tr.edu.metu.ico.functions.people;

import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.people.Contact;
import tr.edu.metu.ico.people.Contacts;

/** The name under which others see a person of the staff. */
public final class ShownName {

    private ShownName() {}

    /** From the token, otherwise from the last login, otherwise the login id. */
    public static String of(Principal person, Contacts contacts) {
        return person.name().orElseGet(() -> of(person.subject(), contacts));
    }

    /** From the last login, otherwise the login id itself. */
    public static String of(String subject, Contacts contacts) {
        return contacts.of(new Recipient.Staff(subject))
                .map(Contact::name)
                .filter(name -> !name.isBlank())
                .orElse(subject);
    }
}
