package tr.edu.metu.ico.functions.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Role;
import tr.edu.metu.ico.functions.access.Target;

/** The full product of actions, roles and facts against a table that shares nothing with the policy (INV-18). */
class PolicyTest {

    private static final StudentNumber ADA = new StudentNumber("2345671");
    private static final StudentNumber BORA = new StudentNumber("2345672");
    private static final DepartmentCode CENG = new DepartmentCode("CENG");
    private static final DepartmentCode ARCH = new DepartmentCode("ARCH");

    /** What each role needs to be permitted: {@code no}, {@code yes}, or a fact; {@code anyone} needs no role at all. */
    private static final String TABLE = """
        action               | student coordinator officer
        CALCULATE_SCORE      | anyone  anyone      anyone
        CHECK_LETTER         | anyone  anyone      anyone
        SEE_SELF             | yes     yes         yes
        SEE_CALLS            | yes     yes         yes
        ANNOUNCE_CALL        | no      no          yes
        EDIT_DRAFT           | no      no          call
        DEFINE_CALL          | no      no          call
        CANCEL_CALL          | no      no          call
        IMPORT_OFFICE_DATA   | no      no          call
        LIST_APPLICATIONS    | no      yes         call
        LIST_EVERY_DEPARTMENT | no     no          call
        READ_APPLICATION     | own     department  call
        CHECK_ELIGIBILITY    | own     no          call
        SEE_FACTS            | own     no          call
        SEE_SUBMISSIONS      | own     no          call
        SEE_HISTORY          | no      department  call
        SEE_CALL_OFFICERS    | no      no          call
        EDIT_APPLICATION     | own     no          no
        UPLOAD_DOCUMENT      | own     no          no
        SEE_DOCUMENTS        | own     no          call
        OPEN_SPECIAL_DOCUMENT | own    no          entitled
        SEE_GROUNDS          | own     no          entitled
        REVIEW_APPLICATION   | no      department  no
        APPROVE_MANY         | no      yes         no
        READ_COMMENTS        | no      department  call
        WRITE_COMMENT        | no      department  call
        LIST_DOCUMENTS_TO_CHECK | no   no          call
        SEE_SEAL_BLOCKERS    | no      no          call
        JUDGE_DOCUMENT       | no      no          call
        JUDGE_SPECIAL_DOCUMENT | no    no          entitled
        PROPOSE_SCORE        | no      no          call
        CLOSE_REVIEWS        | no      no          call
        RUN_TRIALS           | no      no          call
        SEE_TRIALS           | no      no          call
        COMPARE_RUNS         | no      no          call
        READ_TRIAL_ROWS      | no      no          signer
        SEE_RUNS             | no      no          call
        READ_ROWS            | no      no          signer
        PROPOSE_PUBLICATION  | no      no          call
        APPROVE_PUBLICATION  | no      no          call
        CORRECT_RESULT       | no      no          call
        OBJECT               | own     no          no
        READ_OBJECTION       | own     no          call
        ANSWER_OBJECTIONS    | no      no          call
        READ_RESULT          | own     no          call
        MAKE_LETTER          | own     no          call
        NOMINATE             | no      no          call
        SEE_LETTERS          | own     no          call
        REVOKE_LETTER        | no      no          call
        DOWNLOAD_RESULT_FILE | no      no          call
        REQUEST_FILES        | no      yes         call
        SEE_DEPUTIES         | no      yes         yes
        NAME_DEPUTY          | no      yes         no
        END_DEPUTYSHIP       | no      yes         yes
        DOWNLOAD_BUNDLE      | no      no          entitled
        WITHDRAW             | own     no          no
        DECIDE_FORCE_MAJEURE | no      no          call
        SEE_LEDGER           | no      no          yes
        ADD_TO_LEDGER        | no      no          yes
        SEE_OFFICERS         | no      no          yes
        SEE_GRANTS           | no      no          call
        READ_GRANT           | own     no          call
        RECORD_GRANT         | no      no          call
        PASS_ON_GRANT        | no      no          call
        CONFIRM_TOP_UP_BASIS | no      no          call
        DOWNLOAD_PAYMENTS    | no      no          call
        SEE_MOBILITIES       | no      no          call
        RECORD_MOBILITY      | no      no          call
        DOWNLOAD_NOMINATIONS | no      no          call
        FILE_PETITION        | own     no          no
        SEE_PETITIONS        | own     no          call
        RULE_ON_STUDENT      | no      no          call
        EXPORT_TRAIL         | no      no          call
        EXPORT_LEDGER_TRAIL  | no      no          yes
        SEE_NEWS             | no      no          yes
        WRITE_NEWS           | no      no          yes
        PUBLISH_NEWS         | no      no          yes
        WITHDRAW_NEWS        | no      no          yes
        EXPORT_NEWS_TRAIL    | no      no          yes
        READ_MESSAGES        | own     no          no
        READ_OWN_MESSAGES    | yes     yes         yes
        SEE_NOTICES          | no      no          call
        DECIDE_NOTICES       | no      no          call
        SEE_OWN_DATA         | numbered no         no
        SEE_RETENTION        | no      no          call
        ERASE_STUDENT        | no      no          yes
        EXPORT_PRIVACY_TRAIL | no      no          yes
        """;

