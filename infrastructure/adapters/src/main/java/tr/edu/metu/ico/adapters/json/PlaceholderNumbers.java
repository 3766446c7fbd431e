package tr.edu.metu.ico.adapters.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tr.edu.metu.ico.applicant.Pseudonym;
import tr.edu.metu.ico.applicant.StudentNumber;

/**
 * Student numbers for students known only by pseudonym, starting at 0000001, so that the same engine can place them. No result
 * depends on them: rows are ordered by pseudonym, and lots are drawn from the pseudonyms.
 */
public final class PlaceholderNumbers {

    private final Map<Pseudonym, StudentNumber> numbers = new HashMap<>();
    private final List<Pseudonym> names = new ArrayList<>();

    /** The number of a pseudonym; the next one if it has none yet. */
    StudentNumber of(Pseudonym name) {
        return numbers.computeIfAbsent(name, this::next);
    }

    /** The pseudonym of a number. */
    public Pseudonym name(StudentNumber number) {
        return names.get(Integer.parseInt(number.value()) - 1);
    }

    /** How many pseudonyms have a number. */
    int count() {
        return names.size();
    }

    private StudentNumber next(Pseudonym name) {
        names.add(name);
        return new StudentNumber(String.format(Locale.ROOT, "%07d", names.size()));
    }
}
