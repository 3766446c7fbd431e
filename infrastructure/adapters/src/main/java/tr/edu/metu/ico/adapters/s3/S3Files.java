package tr.edu.metu.ico.adapters.s3;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.FileSpec;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.file.StoredFile;
import tr.edu.metu.ico.file.UploadLink;

/** The files on S3. */
public final class S3Files implements Files {

    private final S3Client s3;
    private final S3Presigner presigner;
    private final Map<Area, String> buckets;

    public S3Files(S3Client s3, S3Presigner presigner, Map<Area, String> buckets) {
        this.s3 = s3;
        this.presigner = presigner;
        this.buckets = Map.copyOf(buckets);
    }

    @Override
    public UploadLink uploadLink(Area area, String key, FileSpec spec, Instant now, Duration validFor) {
        throw new UnsupportedOperationException("follows in the next commit: " + s3 + presigner + buckets);
    }

    @Override
    public URI downloadLink(Area area, String key, String fileName, Duration validFor) {
        throw new UnsupportedOperationException("follows in the next commit");
    }

    @Override
    public Optional<StoredFile> find(Area area, String key) {
        throw new UnsupportedOperationException("follows in the next commit");
    }

    @Override
    public byte[] read(Area area, String key, long limit) {
        throw new UnsupportedOperationException("follows in the next commit");
    }

    @Override
    public List<StoredFile> list(Area area, String prefix) {
        throw new UnsupportedOperationException("follows in the next commit");
    }

    @Override
    public boolean putIfAbsent(Area area, String key, String contentType, byte[] content) {
        throw new UnsupportedOperationException("follows in the next commit");
    }
}
