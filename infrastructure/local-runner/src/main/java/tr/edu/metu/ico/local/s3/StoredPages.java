package tr.edu.metu.ico.local.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;
import tr.edu.metu.ico.local.template.SystemTemplate;

/** The objects that the distribution may read, with its own signature. */
public final class StoredPages implements AutoCloseable {
    private static final int NOT_FOUND = 404;

    /** The longest name of a file here, in bytes; S3 has no such limit, but no page has a longer one. */
    private static final int LONGEST_NAME = 255;

    private final S3Client s3;

    /** @param endpoint of the local S3 server */
    public StoredPages(URI endpoint) {
        s3 = S3Client.builder()
                .endpointOverride(endpoint)
                .forcePathStyle(true)
                .region(Region.of(SystemTemplate.REGION))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(LocalS3.ACCESS_KEY, LocalS3.SECRET_KEY)))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    /** An object with its headers; empty if the bucket has none with this key. */
    public Optional<ResponseBytes<GetObjectResponse>> find(String bucket, String key) {
        if (Arrays.stream(key.split("/")).anyMatch(name -> name.getBytes(UTF_8).length > LONGEST_NAME)) {
            return Optional.empty();
        }
        try {
            return Optional.of(s3.getObjectAsBytes(get -> get.bucket(bucket).key(key)));
        } catch (S3Exception e) {
            if (e.statusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public void close() {
        s3.close();
    }
}
