package tr.edu.metu.ico.functions.access;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.people.Deputyship;

/**
 * Who may do what: the only place where access is decided (INV-18). What is not permitted by a relation of the
 * {@link Action} is denied.
 */
public final class Policy {

    private Policy() {}

    /** Whether the person may perform the action on the target. */
    public static boolean permits(Principal principal, Action action, Target target) {
        return action.relations().stream().anyMatch(relation -> holds(relation, principal, target));
    }

    /**
     * Whether the person may see the grounds for additional points and for inclusion support, and anything that reveals
     * them: they concern health or protection (KVKK article 6, INV-23).
     */
    public static boolean seesGrounds(Principal principal, Call call, StudentNumber student) {
        return permits(principal, Action.SEE_GROUNDS, Target.of(call, student, Optional.empty()));
    }

    /** The same for every student of a call. */
    public static boolean seesGrounds(Principal principal, Call call) {
        return permits(principal, Action.SEE_GROUNDS, Target.of(call));
    }

    /** Whether the person can be a coordinator's deputy: a coordinator's login, of somebody who does not study. */
    public static boolean mayBeDeputy(Principal principal) {
        return principal.roles().contains(Role.COORDINATOR)
                && !principal.roles().contains(Role.STUDENT);
    }

    /** Whether the person may end the deputyship: a coordinator of the department, not its deputy, or an officer. */
    public static boolean endsDeputyship(Principal principal, Deputyship deputyship) {
        return hasRole(Relation.ANY_OFFICER, principal)
                || hasRole(Relation.DEPARTMENT, principal)
                        && principal.ownDepartments().contains(deputyship.department());
    }

    /** Whether the person's role could ever do this; if not, the response need not hide anything. */
    public static boolean conceivable(Principal principal, Action action) {
        return action.relations().stream().anyMatch(relation -> hasRole(relation, principal));
    }

    private static boolean holds(Relation relation, Principal principal, Target target) {
        if (!hasRole(relation, principal)) {
            return false;
        }
        return switch (relation) {
            case ANYONE, MEMBER, ANY_DEPARTMENT, ANY_OFFICER -> true;
            case ANY_STUDENT -> principal.student().isPresent();
            case OWNER -> owns(principal, target);
            // nobody acts for the department in what is their own: a coordinator may study
            case DEPARTMENT ->
                !owns(principal, target)
                        && target.department()
                                .filter(principal.departments()::contains)
                                .isPresent();
            case CALL_OFFICER, ENTITLED_OFFICER -> target.officers().contains(principal.subject());
            case SIGNER -> target.signers().contains(principal.subject());
        };
    }

    private static boolean owns(Principal principal, Target target) {
        return principal.student().isPresent() && principal.student().equals(target.owner());
    }

    private static boolean hasRole(Relation relation, Principal principal) {
        if (relation == Relation.ANYONE) {
            return true;
        }
        var entitled =
                relation != Relation.ENTITLED_OFFICER || principal.roles().contains(Role.SPECIAL_CATEGORY);
        return entitled && principal.roles().stream().anyMatch(rolesOf(relation)::contains);
    }

    private static Set<Role> rolesOf(Relation relation) {
        return switch (relation) {
            case ANYONE -> EnumSet.allOf(Role.class);
            case MEMBER -> EnumSet.of(Role.STUDENT, Role.COORDINATOR, Role.OFFICER);
            case OWNER, ANY_STUDENT -> EnumSet.of(Role.STUDENT);
            case DEPARTMENT, ANY_DEPARTMENT -> EnumSet.of(Role.COORDINATOR);
            case CALL_OFFICER, ENTITLED_OFFICER, SIGNER, ANY_OFFICER -> EnumSet.of(Role.OFFICER);
        };
    }
}
