package tr.edu.metu.ico.season.login;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A synthetic person who can log in on this machine. {@code id} is the login name and the token's subject, {@code
 * specialCategory} another group.
 */
public record Person(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) Group group,
        List<String> departments,
        @JsonProperty(required = true) String english,
        @JsonProperty(required = true) String turkish,
        boolean specialCategory) {
    /** The groups of the user pool. */
    public enum Group {
        student,
        coordinator,
        officer
    }

    public Person {
        departments = departments == null ? List.of() : List.copyOf(departments);
    }

    /** A person in one group only. */
    public Person(String id, Group group, List<String> departments, String english, String turkish) {
        this(id, group, departments, english, turkish, false);
    }

    /** A student, known only by number. */
    public static Person student(String number) {
        return new Person(number, Group.student, List.of(), "Student " + number, number + " numaralı öğrenci");
    }

    private List<String> groups() {
        return specialCategory ? List.of(group.name(), "special-category") : List.of(group.name());
    }

    /** The claims that the university's pool would put into the ID token. */
    public Map<String, Object> claims() {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("sub", id);
        claims.put("token_use", "id");
        claims.put("name", english);
        claims.put("cognito:groups", groups());
        if (group == Group.student) {
            claims.put("custom:student_number", id);
        }
        if (group == Group.coordinator) {
            claims.put("custom:departments", String.join(",", departments));
        }
        return claims;
    }
}
