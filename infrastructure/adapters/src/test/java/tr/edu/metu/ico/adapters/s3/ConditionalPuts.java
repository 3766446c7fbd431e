package tr.edu.metu.ico.adapters.s3;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.gaul.s3proxy.S3ErrorCode;
import org.gaul.s3proxy.S3ProxyException;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/**
 * Checks {@code If-Match} and stores the object in one step, as S3 does. S3Proxy 4.1.0 checks first and stores afterwards, so that
 * of two writers who have seen the same object both would succeed.
 */
public final class ConditionalPuts extends ForwardingBlobStore {

    private final Lock oneWriter = new ReentrantLock();

    public ConditionalPuts(BlobStore files) {
        super(files);
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream payload) {
        var bytes = wholly(payload);
        oneWriter.lock();
        try {
            if (request.ifMatch() != null) {
                requireAsSeen(request);
            }
            return super.putBlob(request, new ByteArrayInputStream(bytes));
        } finally {
            oneWriter.unlock();
        }
    }

    @Override
    public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
        oneWriter.lock();
        try {
            return super.removeBlob(request);
        } finally {
            oneWriter.unlock();
        }
    }

    private void requireAsSeen(PutObjectRequest request) {
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

    // a slow sender must not hold the lock
    private static byte[] wholly(InputStream payload) {
        try {
            return payload.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
