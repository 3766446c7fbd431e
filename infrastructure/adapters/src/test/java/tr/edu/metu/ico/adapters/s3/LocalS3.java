package tr.edu.metu.ico.adapters.s3;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import tr.edu.metu.ico.file.Area;

/** An S3 server that checks signatures, with the buckets of the system, on a free port of this machine only. */
public final class LocalS3 implements AutoCloseable {

    private static final AwsBasicCredentials CREDENTIALS =
            AwsBasicCredentials.create("local-access", "local-secret-key");

    private static final String REGION = "eu-central-1";

    private static final String SITE = "ico-site";

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
                .blobStore(new ConditionalPuts(store))
                .awsAuthentication(AuthenticationType.AWS_V4, CREDENTIALS.accessKeyId(), CREDENTIALS.secretAccessKey())
                .endpoint(URI.create("http://127.0.0.1:0"))
                .stopTimeout(0)
                .build();
        server.start();
        var endpoint = URI.create("http://127.0.0.1:" + server.getPort());
        return new LocalS3(server, store, Connection.to(endpoint, CREDENTIALS, REGION));
    }

    public S3Files files() {
        return connection.files();
    }

    S3SitePages sitePages() {
        return new S3SitePages(connection.s3(), SITE);
    }

    /** The headers a page of the site is served with. */
    HeadObjectResponse head(String key) {
        return connection.s3().headObject(head -> head.bucket(SITE).key(key));
    }

    /** The same files through a client that loses the first response to every PUT. */
    S3Files filesBehindABadLine() {
        var lossy = ClientOverrideConfiguration.builder()
                .addExecutionInterceptor(new LosesFirstAnswer())
                .build();
        return new Connection(
                        client(connection.endpoint(), CREDENTIALS, REGION, lossy),
                        connection.presigner(),
                        connection.endpoint(),
                        connection.buckets())
                .files();
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
    record Connection(S3Client s3, S3Presigner presigner, URI endpoint, Map<Area, String> buckets)
            implements AutoCloseable {

        static Connection to(URI endpoint, AwsBasicCredentials credentials, String region) {
            var s3 = client(endpoint, credentials, region, pagesOfTwo());
            var presigner = S3Presigner.builder()
                    .endpointOverride(endpoint)
                    .region(Region.of(region))
                    .credentialsProvider(StaticCredentialsProvider.create(credentials))
                    .serviceConfiguration(S3Configuration.builder()
                            .pathStyleAccessEnabled(true)
                            .build())
                    .build();
            var buckets = new EnumMap<Area, String>(Area.class);
            for (var area : Area.values()) {
                var bucket = "ico-" + area.name().toLowerCase(Locale.ROOT).replace('_', '-');
                s3.createBucket(create -> create.bucket(bucket));
                buckets.put(area, bucket);
            }
            s3.createBucket(create -> create.bucket(SITE));
            return new Connection(s3, presigner, endpoint, buckets);
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

    private static S3Client client(
            URI endpoint, AwsBasicCredentials credentials, String region, ClientOverrideConfiguration override) {
        return S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.of(region))
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .serviceConfiguration(S3Configuration.builder()
                        .pathStyleAccessEnabled(true)
                        // with chunks, the JDK's connection loses the response to some PUTs
                        .chunkedEncodingEnabled(false)
                        .build())
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(override)
                .build();
    }

    private static ClientOverrideConfiguration pagesOfTwo() {
        return ClientOverrideConfiguration.builder()
                .addExecutionInterceptor(new PagesOfTwo())
                .build();
    }

    private static final class LosesFirstAnswer implements ExecutionInterceptor {

        private final Set<SdkRequest> lost = Collections.newSetFromMap(new IdentityHashMap<>());

        @Override
        public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
            if (context.request() instanceof PutObjectRequest && lost.add(context.request())) {
                throw RetryableException.create("the answer was lost");
            }
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
