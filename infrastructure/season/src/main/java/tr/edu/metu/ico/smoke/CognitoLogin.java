package tr.edu.metu.ico.smoke;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tr.edu.metu.ico.season.Unexpected;

/** Logs a person of the user pool in by name and password; the pool's client must permit it (parameter PasswordLogin). */
record CognitoLogin(String region, String client, String user, String password) {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final JsonMapper JSON = new JsonMapper();

    /** The ID token. */
    String token() {
        var request = HttpRequest.newBuilder(URI.create("https://cognito-idp." + region + ".amazonaws.com/"))
                .timeout(LONGEST)
                .header("Content-Type", "application/x-amz-json-1.1")
                .header("X-Amz-Target", "AWSCognitoIdentityProviderService.InitiateAuth")
                .POST(BodyPublishers.ofString(body().toString()))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var response = http.send(request, BodyHandlers.ofString());
            Unexpected.unlessEqual(200, response.statusCode(), "The status of the login");
            return JSON.readTree(response.body())
                    .path("AuthenticationResult")
                    .path("IdToken")
                    .asText();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private ObjectNode body() {
        var body = JSON.createObjectNode();
        body.put("AuthFlow", "USER_PASSWORD_AUTH").put("ClientId", client);
        body.putObject("AuthParameters").put("USERNAME", user).put("PASSWORD", password);
        return body;
    }
}
