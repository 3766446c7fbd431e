package tr.edu.metu.ico.functions.access;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.applicant.StudentNumber;

/** Reads the claims of an ID token as passed by the gateway's authorizer; the only place that knows their names. */
public final class Principals {

    private static final Pattern SEPARATOR = Pattern.compile("[\\[\\], ]+");

    private Principals() {}

    /** The person the claims identify; empty when they are not from an ID token of this system. */
    public static Optional<Principal> of(Map<String, String> claims) {
        var subject = claims.getOrDefault("sub", "");
        if (subject.isBlank() || !"id".equals(claims.get("token_use"))) {
            return Optional.empty();
        }
        return Optional.of(new Principal(subject, roles(claims), student(claims), departments(claims), name(claims)));
    }

    private static Optional<String> name(Map<String, String> claims) {
        return Optional.ofNullable(claims.get("name")).map(String::strip).filter(name -> !name.isEmpty());
    }

    private static Set<Role> roles(Map<String, String> claims) {
        return groups(claims.getOrDefault("cognito:groups", ""))
                .flatMap(group -> Role.of(group).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The student number; empty when there is none or it is malformed. */
    public static Optional<StudentNumber> student(Map<String, String> claims) {
        return Optional.ofNullable(claims.get("custom:student_number"))
                .filter(number -> number.matches("[0-9]{7}"))
                .map(StudentNumber::new);
    }

    /** The departments of a coordinator; malformed codes are left out. */
    public static Set<DepartmentCode> departments(Map<String, String> claims) {
        return departmentCodes(claims.getOrDefault("custom:departments", ""))
                .filter(code -> code.matches("[A-Z][A-Z0-9-]{0,15}"))
                .map(DepartmentCode::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The gateway renders the list of groups as {@code [a b]}. A group name may contain commas and brackets but never a
     * space, so only a space separates groups: a member of a group called {@code x,officer} is not an officer.
     */
    private static Stream<String> groups(String claim) {
        return claim.startsWith("[") && claim.endsWith("]")
                ? Arrays.stream(claim.substring(1, claim.length() - 1).split(" "))
                : Stream.of(claim);
    }

    /** Entered by hand in the login's directory: {@code CENG,ARCH} or {@code CENG, ARCH}. */
    private static Stream<String> departmentCodes(String claim) {
        return Arrays.stream(SEPARATOR.split(claim));
    }
}
