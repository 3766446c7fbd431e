package tr.edu.metu.ico.verifier.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts and their numbers, in order of appearance. */
final class Names {
    /** The number for no text. */
    static final int NONE = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    /** The number of a text; a new text gets a new number. */
    int number(String text) {
        var known = numbers.putIfAbsent(text, texts.size());
        if (known != null) {
            return known;
        }
        texts.add(text);
        return texts.size() - 1;
    }

    /** The number of a known text, otherwise {@link #NONE}. */
    int find(String text) {
        return numbers.getOrDefault(text, NONE);
    }

    String text(int number) {
        return texts.get(number);
    }

    int size() {
        return texts.size();
    }
}
