package tr.edu.metu.ico.functions.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.people.Officer;
import tr.edu.metu.ico.people.Officers;
import tr.edu.metu.ico.trail.AuditTrail;
import tr.edu.metu.ico.trail.TrailEntry;

/** The entries of the audit trails that name a student, such as who opened a document; without other students. */
final class OwnTrail {

    private static final String SYSTEM = "system:";
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9A-Za-z])[0-9]{7}(?![0-9A-Za-z])");

    private final AuditTrail auditTrail;
    private final Officers officers;

    OwnTrail(Parts parts) {
        auditTrail = parts.ports().auditTrail();
        officers = parts.ports().officers();
    }

    /**
     * An entry as the student may see it.
     *
     * @param by what kind of person or function acted: STUDENT, ANOTHER_STUDENT, SYSTEM, OFFICER or STAFF
     * @param login the login of a member of staff; empty for the student
     * @param name  the name of an officer, where the directory has it
     */
    record Line(Instant at, String by, String login, String name, String action, String object, String detail) {}

    /** By trail, each in the order of time. What a student does names the student number, whatever the login is called. */
    Map<String, List<Line>> of(StudentNumber student, Set<String> persons) {
        Map<String, String> names = officers.all().stream().collect(Collectors.toMap(Officer::id, Officer::name));
        return auditTrail
                .naming(student.value())
                .collect(Collectors.groupingBy(
                        AuditTrail.Found::trail,
                        TreeMap::new,
                        Collectors.mapping(
                                found -> line(found.entry(), student, persons, names), Collectors.toList())));
    }

    private static Line line(TrailEntry entry, StudentNumber student, Set<String> persons, Map<String, String> names) {
        var actor = entry.actor();
        boolean own = persons.contains(actor);
        boolean ofStudent = own || NUMBER.matcher(actor).matches();
        return new Line(
                entry.at(),
                by(actor, own, ofStudent, names.containsKey(actor)),
                ofStudent ? "" : actor,
                names.getOrDefault(actor, ""),
                entry.action(),
                withoutOthers(entry.object(), student),
                withoutOthers(entry.detail(), student));
    }

    private static String by(String actor, boolean own, boolean ofStudent, boolean officer) {
        if (ofStudent) {
            return own ? "STUDENT" : "ANOTHER_STUDENT";
        }
        return actor.startsWith(SYSTEM) ? "SYSTEM" : officer ? "OFFICER" : "STAFF";
    }

    private static String withoutOthers(String text, StudentNumber student) {
        return NUMBER.matcher(text)
                .replaceAll(found -> found.group().equals(student.value()) ? found.group() : "somebody else");
    }
}
