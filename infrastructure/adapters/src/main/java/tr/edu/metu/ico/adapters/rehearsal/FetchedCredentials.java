package tr.edu.metu.ico.adapters.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.net.ServerSocketFactory;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.core.SdkSystemSetting;

/**
 * How a function that starts from a snapshot gets its credentials: over HTTP, from an address in its settings. Rehearsed
 * against a server in the same process with made-up credentials; the real ones are fetched only after the snapshot.
 */
public final class FetchedCredentials {

    private static final String NOBODY = "nobody";
    private static final String ANSWER = """
        {"AccessKeyId":"nobody","SecretAccessKey":"nobody","Token":"nobody","Expiration":"2099-12-31T23:59:59Z"}\
        """;

    private FetchedCredentials() {}

    /** @throws RuntimeException if they cannot be fetched */
    public static void rehearse() {
        try (var server = new LoopbackServer(ServerSocketFactory.getDefault(), ANSWER)) {
            var settings = Map.of(
                    SdkSystemSetting.AWS_CONTAINER_CREDENTIALS_FULL_URI,
                    "http://127.0.0.1:" + server.port() + "/",
                    SdkSystemSetting.AWS_CONTAINER_AUTHORIZATION_TOKEN,
                    NOBODY);
            settings.forEach((setting, value) -> System.setProperty(setting.property(), value));
            try {
                for (int i = 0; i < 10 * LoopbackServer.REQUESTS; i++) {
                    fetch();
                }
            } finally {
                settings.keySet().forEach(setting -> System.clearProperty(setting.property()));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the credentials could not be rehearsed", failed);
        }
    }

    private static void fetch() {
        try (var provider = ContainerCredentialsProvider.create()) {
            provider.resolveCredentials();
        }
    }
}
