package tr.edu.metu.ico.functions.world;

import java.util.HashMap;
import java.util.Map;

/** A logged-in person, as the gateway identifies them. */
public record Person(Map<String, String> claims) {

    /** Somebody who is not logged in. */
    public static Person stranger() {
        return new Person(Map.of());
    }

    public static Person student(String number) {
        return new Person(Map.of(
                "sub",
                "sub-" + number,
                "token_use",
                "id",
                "cognito:groups",
                "[student]",
                "custom:student_number",
                number));
    }

    public static Person coordinator(String department) {
        return new Person(Map.of(
                "sub",
                "coordinator-" + department,
                "token_use",
                "id",
                "cognito:groups",
                "[coordinator]",
                "custom:departments",
                department));
    }

    /** An officer who may also open documents of a special category. */
    public static Person entitledOfficer(String subject) {
        return officer(subject).with("cognito:groups", "[officer special-category]");
    }

    public static Person officer(String subject) {
        return new Person(Map.of("sub", subject, "token_use", "id", "cognito:groups", "[officer]"));
    }

    /** The same person with one claim changed. */
    public Person with(String claim, String value) {
        var changed = new HashMap<>(claims);
        changed.put(claim, value);
        return new Person(changed);
    }
}
