package tr.edu.metu.ico.season.world;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import tr.edu.metu.ico.season.world.Plan.Wish;

/** Draws a student's wishes; universities early in the list are more popular, so that seats run out. */
final class Wishes {
    private final List<University> universities;
    private final RandomGenerator random;

    Wishes(List<University> universities, RandomGenerator random) {
        this.universities = universities;
        this.random = random;
    }

    /** One to four universities that take this department and level. */
    List<Wish> draw(String department, String level) {
        var open = new ArrayList<>(universities.stream()
                .filter(university -> university.takes(department, level))
                .toList());
        int size = Math.min(1 + random.nextInt(4), open.size());
        var wishes = new ArrayList<Wish>();
        while (wishes.size() < size) {
            var chosen = open.remove(random.ints(3, 0, open.size()).min().orElseThrow());
            var semesters = chosen.semesters();
            wishes.add(new Wish(chosen.id(), semesters.get(random.nextInt(semesters.size()))));
        }
        return wishes;
    }
}
