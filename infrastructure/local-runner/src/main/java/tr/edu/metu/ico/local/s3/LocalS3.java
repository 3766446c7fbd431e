package tr.edu.metu.ico.local.s3;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import tr.edu.metu.ico.local.http.PortTaken;
import tr.edu.metu.ico.local.lambda.AsyncInvoker;
import tr.edu.metu.ico.local.lambda.LocalFunctions;
import tr.edu.metu.ico.local.template.Bucket;
import tr.edu.metu.ico.local.template.Distribution;
import tr.edu.metu.ico.local.template.S3Trigger;
import tr.edu.metu.ico.local.template.SystemTemplate;
import tr.edu.metu.ico.local.template.TemplateException;

/**
 * An S3 server on 127.0.0.1 that checks signatures and notifies functions of new objects. Signatures and presigned URLs use the
 * machine's clock; objects are dated by the movable clock.
 */
public final class LocalS3 implements AutoCloseable {
    /** The one key pair this server knows. */
    public static final String ACCESS_KEY = "local";

    public static final String SECRET_KEY = "local-secret-key";

    private final S3Proxy server;
    private final S3Events events;

    private LocalS3(S3Proxy server, S3Events events) {
        this.server = server;
        this.events = events;
    }

    /** Starts on files in {@code folder} with the template's buckets. */
    public static LocalS3 start(
            int port,
            Path folder,
            SystemTemplate template,
            InstantSource clock,
            LocalFunctions functions,
            AsyncInvoker invoker) {
        template.buckets().forEach(bucket -> create(folder.resolve(bucket.name())));
        var events = new S3Events(
                checked(template.s3Triggers(), template.buckets()),
                template.scanTriggers(),
                new Scanner(folder),
                functions,
                invoker);
        var files = new FilesystemNio2BlobStore(folder.toString());
        var server = S3Proxy.builder()
                .blobStore(new OneVersionBlobStore(new BucketPolicyGuard(
                        new ClockedBlobStore(files, folder, clock, events::notify),
                        template.distribution().map(Distribution::buckets).orElse(Set.of()))))
                .endpoint(URI.create("http://127.0.0.1:" + port))
                .awsAuthentication(AuthenticationType.AWS_V4, ACCESS_KEY, SECRET_KEY)
                .corsRules(cors(template.buckets()))
                .build();
        SignedHeaderGuard.guard(server);
        try {
            server.start();
        } catch (Exception e) {
            throw e instanceof BindException || e.getCause() instanceof BindException
                    ? new PortTaken(port, e)
                    : new IllegalStateException(e);
        }
        return new LocalS3(server, events);
    }

    private static void create(Path bucket) {
        try {
            Files.createDirectories(bucket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<S3Trigger> checked(List<S3Trigger> triggers, List<Bucket> buckets) {
        triggers.stream()
                .filter(trigger ->
                        buckets.stream().noneMatch(bucket -> bucket.name().equals(trigger.bucket())))
                .findFirst()
                .ifPresent(trigger -> {
                    throw new TemplateException("The function " + trigger.function()
                            + " waits for objects of a bucket that the template does not declare: "
                            + trigger.bucket() + ".");
                });
        return triggers;
    }

    private static CrossOriginResourceSharing cors(List<Bucket> buckets) {
        var origins = buckets.stream()
                .flatMap(bucket -> bucket.allowedOrigins().stream())
                .map(LocalS3::pattern)
                .distinct()
                .toList();
        return new CrossOriginResourceSharing(
                origins, List.of("GET", "HEAD", "PUT"), List.of("*"), List.of("ETag"), "");
    }

    /** The distribution is on this machine, under a port that is known later. */
    private static String pattern(String origin) {
        if (origin.equals("*")) {
            return origin;
        }
        return origin.endsWith(".DomainName") ? "http://(127\\.0\\.0\\.1|localhost):[0-9]+" : Pattern.quote(origin);
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getPort());
    }

    /** From now on every event is delivered twice, or no longer. */
    public void duplicateEvents(boolean on) {
        events.duplicate(on);
    }

    /** From now on events wait, or waiting events are delivered. */
    public void holdEvents(boolean on) {
        events.hold(on);
    }

    /** Waits until every event so far was processed by its function or given up. */
    public void awaitEvents() {
        events.awaitDelivered();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
