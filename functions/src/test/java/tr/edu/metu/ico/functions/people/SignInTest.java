package tr.edu.metu.ico.functions.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.adapters.dynamo.DynamoContacts;
import tr.edu.metu.ico.adapters.memory.InMemoryTable;
import tr.edu.metu.ico.functions.access.Principals;
import tr.edu.metu.ico.functions.access.Role;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.people.Contact;
import tr.edu.metu.ico.people.Contacts;
import tr.edu.metu.ico.people.Officer;
import tr.edu.metu.ico.people.Officers;

/** The contents of a token at login, with and without the university's login. */
class SignInTest {

    private static final Instant NOON = Instant.parse("2024-03-01T12:00:00Z");
    private static final ProviderRules RULES = ProviderRules.of(
            "ogrenci=student,koordinatör=coordinator,uio personeli=officer", "571=CENG,567=EE", "e?([0-9]{7})");

    private final Directory directory = new Directory();
    private final Contacts contacts = new DynamoContacts(new InMemoryTable());
    private final SignIn signIn = new SignIn(directory, contacts, InstantSource.fixed(NOON));

    /** A directory in memory. */
    private static final class Directory implements Officers {
        private final List<Officer> entered = new ArrayList<>();

        @Override
        public void signedIn(Officer officer) {
            entered.add(officer);
        }

        @Override
        public List<Officer> all() {
            return List.copyOf(entered);
        }
    }

    /** Contacts of a store that cannot be reached. */
    private static final class Unavailable implements Contacts {

        @Override
        public void signedIn(Contact contact) {
            throw new IllegalStateException("busy");
        }

        @Override
        public Optional<Contact> of(Recipient person) {
            throw new IllegalStateException("busy");
        }

        @Override
        public Map<Recipient, Contact> of(Set<Recipient> people) {
            throw new IllegalStateException("busy");
        }

        @Override
        public List<Contact> coordinators(Set<String> departments) {
            throw new IllegalStateException("busy");
        }

        @Override
        public Optional<Contact> coordinatorWith(String mail) {
            throw new IllegalStateException("busy");
        }

        @Override
        public void refused(Refused refused) {
            throw new IllegalStateException("busy");
        }

        @Override
        public Optional<Refused> refusal(Recipient person) {
            throw new IllegalStateException("busy");
        }

        @Override
        public Map<Recipient, Refused> refusals(Set<Recipient> people) {
            throw new IllegalStateException("busy");
        }

        @Override
        public void remove(Recipient person) {
            throw new IllegalStateException("busy");
        }
    }

    @Test
    void a_student_of_the_university_is_a_student_here_with_the_number_of_the_login_name() {
        var token = signIn.token(
                federated("custom:provider_groups", "ogrenci", "custom:provider_student", "e2345671"),
                List.of(),
                RULES);

        assertEquals(
                new SignIn.Token(
                        Set.of("student"), Map.of("custom:student_number", "2345671"), List.of("custom:departments")),
                token);
    }

    @Test
    void a_coordinator_has_the_departments_that_the_university_names() {
        var token = signIn.token(
                federated(
                        "custom:provider_groups",
                        "[\"koordinatör\",\"kütüphane\"]",
                        "custom:provider_departments",
                        "[571, 567, unknown department, PHYS]"),
                List.of(),
                RULES);

        assertEquals(
                new SignIn.Token(
                        Set.of("coordinator"),
                        Map.of("custom:departments", "CENG,EE,PHYS"),
                        List.of("custom:student_number")),
                token);
    }

