package tr.edu.metu.ico.benchmarks.office;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.FileSpec;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.file.StoredFile;
import tr.edu.metu.ico.file.UploadLink;

/** Files in memory, so that only the table's work is measured; a key is written once. */
final class MemoryFiles implements Files {

    private final InstantSource clock;
    private final Map<String, Stored> stored = new TreeMap<>();

    MemoryFiles(InstantSource clock) {
        this.clock = clock;
    }

    private record Stored(byte[] content, Instant at) {}

    private static String place(Area area, String key) {
        return area + "/" + key;
    }

    private static URI link(Area area, String key) {
        return URI.create("memory:///" + place(area, key));
    }

    @Override
    public UploadLink uploadLink(Area area, String key, FileSpec spec, Instant now, Duration validFor) {
        return new UploadLink(link(area, key), Map.of(), now.plus(validFor));
    }

    @Override
    public URI downloadLink(Area area, String key, String fileName, Duration validFor) {
        return link(area, key);
    }

    @Override
    public URI viewLink(Area area, String key, String contentType, String fileName, Duration validFor) {
        return link(area, key);
    }

    @Override
    public Optional<StoredFile> find(Area area, String key) {
        return Optional.ofNullable(stored.get(place(area, key))).map(file -> described(key, file));
    }

    @Override
    public byte[] read(Area area, String key, long limit) {
        var file = stored.get(place(area, key));
        if (file == null) {
            throw new NoSuchElementException("there is no such file");
        }
        if (file.content().length > limit) {
            throw new IllegalArgumentException("the file is longer than " + limit + " bytes");
        }
        return file.content().clone();
    }

    @Override
    public void erase(Area area, String key) {
        stored.remove(place(area, key));
    }

    @Override
    public InputStream open(Area area, String key, long limit) {
        return new ByteArrayInputStream(read(area, key, limit));
    }

    @Override
    public List<StoredFile> list(Area area, String prefix) {
        var from = place(area, prefix);
        return stored.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(from))
                .map(entry -> described(entry.getKey().substring(place(area, "").length()), entry.getValue()))
                .toList();
    }

    @Override
    public void putIfAbsent(Area area, String key, String contentType, byte[] content) {
        stored.putIfAbsent(place(area, key), new Stored(content.clone(), clock.instant()));
    }

    private static StoredFile described(String key, Stored file) {
        return new StoredFile(key, "", file.content().length, file.at());
    }
}
