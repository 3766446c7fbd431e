package tr.edu.metu.ico.functions.site;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The folders that have to be listed to see the pages of some subjects, in as few requests as possible: a listing costs as much
 * as storing a page.
 *
 * @param whole  folders that are listed with everything below them
 * @param direct folders of which only the pages in them are listed
 */
record StoredPlaces(List<String> whole, List<String> direct) {

    /** Folders of this depth, such as {@code tr/}, have pages of many subjects below them. */
    private static final int SHALLOW = 1;

    static StoredPlaces of(Collection<Subject> subjects) {
        var whole = new TreeSet<String>();
        var direct = new TreeSet<String>();
        for (var subject : subjects) {
            for (var place : subject.places()) {
                var folder = place.substring(0, place.lastIndexOf('/') + 1);
                // the folder of a call, such as tr/call/OE-2024/: its pages change together
                boolean all = place.endsWith("/") || depth(folder) > SHALLOW;
                (all ? whole : direct).add(folder);
            }
        }
        return new StoredPlaces(
                whole.stream().filter(notBelow(whole)).toList(),
                direct.stream().filter(folder -> !whole.contains(folder)).toList());
    }

    private static Predicate<String> notBelow(Collection<String> folders) {
        return folder -> folders.stream().noneMatch(other -> !other.equals(folder) && folder.startsWith(other));
    }

    private static long depth(String folder) {
        return folder.chars().filter(letter -> letter == '/').count();
    }
}
