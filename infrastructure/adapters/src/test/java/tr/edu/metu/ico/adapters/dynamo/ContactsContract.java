package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.BORA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.people.Contact;
import tr.edu.metu.ico.people.Contacts;

/** The contract of the contacts. */
abstract class ContactsContract {

    private static final Contact STUDENT = student("ada@students.example");
    private static final Contact CENG = staff("7f2a", Set.of("coordinator"), Set.of("CENG", "EE"));
    private static final Contact ARCH = staff("11b0", Set.of("coordinator", "officer"), Set.of("ARCH"));
    private static final Contact OFFICER = staff("3c4d", Set.of("officer"), Set.of());

    private final Table table;
    private final Contacts contacts;

    ContactsContract(Table table) {
        this.table = table;
        contacts = new DynamoContacts(table);
    }

    @Test
    void a_person_who_has_logged_in_can_be_reached_and_nobody_else_can() {
        contacts.signedIn(STUDENT);

        assertEquals(Optional.of(STUDENT), contacts.of(Recipient.of(ADA)));
        assertEquals(Optional.empty(), contacts.of(Recipient.of(BORA)));
        assertEquals(Optional.empty(), contacts.of(new Recipient.Staff(ADA.value())));
    }

    @Test
    void the_last_login_counts() {
        contacts.signedIn(STUDENT);
        var next = student("ada.isik@students.example");

        contacts.signedIn(next);

        assertEquals(Optional.of(next), contacts.of(Recipient.of(ADA)));
    }

    @Test
    void the_coordinators_of_a_department_are_found_and_no_officer_or_student_among_them() {
        List.of(CENG, ARCH, OFFICER, STUDENT).forEach(contacts::signedIn);
        contacts.refused(new Contacts.Refused(CENG.person(), CENG.mail(), NOON));

        assertEquals(List.of(CENG), contacts.coordinators(Set.of("EE")));
        assertEquals(List.of(ARCH), contacts.coordinators(Set.of("ARCH")));
        assertEquals(List.of(), contacts.coordinators(Set.of("PHYS")));
        assertEquals(List.of(), contacts.coordinators(Set.of()));
        assertEquals(List.of(ARCH, CENG), contacts.coordinators(Set.of("CENG", "EE", "ARCH")));
    }

    @Test
    void many_people_are_read_together_and_those_who_never_logged_in_are_left_out() {
        List.of(STUDENT, CENG).forEach(contacts::signedIn);
        var refused = new Contacts.Refused(CENG.person(), CENG.mail(), NOON);
        contacts.refused(refused);
        var people = Set.of(STUDENT.person(), CENG.person(), OFFICER.person());

        assertEquals(Map.of(STUDENT.person(), STUDENT, CENG.person(), CENG), contacts.of(people));
        assertEquals(Map.of(CENG.person(), refused), contacts.refusals(people));
        assertEquals(Map.of(), contacts.of(Set.of()));
    }

    @Test
    void a_refusal_concerns_the_address_it_names_and_no_later_one() {
        var refused = new Contacts.Refused(STUDENT.person(), STUDENT.mail(), NOON);

        assertTrue(refused.concerns(STUDENT));
        assertFalse(refused.concerns(student("ada.isik@students.example")));
    }

    @Test
    void a_refused_address_is_remembered_over_the_next_login() {
        var refused = new Contacts.Refused(STUDENT.person(), STUDENT.mail(), NOON);
        contacts.signedIn(STUDENT);

        contacts.refused(refused);
        contacts.refused(refused);
        contacts.signedIn(student("ada.isik@students.example"));

        assertEquals(Optional.of(refused), contacts.refusal(Recipient.of(ADA)));
        assertEquals(Optional.empty(), contacts.refusal(Recipient.of(BORA)));
    }

    @Test
    void nothing_is_left_of_a_person_who_was_removed() {
        contacts.signedIn(STUDENT);
        contacts.refused(new Contacts.Refused(STUDENT.person(), STUDENT.mail(), NOON));
        contacts.signedIn(CENG);

        contacts.remove(STUDENT.person());
        contacts.remove(STUDENT.person());

        assertEquals(Optional.empty(), contacts.of(STUDENT.person()));
        assertEquals(Optional.empty(), contacts.refusal(STUDENT.person()));
        assertEquals(Optional.of(CENG), contacts.of(CENG.person()));
    }

    @Test
    void a_person_absent_for_four_hundred_days_may_be_removed() {
        contacts.signedIn(STUDENT);

        var item =
                new ItemReader(table.get(NoticeKeys.contact(STUDENT.person())).orElseThrow());

        assertEquals(NOON.plus(Duration.ofDays(400)).getEpochSecond(), item.number("expires"));
    }

    private static Contact student(String mail) {
        return new Contact(Recipient.of(ADA), "Ada Işık", mail, Set.of("student"), Set.of(), NOON);
    }

    private static Contact staff(String id, Set<String> groups, Set<String> departments) {
        return new Contact(new Recipient.Staff(id), "Ada Işık", id + "@metu.example", groups, departments, NOON);
    }
}
