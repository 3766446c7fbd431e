package tr.edu.metu.ico.local.login;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import tr.edu.metu.ico.local.lambda.LocalFunction;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.season.login.Person;

/**
 * Logs every demo officer in once, with the event that the user pool sends its function before it issues a token, so that the
 * directory of officers knows them. The local login itself does not call the function.
 */
public final class OfficersSignIn {
    private OfficersSignIn() {}

    /** @param function the function that the user pool calls */
    public static void all(LocalFunction function) {
        People.all().stream()
                .filter(person -> person.group() == Person.Group.officer)
                .forEach(officer -> function.invoke(event(officer)));
    }

    private static byte[] event(Person officer) {
        var event = JsonNodeFactory.instance.objectNode();
        event.put("version", "1").put("triggerSource", "TokenGeneration_Authentication");
        event.put("userName", officer.id());
        var request = event.putObject("request");
        request.putObject("userAttributes")
                .put("sub", officer.id())
                .put("name", officer.english())
                .put("email", officer.id() + "@ico.example");
        request.putObject("groupConfiguration")
                .putArray("groupsToOverride")
                .add(officer.group().name());
        event.putObject("response");
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }
}
