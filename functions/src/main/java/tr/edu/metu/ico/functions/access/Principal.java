package tr.edu.metu.ico.functions.access;

import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.applicant.StudentNumber;

/**
 * Who asks, as the verified token says.
 *
 * @param subject     the login's own name of the person
 * @param student     the student number, for students
 * @param departments the departments, for coordinators
 */
public record Principal(
        String subject, Set<Role> roles, Optional<StudentNumber> student, Set<DepartmentCode> departments) {

    public Principal {
        roles = Set.copyOf(roles);
        departments = Set.copyOf(departments);
    }
}