    @Test
    void what_somebody_brings_along_beside_the_provider_s_attributes_counts_for_nothing() {
        var token = signIn.token(
                federated(
                        "custom:student_number",
                        "2345672",
                        "custom:departments",
                        "CENG",
                        "custom:provider_groups",
                        "officer",
                        "custom:provider_student",
                        "x2345671"),
                List.of("eu-central-1_abc_METU"),
                RULES);

        assertEquals(
                new SignIn.Token(Set.of(), Map.of(), List.of("custom:student_number", "custom:departments")), token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x,uio personeli",
                "uio personeli,x",
                "[x,uio personeli]",
                "[\"x,uio personeli\"]",
                "[\"x, uio personeli\"]",
                "[\"x\\\",\\\"uio personeli\"]",
                "[\"x\",uio personeli]",
                "[\"x\", \"uio personeli\"",
                "[x, \"uio personeli\"]",
                "[[\"uio personeli\"]]",
                "[\"x\"],[\"uio personeli\"]",
                "[\"x\", [\"uio personeli\"]]",
                "[\"x\", null, \"uio personeli\"]",
                "[\"x\", {\"uio personeli\":1}]",
                "\"uio personeli\"",
                "x uio personeli",
                "x;uio personeli",
                "x\nuio personeli"
            })
    void a_group_with_a_comma_in_its_name_is_one_group_and_no_other(String groups) {
        assertEquals(
                Set.of(),
                signIn.token(federated("custom:provider_groups", groups), List.of(), RULES)
                        .groups());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uio personeli",
                " uio personeli ",
                "[uio personeli]",
                "[x, uio personeli]",
                "[\"uio personeli\"]",
                "[\"x,y\", \"uio personeli\"]"
            })
    void a_group_is_read_in_every_way_a_list_is_written(String groups) {
        assertEquals(
                Set.of("officer"),
                signIn.token(federated("custom:provider_groups", groups), List.of(), RULES)
                        .groups());
    }

    @Test
    void the_right_to_open_special_documents_is_given_in_the_pool_beside_the_provider_s_group() {
        var token =
                signIn.token(federated("custom:provider_groups", "uio personeli"), List.of("special-category"), RULES);

        assertEquals(Set.of("officer", "special-category"), token.groups());
    }

    @Test
    void without_a_provider_the_pool_decides_and_its_attributes_stay() {
        var token = signIn.token(
                Map.of("sub", "1", "custom:student_number", "2345671", "custom:provider_groups", "uio personeli"),
                List.of("student"),
                RULES);

        assertEquals(new SignIn.Token(Set.of("student"), Map.of(), List.of()), token);
    }

    @Test
    void an_officer_stands_in_the_directory_from_the_first_login_on_and_nobody_else_does() {
        signIn.token(federated("custom:provider_groups", "uio personeli", "name", "Canan Çelik"), List.of(), RULES);
        signIn.token(Map.of("sub", "2", "email", "deniz@ico.example"), List.of("officer"), RULES);
        signIn.token(federated("custom:provider_groups", "ogrenci", "name", "Ada Işık"), List.of(), RULES);

        assertEquals(
                List.of(
                        new Officer("7f2a", "Canan Çelik", "canan@ico.example", NOON),
                        new Officer("2", "deniz@ico.example", "deniz@ico.example", NOON)),
                directory.all());
    }

    @Test
    void an_officer_can_log_in_while_neither_the_directory_nor_the_contacts_can_be_written() {
        var broken = new SignIn(
                new Officers() {
                    @Override
                    public void signedIn(Officer officer) {
                        throw new IllegalStateException("busy");
                    }

                    @Override
                    public List<Officer> all() {
                        throw new IllegalStateException("busy");
                    }
                },
                new Unavailable(),
                InstantSource.fixed(NOON));

        var token = broken.token(Map.of("sub", "1", "name", "Canan Çelik"), List.of("officer"), RULES);

        assertEquals(new SignIn.Token(Set.of("officer"), Map.of(), List.of()), token);
    }

    @Test
    void everyone_who_logs_in_can_be_reached_afterwards_in_each_of_their_roles() {
        signIn.token(
                federated(
                        "custom:provider_groups",
                        "[ogrenci, koordinatör]",
                        "custom:provider_student",
                        "e2345671",
                        "custom:provider_departments",
                        "[571, 567]",
                        "name",
                        "Ada Işık"),
                List.of(),
                RULES);

        var student = Recipient.of("student:2345671");
        var staff = Recipient.of("staff:7f2a");
        assertEquals(
                Optional.of(new Contact(student, "Ada Işık", "canan@ico.example", Set.of("student"), Set.of(), NOON)),
                contacts.of(student));
        assertEquals(
                List.of(new Contact(
                        staff,
                        "Ada Işık",
                        "canan@ico.example",
                        Set.of("coordinator", "student"),
                        Set.of("CENG", "EE"),
                        NOON)),
                contacts.coordinators(Set.of("EE")));
    }

    @Test
    void a_department_code_that_the_functions_do_not_accept_gets_no_reminders_either() {
        signIn.token(
                Map.of("sub", "7f2a", "name", "Ada Işık", "custom:departments", "CENG, ceng,*,CENG#A"),
                List.of("coordinator"),
                RULES);

        assertEquals(
                List.of(Set.of("CENG")),
                contacts.coordinators(Set.of("CENG", "ceng", "*", "CENG#A")).stream()
                        .map(Contact::departments)
                        .toList());
    }

    @Test
    void a_student_number_that_somebody_brings_along_gets_nobody_s_mail() {
        signIn.token(
                federated("custom:provider_groups", "ogrenci", "custom:student_number", "2345671"), List.of(), RULES);

        assertEquals(Optional.empty(), contacts.of(Recipient.of("student:2345671")));
    }

    @Test
    void the_functions_read_from_the_token_what_was_put_into_it() {
        var token = signIn.token(
                federated("custom:provider_groups", "[ogrenci]", "custom:provider_student", "2345671"),
                List.of(),
                RULES);

        var principal = Principals.of(Map.of(
                        "sub",
                        "7f2a",
                        "token_use",
                        "id",
                        "cognito:groups",
                        token.groups().toString(),
                        "custom:student_number",
                        token.claims().get("custom:student_number")))
                .orElseThrow();

        assertEquals(Set.of(Role.STUDENT), principal.roles());
        assertEquals("2345671", principal.student().orElseThrow().value());
    }

    @Test
    void a_setting_that_cannot_be_read_is_named() {
        assertEquals(
                "the setting PROVIDER_GROUP_NAMES must have pairs such as ico-staff=officer, not officer",
                assertThrows(IllegalStateException.class, () -> ProviderRules.of("officer", "", "([0-9]{7})"))
                        .getMessage());
        assertThrows(IllegalStateException.class, () -> ProviderRules.of("staff=admin", "", "([0-9]{7})"));
        assertThrows(IllegalStateException.class, () -> ProviderRules.of("", "", "[0-9]{7}"));
        assertThrows(IllegalStateException.class, () -> ProviderRules.of("", "", "([0-9]{7}"));
    }

    /** A user of the university's login. */
    private static Map<String, String> federated(String... attributes) {
        var all = new HashMap<>(
                Map.of("sub", "7f2a", "email", "canan@ico.example", "identities", "[{\"providerName\":\"METU\"}]"));
        for (int i = 0; i < attributes.length; i += 2) {
            all.put(attributes[i], attributes[i + 1]);
        }
        return all;
    }
}
