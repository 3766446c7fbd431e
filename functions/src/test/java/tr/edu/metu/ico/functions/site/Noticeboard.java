package tr.edu.metu.ico.functions.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tr.edu.metu.ico.file.SitePage;

/** A subject of a test: notes that change, each with a page of its own, and a list of all. */
final class Noticeboard implements Subject {

    private final Map<String, String> notes = new TreeMap<>();
    private Runnable afterReading = () -> {};

    synchronized void pin(String name, String text) {
        notes.put(name, text);
    }

    synchronized void takeDown(String name) {
        notes.remove(name);
    }

    /** Does this once, after the next renderer has read the notes and before it stores a page. */
    synchronized void afterReading(Runnable once) {
        afterReading = once;
    }

    /** What has to be stored in the end: content by key. */
    Map<String, String> shown() {
        return rendered().stream().collect(Collectors.toMap(SitePage::key, page -> new String(page.content(), UTF_8)));
    }

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public List<String> places() {
        return List.of("en/notes", "en/note/");
    }

    @Override
    public List<SitePage> pages() {
        var pages = rendered();
        Runnable once;
        synchronized (this) {
            once = afterReading;
            afterReading = () -> {};
        }
        once.run();
        return pages;
    }

    private synchronized List<SitePage> rendered() {
        var pages = notes.entrySet().stream()
                .map(note -> page("en/note/" + note.getKey(), note.getValue()))
                .collect(Collectors.toList());
        pages.add(page("en/notes", notes.toString()));
        return pages;
    }

    private static SitePage page(String key, String text) {
        return new SitePage(key, "text/plain; charset=utf-8", Optional.empty(), text.getBytes(UTF_8));
    }
}
