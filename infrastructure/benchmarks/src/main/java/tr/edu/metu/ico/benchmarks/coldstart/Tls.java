package tr.edu.metu.ico.benchmarks.coldstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate for 127.0.0.1 made for one measurement, and the JDK's certificate authorities plus this one. */
final class Tls {

    private static final String WORD = "measured";

    private final Path folder;

    /** Makes both in this folder with the JDK's {@code keytool}. */
    Tls(Path folder) {
        this.folder = folder;
        keytool(
                "-genkeypair",
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-dname",
                "CN=127.0.0.1",
                "-ext",
                "SAN=IP:127.0.0.1",
                "-keystore",
                server().toString());
        var certificate = folder.resolve("certificate.pem").toString();
        keytool("-exportcert", "-rfc", "-file", certificate, "-keystore", server().toString());
        try {
            Files.copy(Path.of(System.getProperty("java.home"), "lib", "security", "cacerts"), authorities());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        keytool(
                "-importcert",
                "-noprompt",
                "-file",
                certificate,
                "-storepass",
                "changeit",
                "-keystore",
                authorities().toString());
    }

    private Path server() {
        return folder.resolve("server.p12");
    }

    /** As many authorities as a function on Lambda reads, plus the one for this measurement. */
    Path authorities() {
        return folder.resolve("cacerts");
    }

    SSLContext context() {
        try (var file = Files.newInputStream(server())) {
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(file, WORD.toCharArray());
            var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, WORD.toCharArray());
            var context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (IOException | GeneralSecurityException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    private static void keytool(String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-alias", WORD));
        if (!command.contains("-storepass")) {
            command.addAll(List.of("-storepass", WORD));
        }
        Commands.run(command);
    }
}
