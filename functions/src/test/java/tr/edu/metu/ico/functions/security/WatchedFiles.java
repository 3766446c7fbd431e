package tr.edu.metu.ico.functions.security;

import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.FileSpec;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.file.StoredFile;
import tr.edu.metu.ico.file.UploadLink;

/**
 * A file store that records the requests to it. A signed link needs the signer's own permission, so it counts as the
 * act.
 */
final class WatchedFiles implements Files {

    private static final Map<Area, String> BUCKETS = Map.of(
            Area.DOCUMENTS,
            "documents",
            Area.SPECIAL_DOCUMENTS,
            "special",
            Area.IMPORTS,
            "imports",
            Area.RESULTS,
            "results",
            Area.EXPORTS,
            "exports",
            Area.NEWS,
            "news");

    private static final Map<Area, String> KEYS = Map.of(
            Area.DOCUMENTS,
            "${DocumentsKey.Arn}",
            Area.SPECIAL_DOCUMENTS,
            "${SpecialDocumentsKey.Arn}",
            Area.IMPORTS,
            "${DocumentsKey.Arn}",
            Area.RESULTS,
            "${ResultsKey.Arn}",
            Area.EXPORTS,
            "${ResultsKey.Arn}",
            Area.NEWS,
            "${DocumentsKey.Arn}");

    private final Files files;
    private final List<StoreOperation> touches;
    private String by = "nobody";

    WatchedFiles(Files files, List<StoreOperation> touches) {
        this.files = files;
        this.touches = touches;
    }

    void nowBy(String function) {
        by = function;
    }

    @Override
    public UploadLink uploadLink(Area area, String key, FileSpec spec, Instant now, Duration validFor) {
        putting(area, key);
        return files.uploadLink(area, key, spec, now, validFor);
    }

    @Override
    public URI downloadLink(Area area, String key, String fileName, Duration validFor) {
        getting(area, key);
        return files.downloadLink(area, key, fileName, validFor);
    }

    @Override
    public URI viewLink(Area area, String key, String contentType, String fileName, Duration validFor) {
        getting(area, key);
        return files.viewLink(area, key, contentType, fileName, validFor);
    }

    /** Without permission to list, S3 reports a missing file as forbidden. */
    @Override
    public Optional<StoredFile> find(Area area, String key) {
        getting(area, key);
        var found = files.find(area, key);
        if (found.isEmpty()) {
            listing(area);
        }
        return found;
    }

    @Override
    public byte[] read(Area area, String key, long limit) {
        getting(area, key);
        return files.read(area, key, limit);
    }

    @Override
    public Optional<byte[]> readIfAllowed(Area area, String key, long limit) {
        getting(area, key);
        return files.readIfAllowed(area, key, limit);
    }

    @Override
    public InputStream open(Area area, String key, long limit) {
        getting(area, key);
        return files.open(area, key, limit);
    }

    @Override
    public List<StoredFile> list(Area area, String prefix) {
        listing(area);
        return files.list(area, prefix);
    }

    /** Versions are listed before they are deleted one by one. */
    @Override
    public void erase(Area area, String key) {
        touch("s3:ListBucketVersions", bucket(area));
        touch("s3:DeleteObjectVersion", bucket(area) + "/" + key);
        files.erase(area, key);
    }

    @Override
    public void putIfAbsent(Area area, String key, String contentType, byte[] content) {
        putting(area, key);
        files.putIfAbsent(area, key, contentType, content);
    }

    private void putting(Area area, String key) {
        touch("s3:PutObject", bucket(area) + "/" + key);
        touch("kms:GenerateDataKey", KEYS.get(area));
    }

    private void getting(Area area, String key) {
        touch("s3:GetObject", bucket(area) + "/" + key);
        touch("kms:Decrypt", KEYS.get(area));
    }

    private void listing(Area area) {
        touch("s3:ListBucket", bucket(area));
    }

    private static String bucket(Area area) {
        return "arn:${AWS::Partition}:s3:::ico-${Stage}-" + BUCKETS.get(area) + "-${AWS::AccountId}";
    }

    private void touch(String action, String resource) {
        touches.add(new StoreOperation(by, action, resource, "", Set.of()));
    }
}
