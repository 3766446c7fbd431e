package tr.edu.metu.ico.adapters.s3;

import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import tr.edu.metu.ico.file.Area;

/** An S3 server that checks signatures, with the buckets of the system, on a free port of this machine only. */
public final class LocalS3 implements AutoCloseable {

    private static final AwsBasicCredentials CREDENTIALS = AwsBasicCredentials.create("local-access", "local-secret-key");

    private final S3Proxy server;
    private final FilesystemNio2BlobStore store;
    private final Connection connection;

    private LocalS3(S3Proxy server, FilesystemNio2BlobStore store, Connection connection) {
        this.server = server;
        this.store = store;
        this.connection = connection;
    }

    public static LocalS3 start(Path folder) throws Exception {
        var store = new FilesystemNio2BlobStore(folder.toString());
        var server = S3Proxy.builder()
                .blobStore(store)
                .awsAuthentication(AuthenticationType.AWS_V4, CREDENTIALS.accessKeyId(), CREDENTIALS.secretAccessKey())
                .endpoint(URI.create("http://127.0.0.1:0"))
                .stopTimeout(0)
                .build();
        server.start();
        var endpoint = URI.create("http://127.0.0.1:" + server.getPort());
        return new LocalS3(server, store, Connection.to(endpoint, CREDENTIALS, "eu-central-1"));
    }

    public S3Files files() {
        return connection.files();
    }

    @Override
    public void close() {
        connection.close();
        try {
            server.stop();
        } catch (Exception stillRunning) {
            throw new IllegalStateException(stillRunning);
        }
        store.close();
    }

    /** A client of some S3 server with the buckets made; its listings come in pages of two. */
    record Connection(S3Client s3, S3Presigner presigner, Map<Area, String> buckets) implements AutoCloseable {

        static Connection to(URI endpoint, AwsBasicCredentials credentials, String region) {
            var provider = StaticCredentialsProvider.create(credentials);
            var s3 = S3Client.builder()
                    .endpointOverride(endpoint)
                    .region(Region.of(region))
                    .credentialsProvider(provider)
                    .forcePathStyle(true)
                    .httpClient(UrlConnectionHttpClient.create())
                    .overrideConfiguration(override -> override.addExecutionInterceptor(new PagesOfTwo()))
                    .build();
            var presigner = S3Presigner.builder()
                    .endpointOverride(endpoint)
                    .region(Region.of(region))
                    .credentialsProvider(provider)
                    .serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(true).build())
                    .build();
            var buckets = new EnumMap<Area, String>(Area.class);
            for (var area : Area.values()) {
                var bucket = "ico-" + area.name().toLowerCase(Locale.ROOT).replace('_', '-');
                s3.createBucket(create -> create.bucket(bucket));
                buckets.put(area, bucket);
            }
            return new Connection(s3, presigner, buckets);
        }

        S3Files files() {
            return new S3Files(s3, presigner, buckets);
        }

        @Override
        public void close() {
            s3.close();
            presigner.close();
        }
    }

    private static final class PagesOfTwo implements ExecutionInterceptor {
        @Override
        public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
            return context.request() instanceof ListObjectsV2Request list
                    ? list.toBuilder().maxKeys(2).build()
                    : context.request();
        }
    }
}
