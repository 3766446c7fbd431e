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
 * @param name        given and family name, if the login provides one
 */
public record Principal(
        String subject,
        Set<Role> roles,
        Optional<StudentNumber> student,
        Set<DepartmentCode> departments,
        Optional<String> name) {

    /** A person who is not logged in. */
    public static final Principal NOBODY = new Principal("", Set.of(), Optional.empty(), Set.of());

    public Principal {
        roles = Set.copyOf(roles);
        departments = Set.copyOf(departments);
    }

    /** A person without a name. */
    public Principal(
            String subject, Set<Role> roles, Optional<StudentNumber> student, Set<DepartmentCode> departments) {
        this(subject, roles, student, departments, Optional.empty());
    }
}
