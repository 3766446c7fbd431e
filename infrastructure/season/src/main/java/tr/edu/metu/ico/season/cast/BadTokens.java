package tr.edu.metu.ico.season.cast;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.http.Upload;
import tr.edu.metu.ico.season.login.Login;
import tr.edu.metu.ico.season.login.Person;
import tr.edu.metu.ico.season.world.SampleFiles;
import tr.edu.metu.ico.season.world.Student;

/** Tokens that must be refused, and valid tokens of people without permission for their request. */
public final class BadTokens {
    private final CallContext context;
    private final Login login;

    public BadTokens(CallContext context, Login login) {
        this.context = context;
        this.login = login;
    }

    public void tryAll() {
        var good = context.api().token(Cast.OFFICER);
        refusedAtTheGate(Optional.empty());
        refusedAtTheGate(Optional.of("nonsense"));
        refusedAtTheGate(Optional.of(withoutAlgorithm(good)));
        refusedAtTheGate(Optional.of(
                withOtherClaims(context.api().token(Cast.student(context.world().probe())))));
        refusedAtTheGate(Optional.of(forOtherAudience(Cast.OFFICER)));
        refusedAtTheGate(Optional.of(login.tokenFor(Cast.OFFICER, Duration.ofMinutes(-1))));
        otherRoles();
    }

    private void refusedAtTheGate(Optional<String> token) {
        context.ledger().refusedAtTheGate(context.api().send(token, "GET", context.call(), ""), 401);
    }

    private static String withoutAlgorithm(String token) {
        var header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
        return header + "." + token.split("\\.")[1] + ".";
    }

    /** A student's token with a rewritten group; the signature is still that of the original. */
    private static String withOtherClaims(String token) {
        var parts = token.split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        var forged = claims.replace("\"student\"", "\"officer\"").getBytes(StandardCharsets.UTF_8);
        return parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(forged) + "." + parts[2];
    }

    /** A token of the same login for another application of the university. */
    private String forOtherAudience(Person person) {
        var form = "grant_type=password&password=any&scope=openid&client_id=library&username=" + person.id();
        var request = HttpRequest.newBuilder(login.tokenEndpoint())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            return new JsonMapper()
                    .readTree(context.api().exchange(request).body())
                    .path("id_token")
                    .asText();
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private void otherRoles() {
        var students = context.world().students();
        var first = students.get(0);
        var second = students.get(1);
        var body = described(first).toString();
        forbidden(Cast.student(first), "POST", context.call() + "/imports");
        forbidden(Cast.student(first), "POST", context.call() + "/publication-proposal");
        forbidden(Cast.coordinator("CENG"), "POST", context.call() + "/result-file-link");
        forbidden(Cast.OFFICER, "PUT", context.application(first) + "/draft");
        notFound(Cast.student(first), "POST", context.application(second) + "/documents", body);
        notFound(Cast.student(first), "GET", context.application(second), "");
        notFound(Cast.coordinator("EE"), "GET", context.application(first), "");
        notFound(
                new Person("officer-9", Person.Group.officer, List.of(), "Other officer", "Başka görevli"),
                "GET",
                context.call() + "/runs",
                "");
    }

    private ObjectNode described(Student student) {
        return Upload.described("belge.pdf", SampleFiles.pdf(student.number()))
                .put("slot", context.definition().anySlot())
                .put("contentType", "application/pdf");
    }

    private void forbidden(Person who, String method, String path) {
        context.ledger()
                .refused(context.api().send(who, method, path, Api.object().toString()), 403, "FORBIDDEN", "");
    }

    private void notFound(Person who, String method, String path, String body) {
        context.ledger().refused(context.api().send(who, method, path, body), 404, "NOT_FOUND", "");
    }
}
