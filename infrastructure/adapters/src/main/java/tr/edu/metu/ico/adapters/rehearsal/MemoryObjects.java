package tr.edu.metu.ico.adapters.rehearsal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.utils.http.SdkHttpUtils;

/** Objects behind S3's REST protocol, as far as {@code S3Files} uses it; the bucket is the first path part or in the host. */
final class MemoryObjects {

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int NOT_FOUND = 404;
    private static final String NO_SUCH_KEY = "<Error><Code>NoSuchKey</Code><Message>memory</Message></Error>";

    private final InstantSource clock;
    private final Map<String, Stored> objects = new TreeMap<>();

    MemoryObjects(InstantSource clock) {
        this.clock = clock;
    }

    private record Stored(byte[] content, Instant at) {

        /** HTTP dates have whole seconds. */
        String date() {
            return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atZone(ZoneOffset.UTC));
        }
    }

    /** @param place the bucket, a slash and the key */
    synchronized void store(String place, byte[] content) {
        objects.put(place, new Stored(content, clock.instant()));
    }

    /** @throws IllegalArgumentException for a method that {@code S3Files} does not use */
    synchronized HttpAnswer answer(SdkHttpRequest request, byte[] body) {
        return switch (request.method()) {
            case HEAD -> head(place(request));
            case GET -> found(request);
            case PUT -> put(place(request), body);
            case DELETE -> delete(place(request));
            default -> throw new IllegalArgumentException("the bucket does not know " + request.method());
        };
    }

    private HttpAnswer found(SdkHttpRequest request) {
        var asked = request.rawQueryParameters();
        if (asked.containsKey("versions")) {
            return versions(request);
        }
        return asked.containsKey("list-type") ? list(request) : get(place(request));
    }

    private HttpAnswer delete(String place) {
        objects.remove(place);
        return new HttpAnswer(NO_CONTENT, Map.of(), new byte[0]);
    }

    private static String place(SdkHttpRequest request) {
        var path = SdkHttpUtils.urlDecode(request.encodedPath()).replaceFirst("^/", "");
        var host = request.host();
        int service = host.indexOf(".s3.");
        return service < 0 ? path : host.substring(0, service) + "/" + path;
    }

    private HttpAnswer put(String place, byte[] content) {
        store(place, content);
        return new HttpAnswer(OK, Map.of("ETag", "\"memory\""), new byte[0]);
    }

    private HttpAnswer head(String place) {
        var found = objects.get(place);
        return found == null
                ? new HttpAnswer(NOT_FOUND, Map.of(), new byte[0])
                : new HttpAnswer(OK, headers(found), new byte[0]);
    }

    private HttpAnswer get(String place) {
        var found = objects.get(place);
        return found == null
                ? new HttpAnswer(NOT_FOUND, Map.of(), NO_SUCH_KEY.getBytes(StandardCharsets.UTF_8))
                : new HttpAnswer(OK, headers(found), found.content());
    }

    private static Map<String, String> headers(Stored found) {
        return Map.of(
                "Content-Length",
                Integer.toString(found.content().length),
                "Last-Modified",
                found.date(),
                "x-amz-version-id",
                "memory");
    }

    private HttpAnswer list(SdkHttpRequest request) {
        return listed(request, "ListBucketResult", MemoryObjects::line);
    }

    private HttpAnswer versions(SdkHttpRequest request) {
        return listed(
                request,
                "ListVersionsResult",
                (key, _) -> "<Version><Key>" + key + "</Key><VersionId>memory</VersionId></Version>");
    }

    private HttpAnswer listed(SdkHttpRequest request, String root, BiFunction<String, Stored, String> line) {
        var place = place(request);
        var bucket = place.endsWith("/") ? place : place + "/";
        var prefix = bucket + request.firstMatchingRawQueryParameter("prefix").orElse("");
        var contents = objects.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .map(entry -> line.apply(entry.getKey().substring(bucket.length()), entry.getValue()))
                .collect(Collectors.joining());
        var body = "<" + root + "><IsTruncated>false</IsTruncated>" + contents + "</" + root + ">";
        return new HttpAnswer(OK, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(String key, Stored found) {
        return "<Contents><Key>" + key + "</Key><Size>" + found.content().length + "</Size><LastModified>"
                + found.at().truncatedTo(ChronoUnit.SECONDS) + "</LastModified></Contents>";
    }
}
