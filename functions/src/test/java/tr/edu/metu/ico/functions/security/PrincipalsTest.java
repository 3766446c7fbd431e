package tr.edu.metu.ico.functions.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Principals;
import tr.edu.metu.ico.functions.access.Role;

/** The person a token identifies. */
class PrincipalsTest {

    private static final Map<String, String> STUDENT =
            Map.of("sub", "s-1", "token_use", "id", "cognito:groups", "[student]", "custom:student_number", "2345671");

    @Test
    void a_student_is_known_by_group_and_number() {
        assertEquals(
                Optional.of(new Principal(
                        "s-1", Set.of(Role.STUDENT), Optional.of(new StudentNumber("2345671")), Set.of())),
                Principals.of(STUDENT));
    }

    @Test
    void somebody_in_two_groups_has_both_roles() {
        assertEquals(Set.of(Role.COORDINATOR, Role.OFFICER), roles("[coordinator officer]"));
    }

    @Test
    void the_group_for_special_categories_is_known_by_its_name_with_a_hyphen() {
        assertEquals(Set.of(Role.OFFICER, Role.SPECIAL_CATEGORY), roles("[officer special-category]"));
        assertEquals(Set.of(), roles("[special_category]"));
    }

    @Test
    void a_single_group_may_come_without_brackets() {
        assertEquals(Set.of(Role.OFFICER), roles("officer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "",
                " ",
                "[ ]",
                "[OFFICER]",
                "[Officer]",
                "[officers]",
                "[admin]",
                "[offıcer]",
                "[OFFİCER]",
                "[officer\u200b]",
                "[\"officer\"]",
                "[officer;]",
                "[öfficer]",
                "[officer\u0000]",
                "[x,officer]",
                "x,officer",
                "[officer,x]",
                "[student,officer special-category,x]",
                "[[officer]]",
                "[x]officer",
                "x officer",
                "[x\u00a0officer]"
            })
    void a_group_that_is_not_spelled_exactly_gives_no_role(String groups) {
        assertEquals(Set.of(), roles(groups));
    }

    @Test
    void an_unknown_group_beside_a_known_one_adds_nothing() {
        assertEquals(Set.of(Role.STUDENT), roles("[student eu-central-1_pool_Google superuser]"));
    }

    @Test
    void groups_are_read_the_same_on_a_turkish_machine() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            assertEquals(Set.of(Role.OFFICER), roles("[officer]"));
            assertEquals(Set.of(), roles("[offıcer]"));
            assertEquals(Set.of(), roles("[OFFICER]"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void a_token_without_a_subject_speaks_of_nobody(String subject) {
        assertEquals(Optional.empty(), Principals.of(with("sub", subject)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"access", "ID", "id ", "refresh", ""})
    void a_token_that_is_no_id_token_speaks_of_nobody(String use) {
        assertEquals(Optional.empty(), Principals.of(with("token_use", use)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "234567",
                "23456710",
                " 2345671",
                "2345671 ",
                "234567a",
                "٢٣٤٥٦٧١",
                "2345671\n",
                "+234567",
                "[2345671]",
                "2345671,2345672"
            })
    void a_malformed_student_number_is_none(String number) {
        assertEquals(
                Optional.empty(),
                Principals.of(with("custom:student_number", number))
                        .orElseThrow()
                        .student());
    }

    @Test
    void departments_come_separated_by_commas_and_malformed_ones_are_none() {
        var coordinator = Principals.of(with("custom:departments", "CENG,ARCH, ME,ceng,*,#A,İE,CENG#A"))
                .orElseThrow();

        assertEquals(
                Set.of(new DepartmentCode("CENG"), new DepartmentCode("ARCH"), new DepartmentCode("ME")),
                coordinator.departments());
    }

    @Test
    void no_claims_at_all_speak_of_nobody() {
        assertEquals(Optional.empty(), Principals.of(Map.of()));
    }

    private static Set<Role> roles(String groups) {
        return Principals.of(with("cognito:groups", groups)).orElseThrow().roles();
    }

    private static Map<String, String> with(String claim, String value) {
        var claims = new HashMap<>(STUDENT);
        if (value == null) {
            claims.remove(claim);
        } else {
            claims.put(claim, value);
        }
        return claims;
    }
}
