package tr.edu.metu.ico.functions.access;

import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.applicant.StudentNumber;

/**
 * The person making the request, from the verified token.
 *
 * @param subject     the subject of the login
 * @param student     the student number, for students
 * @param departments the departments, for coordinators
 */
public record Principal(
        String subject, Set<Role> roles, Optional<StudentNumber> student, Set<DepartmentCode> departments) {

    /** A person who is not logged in. */
    public static final Principal NOBODY = new Principal("", Set.of(), Optional.empty(), Set.of());

    public Principal {
        roles = Set.copyOf(roles);
        departments = Set.copyOf(departments);
    }
}