    /** A person's relation to the target: the fact, as far as it can be known. */
    private enum Fact {
        HOLDS,
        OF_ANOTHER,
        UNKNOWN
    }

    @Test
    void the_table_has_a_line_for_every_action() {
        var lines = TABLE.lines().skip(1).map(line -> line.split(" ")[0]).toList();

        assertEquals(Arrays.stream(Action.values()).map(Action::name).toList(), lines);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Action.class)
    void INV_18_an_action_is_permitted_by_a_role_together_with_its_relation_and_by_nothing_else(Action action) {
        var differences = new ArrayList<String>();
        for (var roles : roleSets()) {
            for (var own : Fact.values()) {
                for (var department : Fact.values()) {
                    for (var call : Fact.values()) {
                        var principal = principal(roles, own, department);
                        var target = target(own, department, call);
                        boolean expected = expected(action, roles, own, department, call);
                        if (Policy.permits(principal, action, target) != expected) {
                            differences.add(roles + " own " + own + " department " + department + " call " + call);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), differences);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Action.class)
    void an_action_is_conceivable_for_the_roles_that_some_fact_would_permit(Action action) {
        for (var roles : roleSets()) {
            boolean everPermitted = Stream.of(Fact.HOLDS, Fact.OF_ANOTHER)
                    .anyMatch(own -> expected(action, roles, own, Fact.HOLDS, Fact.HOLDS));

            assertEquals(
                    everPermitted,
                    Policy.conceivable(principal(roles, Fact.UNKNOWN, Fact.UNKNOWN), action),
                    roles::toString);
        }
    }

    private static boolean expected(Action action, Set<Role> roles, Fact own, Fact department, Fact call) {
        var needs = needs(action);
        if (needs.containsValue("anyone")) {
            return true;
        }
        return roles.stream().map(needs::get).anyMatch(need -> switch (need) {
            case "no" -> false;
            case "yes" -> true;
            case "own" -> own == Fact.HOLDS;
            // anyone with a student number, about themselves
            case "numbered" -> own != Fact.UNKNOWN;
            // nobody acts for the department in what is their own
            case "department" -> department == Fact.HOLDS && own != Fact.HOLDS;
            case "call", "signer" -> call == Fact.HOLDS;
            case "entitled" -> call == Fact.HOLDS && roles.contains(Role.SPECIAL_CATEGORY);
            default -> throw new IllegalStateException(need);
        });
    }

    private static Map<Role, String> needs(Action action) {
        var line = TABLE.lines()
                .filter(found -> found.startsWith(action.name() + " "))
                .findFirst()
                .orElseThrow();
        var words = line.substring(line.indexOf('|') + 1).strip().split(" +");
        return new EnumMap<>(Map.of(
                Role.STUDENT,
                words[0],
                Role.COORDINATOR,
                words[1],
                Role.OFFICER,
                words[2],
                Role.SPECIAL_CATEGORY,
                "no"));
    }

    private static List<Set<Role>> roleSets() {
        var sets = new ArrayList<Set<Role>>();
        for (int bits = 0; bits < 1 << Role.values().length; bits++) {
            var set = EnumSet.noneOf(Role.class);
            for (var role : Role.values()) {
                if ((bits >> role.ordinal() & 1) == 1) {
                    set.add(role);
                }
            }
            sets.add(set);
        }
        return sets;
    }

    private static Principal principal(Set<Role> roles, Fact own, Fact department) {
        return new Principal(
                "somebody",
                roles,
                own == Fact.UNKNOWN ? Optional.empty() : Optional.of(ADA),
                department == Fact.UNKNOWN ? Set.of() : Set.of(CENG));
    }

    private static Target target(Fact own, Fact department, Fact call) {
        var officers = switch (call) {
            case HOLDS -> Set.of("somebody", "officer-2");
            case OF_ANOTHER -> Set.of("officer-2");
            case UNKNOWN -> Set.<String>of();
        };
        // a signer is always an officer of the call, as Target.of ensures; here both facts go together
        return new Target(officers, officers, fact(own, ADA, BORA), fact(department, CENG, ARCH));
    }

    private static <T> Optional<T> fact(Fact fact, T mine, T another) {
        return Stream.of(mine, another)
                .filter(_ -> fact != Fact.UNKNOWN)
                .skip(fact == Fact.HOLDS ? 0 : 1)
                .findFirst();
    }
}
