package tr.edu.metu.ico.functions.people;

import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPreTokenGenerationEvent;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPreTokenGenerationEvent.GroupConfiguration;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPreTokenGenerationEvent.Request;
import java.util.Map;

/** Login events of the user pool. */
public final class SignIns {

    private SignIns() {}

    /** An officer whom an administrator entered into the pool. */
    public static CognitoUserPoolPreTokenGenerationEvent officer(String id) {
        return event(Map.of("sub", id, "name", "Canan Çelik", "email", "canan@ico.example"), "officer");
    }

    /** A student whom an administrator entered into the pool. */
    public static CognitoUserPoolPreTokenGenerationEvent student(String number) {
        return event(
                Map.of(
                        "sub",
                        "student-" + number,
                        "name",
                        "Ada Işık",
                        "email",
                        "ada@students.example.org",
                        "custom:student_number",
                        number),
                "student");
    }

    static CognitoUserPoolPreTokenGenerationEvent event(Map<String, String> attributes, String... poolGroups) {
        return CognitoUserPoolPreTokenGenerationEvent.builder()
                .withRequest(Request.builder()
                        .withUserAttributes(attributes)
                        .withGroupConfiguration(GroupConfiguration.builder()
                                .withGroupsToOverride(poolGroups)
                                .build())
                        .build())
                .build();
    }
}
