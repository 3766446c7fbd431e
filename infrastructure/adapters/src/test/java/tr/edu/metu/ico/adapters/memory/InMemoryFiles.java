package tr.edu.metu.ico.adapters.memory;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.FileSpec;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.file.StoredFile;
import tr.edu.metu.ico.file.UploadLink;

/** Files in memory: each key is written once, times have whole seconds, and a test can make a PUT appear late. */
public final class InMemoryFiles implements Files {

    private final InstantSource clock;
    private final Map<Place, Blob> blobs = new TreeMap<>();
    private final Set<Place> hidden = new HashSet<>();

    public InMemoryFiles(InstantSource clock) {
        this.clock = clock;
    }

    /** Another store with the same files, on another clock. */
    public synchronized InMemoryFiles copy(InstantSource otherClock) {
        var copy = new InMemoryFiles(otherClock);
        copy.become(this);
        return copy;
    }

    /** Replaces all files by those of another store. */
    public synchronized void become(InMemoryFiles other) {
        blobs.clear();
        blobs.putAll(other.blobs);
        hidden.clear();
        hidden.addAll(other.hidden);
    }

    @Override
    public UploadLink uploadLink(Area area, String key, FileSpec spec, Instant now, Duration validFor) {
        checkAtMost(Duration.ofMinutes(10), validFor);
        var headers = Map.of(
                "content-type", spec.contentType(),
                "content-length", Long.toString(spec.size()),
                "x-amz-checksum-sha256", spec.digest().base64(),
                "if-none-match", "*");
        return new UploadLink(link(area, key), headers, now.plus(validFor));
    }

    @Override
    public URI downloadLink(Area area, String key, String fileName, Duration validFor) {
        checkAtMost(Duration.ofMinutes(5), validFor);
        return URI.create(link(area, key) + "?as=" + URLEncoder.encode(fileName, StandardCharsets.UTF_8));
    }

    @Override
    public URI viewLink(Area area, String key, String contentType, String fileName, Duration validFor) {
        checkAtMost(Duration.ofMinutes(5), validFor);
        return URI.create(link(area, key) + "?shown=" + URLEncoder.encode(contentType, StandardCharsets.UTF_8));
    }

    @Override
    public synchronized Optional<StoredFile> find(Area area, String key) {
        return visible(new Place(area, key)).map(blob -> stored(key, blob));
    }

    @Override
    public synchronized byte[] read(Area area, String key, long limit) {
        var content = visible(new Place(area, key))
                .orElseThrow(() -> new NoSuchElementException("there is no such file"))
                .content();
        if (content.length > limit) {
            throw new IllegalArgumentException("the file is longer than " + limit + " bytes");
        }
        return content.clone();
    }

    @Override
    public InputStream open(Area area, String key, long limit) {
        return new ByteArrayInputStream(read(area, key, limit));
    }

    @Override
    public synchronized List<StoredFile> list(Area area, String prefix) {
        return blobs.keySet().stream()
                .filter(place -> place.area() == area && place.key().startsWith(prefix) && !hidden.contains(place))
                .map(place -> stored(place.key(), blobs.get(place)))
                .map(file -> new StoredFile(file.key(), "", file.size(), file.storedAt()))
                .toList();
    }

    @Override
    public void putIfAbsent(Area area, String key, String contentType, byte[] content) {
        put(area, key, content);
    }

    @Override
    public synchronized void erase(Area area, String key) {
        blobs.remove(new Place(area, key));
        hidden.remove(new Place(area, key));
    }

    /** A test's uploader; true if the key was free. */
    public synchronized boolean put(Area area, String key, byte[] content) {
        var blob = new Blob(content.clone(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
        return blobs.putIfAbsent(new Place(area, key), blob) == null;
    }

    /** A PUT that the store dates now but shows only after {@link #show}; true if the key was free. */
    public synchronized boolean putHidden(Area area, String key, byte[] content) {
        var free = put(area, key, content);
        if (free) {
            hidden.add(new Place(area, key));
        }
        return free;
    }

    public synchronized void show(Area area, String key) {
        hidden.remove(new Place(area, key));
    }

    private Optional<Blob> visible(Place place) {
        return hidden.contains(place) ? Optional.empty() : Optional.ofNullable(blobs.get(place));
    }

    private static StoredFile stored(String key, Blob blob) {
        var version = Sha256.of(key + blob.storedAt()).hex().substring(0, 16);
        return new StoredFile(key, version, blob.content().length, blob.storedAt());
    }

    private static URI link(Area area, String key) {
        return URI.create("memory://" + area.name().replace('_', '-') + "/" + key);
    }

    private static void checkAtMost(Duration longest, Duration validFor) {
        if (validFor.compareTo(longest) > 0 || validFor.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("a link is valid from one second to " + longest + ", not " + validFor);
        }
    }

    private record Place(Area area, String key) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            var byArea = area.compareTo(other.area);
            return byArea == 0 ? key.compareTo(other.key) : byArea;
        }
    }

    private record Blob(byte[] content, Instant storedAt) {}
}
