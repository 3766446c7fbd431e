package tr.edu.metu.ico.adapters.memory;

import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.FileSpec;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.file.StoredFile;
import tr.edu.metu.ico.file.UploadLink;

/** Files behind a {@link Seam}; signing a link calls no store and is not counted. */
final class SeamFiles implements Files {

    private final Seam seam;
    private final Files files;

    SeamFiles(Seam seam, Files files) {
        this.seam = seam;
        this.files = files;
    }

    @Override
    public UploadLink uploadLink(Area area, String key, FileSpec spec, Instant now, Duration validFor) {
        return files.uploadLink(area, key, spec, now, validFor);
    }

    @Override
    public URI downloadLink(Area area, String key, String fileName, Duration validFor) {
        return files.downloadLink(area, key, fileName, validFor);
    }

    @Override
    public URI viewLink(Area area, String key, String contentType, String fileName, Duration validFor) {
        return files.viewLink(area, key, contentType, fileName, validFor);
    }

    @Override
    public Optional<StoredFile> find(Area area, String key) {
        return seam.call(() -> files.find(area, key));
    }

    @Override
    public byte[] read(Area area, String key, long limit) {
        return seam.call(() -> files.read(area, key, limit));
    }

    @Override
    public InputStream open(Area area, String key, long limit) {
        return seam.call(() -> files.open(area, key, limit));
    }

    @Override
    public List<StoredFile> list(Area area, String prefix) {
        return seam.call(() -> files.list(area, prefix));
    }

    @Override
    public void erase(Area area, String key) {
        seam.call(() -> {
            files.erase(area, key);
            return key;
        });
    }

    @Override
    public void putIfAbsent(Area area, String key, String contentType, byte[] content) {
        seam.call(() -> {
            files.putIfAbsent(area, key, contentType, content);
            return key;
        });
    }
}
