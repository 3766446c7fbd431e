package tr.edu.metu.ico.functions.site;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.site.Language;

/**
 * A subject as a name, its places and what renders it.
 *
 * @param renderer reads the current items and returns all pages
 */
record PageGroup(String name, List<String> places, Supplier<List<SitePage>> renderer) implements Subject {

    @Override
    public List<SitePage> pages() {
        return renderer.get();
    }

    /** These paths in every language. */
    static Stream<String> inBoth(String... paths) {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(paths).map(path -> language.code() + "/" + path));
    }
}
