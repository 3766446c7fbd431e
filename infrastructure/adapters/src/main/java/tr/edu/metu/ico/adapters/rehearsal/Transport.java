package tr.edu.metu.ico.adapters.rehearsal;

import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/**
 * Rehearses the functions' HTTP client over TLS with a server in the same process, on the loopback interface. Key, certificate,
 * clients and connections are used only here. The function's own client makes one attempt, which fails because the server's
 * certificate is not trusted; after that its certificate authorities are loaded.
 */
public final class Transport {

    private static final int CONNECTIONS = 20;
    private static final int KEY_BITS = 2048;
    private static final char[] WORD = "rehearsal".toCharArray();
    private static final String ALIAS = "rehearsal";
    private static final String BODY = "{}";

    private final SSLContext context;
    private final TrustManagerFactory trust;

    private Transport() throws GeneralSecurityException, IOException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(KEY_BITS);
        var pair = generator.generateKeyPair();
        var certificate = LoopbackCertificate.of(pair);
        var keys = emptyStore();
        keys.setKeyEntry(ALIAS, pair.getPrivate(), WORD, new Certificate[] {certificate});
        context = context(keys);
        trust = trust(certificate);
    }

    /**
     * @param own the function's client
     * @throws IllegalStateException if an exchange fails, or if the function's client trusts the untrusted server
     */
    public static void rehearse(SdkHttpClient own) {
        try {
            new Transport().exchange(own);
        } catch (GeneralSecurityException | IOException failed) {
            throw new IllegalStateException("the HTTP client could not be rehearsed", failed);
        }
    }

    private void exchange(SdkHttpClient own) throws IOException {
        try (var server = new LoopbackServer(context.getServerSocketFactory(), BODY)) {
            for (int i = 0; i < CONNECTIONS; i++) {
                connect(server);
            }
            refuse(own, server);
        }
    }

    /** A new client each time, because a second connection of the same client needs no full handshake. */
    private void connect(LoopbackServer server) throws IOException {
        try (var client = UrlConnectionHttpClient.builder()
                .tlsTrustManagersProvider(trust::getTrustManagers)
                .build()) {
            for (int i = 0; i < LoopbackServer.REQUESTS; i++) {
                ask(client, server);
            }
        }
    }

    private static void refuse(SdkHttpClient own, LoopbackServer server) throws IOException {
        try {
            ask(own, server);
        } catch (SSLHandshakeException refused) {
            return;
        }
        throw new IllegalStateException("the function's client trusts a server for which nobody vouches");
    }

    private static void ask(SdkHttpClient client, LoopbackServer server) throws IOException {
        var request = SdkHttpFullRequest.builder()
                .method(SdkHttpMethod.POST)
                .uri(URI.create("https://127.0.0.1:" + server.port() + "/"))
                .putHeader("Content-Length", Integer.toString(BODY.length()))
                .build();
        var answer = client.prepareRequest(HttpExecuteRequest.builder()
                        .request(request)
                        .contentStreamProvider(ContentStreamProvider.fromUtf8String(BODY))
                        .build())
                .call();
        answer.responseBody().orElseThrow().readAllBytes();
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
