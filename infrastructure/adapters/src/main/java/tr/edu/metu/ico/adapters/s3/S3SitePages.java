package tr.edu.metu.ico.adapters.s3;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.file.SitePages;

/**
 * The pages of the public site in one bucket. The bucket encrypts with keys of S3: only then is an object's ETag the MD5 digest
 * of its content.
 */
public final class S3SitePages implements SitePages {

    /** Browsers ask each time; the distribution asks every 20 seconds, and shows what it has while the bucket fails. */
    static final String CACHE_CONTROL = "public, max-age=0, s-maxage=20, stale-if-error=86400";

    /** If-Match on a deleted key, a concurrent write of the same key, a condition that does not hold. */
    private static final Set<Integer> CHANGED_MEANWHILE = Set.of(404, 409, 412);

    private final S3Client s3;
    private final String bucket;

    public S3SitePages(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public Map<String, String> list(String prefix) {
        return list(list -> list.bucket(bucket).prefix(prefix));
    }

    @Override
    public Map<String, String> listFolder(String folder) {
        return list(list -> list.bucket(bucket).prefix(folder).delimiter("/"));
    }

    private Map<String, String> list(Consumer<ListObjectsV2Request.Builder> request) {
        var tags = new TreeMap<String, String>();
        s3.listObjectsV2Paginator(request)
                .contents()
                .forEach(object -> tags.put(object.key(), object.eTag().replace("\"", "")));
        return tags;
    }

    @Override
    public boolean put(SitePage page, Optional<String> seen) {
        var content = page.content();
        var put = PutObjectRequest.builder()
                .bucket(bucket)
                .key(page.key())
                .contentType(page.contentType())
                .checksumSHA256(Sha256.of(content).base64())
                .contentLanguage(page.language().map(Locale::toLanguageTag).orElse(null))
                .contentDisposition(page.saveAs().map(Disposition::attachment).orElse(null))
                .cacheControl(CACHE_CONTROL);
        seen.ifPresentOrElse(tag -> put.ifMatch("\"" + tag + "\""), () -> put.ifNoneMatch("*"));
        try {
            s3.putObject(put.build(), RequestBody.fromBytes(content));
            return true;
        } catch (S3Exception failed) {
            if (CHANGED_MEANWHILE.contains(failed.statusCode())) {
                return false;
            }
            throw failed;
        }
    }

    @Override
    public void delete(String key) {
        s3.deleteObject(delete -> delete.bucket(bucket).key(key));
    }
}
