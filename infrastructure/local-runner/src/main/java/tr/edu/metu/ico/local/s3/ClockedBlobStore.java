package tr.edu.metu.ico.local.s3;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.gaul.s3proxy.S3ErrorCode;
import org.gaul.s3proxy.S3ProxyException;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/**
 * A file store whose objects are dated by the movable clock, in whole seconds as on S3: this time decides whether a document is
 * in time. Conditions on a PUT are checked in the same step as it is stored, which S3Proxy does not do. Readers wait while an object is written and dated, so that they never see the machine's time.
 */
final class ClockedBlobStore extends ForwardingBlobStore {
    private final Path root;
    private final InstantSource clock;
    private final Consumer<ObjectCreated> listener;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    ClockedBlobStore(BlobStore files, Path root, InstantSource clock, Consumer<ObjectCreated> listener) {
        super(files);
        this.root = root;
        this.clock = clock;
        this.listener = listener;
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream payload) {
        var bytes = wholly(payload);
        lock.writeLock().lock();
        try {
            requireAsSeen(request);
            var stored = super.putBlob(request, new ByteArrayInputStream(bytes));
            created("ObjectCreated:Put", request.bucket(), request.key(), stored.eTag());
            return stored;
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
        lock.writeLock().lock();
        try {
            return super.removeBlob(request);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void requireAsSeen(PutObjectRequest request) {
        if (request.ifMatch() == null) {
            return;
        }
        var stored = blobMetadataIfPresent(request.bucket(), request.key());
        if (stored == null) {
            throw new S3ProxyException(S3ErrorCode.NO_SUCH_KEY);
        }
        if (!bare(stored.eTag()).equals(bare(request.ifMatch()))) {
            throw new S3ProxyException(S3ErrorCode.PRECONDITION_FAILED);
        }
    }

    private static String bare(String tag) {
        return tag.replace("\"", "");
    }

    @Override
    public CopyObjectResponse copyBlob(CopyObjectRequest request) {
        lock.writeLock().lock();
        try {
            var stored = super.copyBlob(request);
            created(
                    "ObjectCreated:Copy",
                    request.destinationBucket(),
                    request.destinationKey(),
                    stored.copyObjectResult().eTag());
            return stored;
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public CompleteMultipartUploadResponse completeMultipartUpload(
            MultipartUpload upload, CompleteMultipartUploadRequest request) {
        lock.writeLock().lock();
        try {
            var stored = super.completeMultipartUpload(upload, request);
            created("ObjectCreated:CompleteMultipartUpload", request.bucket(), request.key(), stored.eTag());
            return stored;
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public ListObjectsV2Response list(ListObjectsV2Request request) {
        lock.readLock().lock();
        try {
            return super.list(request);
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public HeadObjectResponse blobMetadata(HeadObjectRequest request) {
        lock.readLock().lock();
        try {
            return super.blobMetadata(request);
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public ResponseInputStream<GetObjectResponse> getBlob(GetObjectRequest request) {
        lock.readLock().lock();
        try {
            return super.getBlob(request);
        } finally {
            lock.readLock().unlock();
        }
    }

    // a slow sender must not hold the lock
    private static byte[] wholly(InputStream payload) {
        try {
            return payload.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void created(String event, String bucket, String key, String eTag) {
        var file = root.resolve(bucket).resolve(key);
        if (key.endsWith("/") || !Files.isRegularFile(file)) {
            return;
        }
        try {
            Instant now = clock.instant();
            Files.setLastModifiedTime(file, FileTime.from(now.truncatedTo(ChronoUnit.SECONDS)));
            listener.accept(new ObjectCreated(event, bucket, key, Files.size(file), eTag == null ? "" : eTag, now));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
