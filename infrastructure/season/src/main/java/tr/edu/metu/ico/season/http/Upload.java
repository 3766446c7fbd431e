package tr.edu.metu.ico.season.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.login.Person;

/** Uploads files as a browser does: requests a signed link, then PUTs to it. */
public final class Upload {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    /** Headers that the client writes itself and that cannot be set. */
    private static final Set<String> OWN = Set.of("host", "content-length");

    private final Api api;

    public Upload(Api api) {
        this.api = api;
    }

    /** The SHA-256 digest of a file, 64 hexadecimal digits. */
    public static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** The description of a file when a link is requested. */
    public static ObjectNode described(String fileName, byte[] content) {
        return Api.object()
                .put("fileName", fileName)
                .put("size", content.length)
                .put("sha256", digest(content));
    }

    /** Requests a link and uploads; returns the upload's id. */
    public String upload(Person who, String path, ObjectNode described, byte[] content) {
        var link = link(who, path, described);
        int status = put(link, URI.create(link.text("url")), content);
        Unexpected.unless(status == 200, "The upload to a link of " + path + " was answered " + status + ".");
        return link.text("id");
    }

    public Answer link(Person who, String path, ObjectNode described) {
        return api.post(who, path, described).expecting(201);
    }

    /** PUTs to a link, which may have been tampered with; returns the status. */
    public int put(Answer link, URI url, byte[] content) {
        var request = HttpRequest.newBuilder(url).timeout(TIMEOUT).PUT(BodyPublishers.ofByteArray(content));
        link.body().path("headers").properties().stream()
                .filter(header -> !OWN.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .forEach(header ->
                        request.header(header.getKey(), header.getValue().asText()));
        return api.exchange(request.build()).statusCode();
    }

    /** Downloads from a signed link; returns the status and the bytes. */
    public HttpResponse<byte[]> download(String url) {
        return api.exchange(
                HttpRequest.newBuilder(URI.create(url)).timeout(TIMEOUT).GET().build());
    }
}
