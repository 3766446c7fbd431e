package tr.edu.metu.ico.adapters.s3;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.DeleteMarkerEntry;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.FileSpec;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.file.StoredFile;
import tr.edu.metu.ico.file.UploadLink;

/**
 * The files on S3. Encryption is each bucket's default; a conditional PUT ensures that a key is written only once. A bucket
 * without versioning returns the version {@code null}.
 */
public final class S3Files implements Files {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int PRECONDITION_FAILED = 412;
    private static final int NOT_IMPLEMENTED = 501;
    private static final String NO_VERSION = "null";

    private final S3Client s3;
    private final S3Links links;
    private final Map<Area, String> buckets;

    /** @param buckets the bucket of every area this function may touch */
    public S3Files(S3Client s3, S3Presigner presigner, Map<Area, String> buckets) {
        this.s3 = s3;
        this.links = new S3Links(presigner);
        this.buckets = Map.copyOf(buckets);
    }

    @Override
    public UploadLink uploadLink(Area area, String key, FileSpec spec, Instant now, Duration validFor) {
        return links.upload(bucket(area), key, spec, now, validFor);
    }

    @Override
    public URI downloadLink(Area area, String key, String fileName, Duration validFor) {
        return links.download(bucket(area), key, fileName, validFor);
    }

    @Override
    public URI viewLink(Area area, String key, String contentType, String fileName, Duration validFor) {
        return links.view(bucket(area), key, contentType, fileName, validFor);
    }

    @Override
    public Optional<StoredFile> find(Area area, String key) {
        try {
            return Optional.of(
                    from(key, s3.headObject(head -> head.bucket(bucket(area)).key(key))));
        } catch (S3Exception failed) {
            if (failed.statusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            throw failed;
        }
    }

    @Override
    public byte[] read(Area area, String key, long limit) {
        try (var content = open(area, key, limit)) {
            return content.readAllBytes();
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
    }

    /** 403 also stands for a missing file where listing is not permitted. */
    @Override
    public Optional<byte[]> readIfAllowed(Area area, String key, long limit) {
        try {
            return Optional.of(read(area, key, limit));
        } catch (NoSuchElementException missing) {
            return Optional.empty();
        } catch (S3Exception refused) {
            if (refused.statusCode() == FORBIDDEN) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    @Override
    public InputStream open(Area area, String key, long limit) {
        try {
            var content = s3.getObject(get -> get.bucket(bucket(area)).key(key));
            if (content.response().contentLength() > limit) {
                content.abort();
                throw new IllegalArgumentException("the file is longer than " + limit + " bytes");
            }
            return content;
        } catch (NoSuchKeyException missing) {
            throw new NoSuchElementException("there is no such file", missing);
        }
    }

    /** The versions and the delete markers of exactly this key; others may begin with it. */
    @Override
    public void erase(Area area, String key) {
        try {
            eraseVersions(area, key);
        } catch (S3Exception other) {
            if (other.statusCode() != NOT_IMPLEMENTED) {
                throw other;
            }
            // a store without versions, such as the local one
            s3.deleteObject(delete -> delete.bucket(bucket(area)).key(key));
        }
    }

    private void eraseVersions(Area area, String key) {
        s3.listObjectVersionsPaginator(list -> list.bucket(bucket(area)).prefix(key)).stream()
                .flatMap(page -> Stream.concat(
                        page.versions().stream()
                                .filter(version -> version.key().equals(key))
                                .map(ObjectVersion::versionId),
                        page.deleteMarkers().stream()
                                .filter(marker -> marker.key().equals(key))
                                .map(DeleteMarkerEntry::versionId)))
                .forEach(version -> s3.deleteObject(
                        delete -> delete.bucket(bucket(area)).key(key).versionId(version)));
    }

    /** A listing contains no versions: they are empty here, and {@link #find} returns them. */
    @Override
    public List<StoredFile> list(Area area, String prefix) {
        return s3.listObjectsV2Paginator(list -> list.bucket(bucket(area)).prefix(prefix)).contents().stream()
                .map(S3Files::from)
                .sorted(Comparator.comparing(StoredFile::key))
                .toList();
    }

    @Override
    public void putIfAbsent(Area area, String key, String contentType, byte[] content) {
        putIfAbsent(area, key, contentType, Sha256.of(content), RequestBody.fromBytes(content));
    }

    @Override
    public void putIfAbsent(Area area, String key, String contentType, Path content) {
        try (var bytes = java.nio.file.Files.newInputStream(content)) {
            putIfAbsent(area, key, contentType, Sha256.of(bytes), RequestBody.fromFile(content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void putIfAbsent(Area area, String key, String contentType, Sha256 digest, RequestBody content) {
        try {
            s3.putObject(
                    put -> put.bucket(bucket(area))
                            .key(key)
                            .contentType(contentType)
                            .checksumSHA256(digest.base64())
                            .ifNoneMatch("*"),
                    content);
        } catch (S3Exception failed) {
            if (failed.statusCode() != PRECONDITION_FAILED) {
                throw failed;
            }
        }
    }

    private static StoredFile from(String key, HeadObjectResponse head) {
        var version = Optional.ofNullable(head.versionId()).orElse(NO_VERSION);
        return new StoredFile(key, version, head.contentLength(), wholeSeconds(head.lastModified()));
    }

    private static StoredFile from(S3Object object) {
        return new StoredFile(object.key(), "", object.size(), wholeSeconds(object.lastModified()));
    }

    /** A HEAD returns whole seconds, a listing milliseconds; both must give the same time for the same file. */
    private static Instant wholeSeconds(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS);
    }

    private String bucket(Area area) {
        return Optional.ofNullable(buckets.get(area))
                .orElseThrow(() -> new IllegalStateException("no bucket is given for " + area));
    }
}
