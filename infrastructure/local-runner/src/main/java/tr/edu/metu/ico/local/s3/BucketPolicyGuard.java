package tr.edu.metu.ico.local.s3;

import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gaul.s3proxy.S3ErrorCode;
import org.gaul.s3proxy.S3ProxyException;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.services.s3.model.BucketCannedACL;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.ObjectCannedACL;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/**
 * Refuses what the policies of the template's buckets and S3 itself refuse: copies, uploads in parts, other rights, readers
 * without a signature, and every header that describes more of an object than its key, type, length and checksum.
 */
final class BucketPolicyGuard extends ForwardingBlobStore {

    /** How the SDK sends what it signs in chunks; none of it is stored. */
    private static final Set<String> ENCODINGS_OF_TRANSFER = Set.of("", "aws-chunked");

    /** Where the server itself stores the checksum that the link signs. */
    private static final Set<String> CHECKSUM_OF_THE_SERVER = Set.of("s3proxy_checksum_sha256");

    /** What a browser adds to a request of a script with {@code If-None-Match}; a signed link to read overrides it. */
    private static final Set<String> CACHING_OF_BROWSERS = Set.of("max-age=0", "no-cache");

    private final Set<String> rendered;

    /** @param rendered buckets whose objects are written by functions; these state a language, a name to save as and a time in caches too */
    BucketPolicyGuard(BlobStore files, Set<String> rendered) {
        super(files);
        this.rendered = Set.copyOf(rendered);
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream payload) {
        if (saysMore(request) || isStyled(request) && !rendered.contains(request.bucket())) {
            throw refused();
        }
        return super.putBlob(request, payload);
    }

    private static boolean saysMore(PutObjectRequest request) {
        var encoding = Objects.requireNonNullElse(request.contentEncoding(), "");
        return !ENCODINGS_OF_TRANSFER.contains(encoding)
                || !CHECKSUM_OF_THE_SERVER.containsAll(request.metadata().keySet())
                || request.acl() != null && request.acl() != ObjectCannedACL.PRIVATE
                || Stream.of(
                                request.expires(),
                                request.tagging(),
                                request.websiteRedirectLocation(),
                                request.grantRead(),
                                request.grantFullControl(),
                                request.serverSideEncryptionAsString(),
                                request.sseCustomerAlgorithm())
                        .anyMatch(Objects::nonNull)
                || request.storageClassAsString() != null
                        && !request.storageClassAsString().equals("STANDARD");
    }

    private static boolean isStyled(PutObjectRequest request) {
        return request.cacheControl() != null && !CACHING_OF_BROWSERS.contains(request.cacheControl())
                || request.contentLanguage() != null
                || request.contentDisposition() != null;
    }

    @Override
    public CopyObjectResponse copyBlob(CopyObjectRequest request) {
        throw refused();
    }

    @Override
    public MultipartUpload initiateMultipartUpload(CreateMultipartUploadRequest request) {
        throw refused();
    }

    @Override
    public void setBlobAccess(String container, String name, ObjectCannedACL access) {
        throw refused();
    }

    @Override
    public void setBlobAccess(String container, String name, ObjectCannedACL access, String version) {
        throw refused();
    }

    @Override
    public void setContainerAccess(String container, BucketCannedACL access) {
        throw refused();
    }

    /** Nothing is public, whatever access the machine gives other users to the folder behind it. */
    @Override
    public BucketCannedACL getContainerAccess(String container) {
        return BucketCannedACL.PRIVATE;
    }

    @Override
    public ObjectCannedACL getBlobAccess(String container, String name) {
        return ObjectCannedACL.PRIVATE;
    }

    @Override
    public ObjectCannedACL getBlobAccess(String container, String name, String version) {
        return ObjectCannedACL.PRIVATE;
    }

    private static S3ProxyException refused() {
        return new S3ProxyException(S3ErrorCode.ACCESS_DENIED);
    }
}
