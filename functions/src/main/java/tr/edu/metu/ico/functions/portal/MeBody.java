package tr.edu.metu.ico.functions.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Role;
import tr.edu.metu.ico.functions.dashboard.StaffCallBody;

/**
 * The person making the request.
 *
 * @param name           from the records of the latest call that has the student, otherwise from the login
 * @param number         the student number; absent for others
 * @param departments    the departments that a coordinator or a deputy acts for
 * @param specialCategory whether an officer may open documents of a special category
 * @param applications   for students only: the calls where they have applied or may apply
 * @param calls          for coordinators and officers only: the calls they work on
 * @param deputyFor      for deputies only: the departments among these in which they decide in a coordinator's place
 */
public record MeBody(
        Optional<String> name,
        Optional<String> number,
        List<String> roles,
        List<String> departments,
        boolean specialCategory,
        Optional<List<OwnApplicationBody>> applications,
        Optional<List<StaffCallBody>> calls,
        Optional<List<DeputyForBody>> deputyFor) {

    /**
     * A department in which the person decides in a coordinator's place now.
     *
     * @param until the last day, in Türkiye
     */
    public record DeputyForBody(String department, String inPlaceOf, String until) {}

    /**
     * @param applications reads those of a student
     * @param calls        reads those of a coordinator or an officer
     */
    static MeBody of(
            Principal principal,
            Function<StudentNumber, OwnApplications.Found> applications,
            Function<Principal, List<StaffCallBody>> calls) {
        var found = principal
                .student()
                .filter(_ -> principal.roles().contains(Role.STUDENT))
                .map(applications);
        return new MeBody(
                found.flatMap(OwnApplications.Found::name).or(principal::name),
                principal.student().map(StudentNumber::value),
                principal.roles().stream()
                        .filter(role -> role != Role.SPECIAL_CATEGORY)
                        .map(Role::name)
                        .sorted()
                        .toList(),
                principal.departments().stream()
                        .map(DepartmentCode::value)
                        .sorted()
                        .toList(),
                principal.roles().contains(Role.SPECIAL_CATEGORY),
                found.map(OwnApplications.Found::applications),
                Optional.of(principal).filter(MeBody::isStaff).map(calls),
                Optional.of(deputyFor(principal)).filter(held -> !held.isEmpty()));
    }

    private static List<DeputyForBody> deputyFor(Principal principal) {
        return principal.deputyFor().values().stream()
                .map(held -> new DeputyForBody(
                        held.department().value(),
                        held.namedByName(),
                        held.until().toString()))
                .sorted(Comparator.comparing(DeputyForBody::department))
                .toList();
    }

    private static boolean isStaff(Principal principal) {
        return principal.roles().contains(Role.COORDINATOR) || principal.roles().contains(Role.OFFICER);
    }
}
