package tr.edu.metu.ico.adapters.rehearsal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.spec.ECGenParameterSpec;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManagerFactory;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/**
 * The real HTTP client of the functions in a few exchanges over TLS with a server in the same process, on the loopback
 * interface. Key, certificate, client and connections are of this rehearsal only; each connection is closed by its answer.
 */
public final class Transport {

    private static final int EXCHANGES = 3;
    private static final char[] WORD = "rehearsal".toCharArray();
    private static final String ALIAS = "rehearsal";
    private static final byte[] ANSWER =
            "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}".getBytes(StandardCharsets.US_ASCII);

    private Transport() {}

    /** @throws IllegalStateException when an exchange fails */
    public static void rehearse() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            var certificate = LoopbackCertificate.of(pair);
            var keys = emptyStore();
            keys.setKeyEntry(ALIAS, pair.getPrivate(), WORD, new Certificate[] {certificate});
            exchange(context(keys), trust(certificate));
        } catch (GeneralSecurityException | IOException failed) {
            throw new IllegalStateException("the HTTP client could not be rehearsed", failed);
        }
    }

    private static void exchange(SSLContext context, TrustManagerFactory trust) throws IOException {
        try (var server = (SSLServerSocket) context.getServerSocketFactory()
                        .createServerSocket(0, EXCHANGES, InetAddress.getLoopbackAddress());
                var client = UrlConnectionHttpClient.builder()
                        .tlsTrustManagersProvider(trust::getTrustManagers)
                        .build()) {
            Thread.ofPlatform().daemon().start(() -> serve(server));
            var request = SdkHttpFullRequest.builder()
                    .method(SdkHttpMethod.GET)
                    .uri(URI.create("https://127.0.0.1:" + server.getLocalPort() + "/"))
                    .build();
            for (int i = 0; i < EXCHANGES; i++) {
                var answer = client.prepareRequest(
                                HttpExecuteRequest.builder().request(request).build())
                        .call();
                answer.responseBody().orElseThrow().readAllBytes();
            }
        }
    }

    private static void serve(SSLServerSocket server) {
        try {
            for (int i = 0; i < EXCHANGES; i++) {
                answer(server);
            }
        } catch (IOException gone) {
            // the client's side reports it
        }
    }

    private static void answer(SSLServerSocket server) throws IOException {
        try (var socket = server.accept();
                var asked =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            var line = asked.readLine();
            while (line != null && !line.isEmpty()) {
                line = asked.readLine();
            }
            socket.getOutputStream().write(ANSWER);
            socket.getOutputStream().flush();
        }
    }

    private static SSLContext context(KeyStore keys) throws GeneralSecurityException {
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, WORD);
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static TrustManagerFactory trust(Certificate certificate) throws GeneralSecurityException, IOException {
        var trusted = emptyStore();
        trusted.setCertificateEntry(ALIAS, certificate);
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        return factory;
    }

    private static KeyStore emptyStore() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, WORD);
        return store;
    }
}
