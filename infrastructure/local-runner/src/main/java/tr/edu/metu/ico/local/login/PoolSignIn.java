package tr.edu.metu.ico.local.login;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tr.edu.metu.ico.local.lambda.FunctionFailed;
import tr.edu.metu.ico.local.lambda.LocalFunction;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.season.login.Person;

/**
 * Sends the event that the user pool sends its function before it issues a token, at a person's first login, so that the
 * directories know the person. Names and addresses are synthetic.
 */
public final class PoolSignIn {

    private final LocalFunction function;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /** @param function the function that the user pool calls */
    public PoolSignIn(LocalFunction function) {
        this.function = function;
    }

    /** Every demo person who is no student has logged in before: calls name officers, and mails go to coordinators. */
    public void staff() {
        People.all().stream()
                .filter(person -> person.group() != Person.Group.student)
                .forEach(this::signIn);
    }

    /** The person logs in; if the function fails, the next login tries again. */
    public void signIn(Person person) {
        if (known.add(person.id())) {
            try {
                function.invoke(event(person));
            } catch (FunctionFailed e) {
                known.remove(person.id());
                throw e;
            }
        }
    }

    private static byte[] event(Person person) {
        var event = JsonNodeFactory.instance.objectNode();
        event.put("version", "1").put("triggerSource", "TokenGeneration_Authentication");
        event.put("userName", person.id());
        var request = event.putObject("request");
        var attributes = request.putObject("userAttributes")
                .put("sub", person.id())
                .put("name", person.english())
                .put(
                        "email",
                        person.id() + (person.group() == Person.Group.student ? "@students.example" : "@ico.example"));
        person.claims().forEach((name, value) -> {
            if (name.startsWith("custom:")) {
                attributes.put(name, value.toString());
            }
        });
        request.putObject("groupConfiguration")
                .putArray("groupsToOverride")
                .add(person.group().name());
        event.putObject("response");
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }
}
