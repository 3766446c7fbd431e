package tr.edu.metu.ico.adapters.json.definition;

import java.util.ArrayList;
import java.util.List;
import tr.edu.metu.ico.announcement.Problem;

/** What is wrong with a document: everything is counted, and the first thousand problems are kept to be shown. */
final class Problems {
    private static final int MOST_SHOWN = 1000;

    private final List<Problem> shown = new ArrayList<>();
    private int found;

    void add(Problem problem) {
        found++;
        if (shown.size() < MOST_SHOWN) {
            shown.add(problem);
        }
    }

    /** Adds problems that were found in another way. */
    void addAll(Problems others) {
        others.shown.forEach(this::add);
        found += others.found - others.shown.size();
    }

    /** How many there are, shown or not. */
    int found() {
        return found;
    }

    /** The first of them, in the order in which they were found. */
    List<Problem> shown() {
        return List.copyOf(shown);
    }
}
