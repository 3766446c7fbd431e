package tr.edu.metu.ico.functions.access;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.people.Deputyship;

/**
 * The person making the request, from the verified token. A deputy acts for the departments of the deputyships too.
 *
 * @param subject     the subject of the login
 * @param student     the student number, for students
 * @param departments the departments that the person acts for: those of a coordinator, and those of a deputy
 * @param name        given and family name, if the login provides one
 * @param deputyFor   the deputyships that hold now, by department
 */
public record Principal(
        String subject,
        Set<Role> roles,
        Optional<StudentNumber> student,
        Set<DepartmentCode> departments,
        Optional<String> name,
        Map<DepartmentCode, Deputyship> deputyFor) {

    /** Stands in the audit trail before the login of the person in whose place somebody acted. */
    public static final String IN_PLACE_OF = " in place of ";

    /** A person who is not logged in. */
    public static final Principal NOBODY = new Principal("", Set.of(), Optional.empty(), Set.of());

    public Principal {
        roles = Set.copyOf(roles);
        departments = Set.copyOf(departments);
        deputyFor = Map.copyOf(deputyFor);
    }

    /** A person who is nobody's deputy. */
    public Principal(
            String subject,
            Set<Role> roles,
            Optional<StudentNumber> student,
            Set<DepartmentCode> departments,
            Optional<String> name) {
        this(subject, roles, student, departments, name, Map.of());
    }

    /** A person without a name. */
    public Principal(
            String subject, Set<Role> roles, Optional<StudentNumber> student, Set<DepartmentCode> departments) {
        this(subject, roles, student, departments, Optional.empty());
    }

    /** The same person with the deputyships that hold now; a department of the person's own needs none. */
    Principal deputising(Set<Deputyship> holding) {
        var held = holding.stream()
                .filter(one -> !departments.contains(one.department()))
                .collect(Collectors.toMap(Deputyship::department, Function.identity()));
        var all = new HashSet<>(departments);
        all.addAll(held.keySet());
        return new Principal(subject, roles, student, all, name, held);
    }

    /** A coordinator's own departments, without those of a deputy. */
    public Set<DepartmentCode> ownDepartments() {
        return departments.stream()
                .filter(department -> !deputyFor.containsKey(department))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the audit trail adds to an act for the department: in whose place it was done; empty for an act of one's own. */
    public String inPlaceOf(DepartmentCode department) {
        return Optional.ofNullable(deputyFor.get(department))
                .map(deputyship -> IN_PLACE_OF + deputyship.namedBy())
                .orElse("");
    }
}
