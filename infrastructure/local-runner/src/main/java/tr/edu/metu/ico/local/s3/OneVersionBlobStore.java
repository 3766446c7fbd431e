package tr.edu.metu.ico.local.s3;

import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsRequest;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Objects have one version, named {@code null}, as in a bucket of S3 without versioning: an erasure lists versions and deletes them. */
final class OneVersionBlobStore extends ForwardingBlobStore {
    private static final String ONLY = "null";

    OneVersionBlobStore(BlobStore files) {
        super(files);
    }

    @Override
    public boolean supportsVersioning() {
        return true;
    }

    /** All in one page: a document has one key. */
    @Override
    public ListObjectVersionsResponse listVersions(ListObjectVersionsRequest request) {
        var listed = list(ListObjectsV2Request.builder()
                .bucket(request.bucket())
                .prefix(request.prefix())
                .build());
        return ListObjectVersionsResponse.builder()
                .name(request.bucket())
                .prefix(request.prefix())
                .isTruncated(false)
                .versions(listed.contents().stream()
                        .map(OneVersionBlobStore::version)
                        .toList())
                .build();
    }

    private static ObjectVersion version(S3Object object) {
        return ObjectVersion.builder()
                .key(object.key())
                .versionId(ONLY)
                .isLatest(true)
                .eTag(object.eTag())
                .size(object.size())
                .lastModified(object.lastModified())
                .build();
    }

    @Override
    public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
        return super.removeBlob(request.toBuilder().versionId(null).build());
    }
}
