package tr.edu.metu.ico.season.world;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import tr.edu.metu.ico.season.world.Plan.PlannedChoice;

/** Draws a student's wishes; universities early in the list are more popular, so that seats run out. */
final class ChoiceDraw {
    private final List<University> universities;
    private final RandomGenerator random;

    ChoiceDraw(List<University> universities, RandomGenerator random) {
        this.universities = universities;
        this.random = random;
    }

    /** One to four universities that take this department and level. */
    List<PlannedChoice> draw(String department, String level) {
        var open = new ArrayList<>(universities.stream()
                .filter(university -> university.takes(department, level))
                .toList());
        int size = Math.min(1 + random.nextInt(4), open.size());
        var choices = new ArrayList<PlannedChoice>();
        while (choices.size() < size) {
            var chosen = open.remove(random.ints(3, 0, open.size()).min().orElseThrow());
            var semesters = chosen.semesters();
            choices.add(new PlannedChoice(chosen.id(), semesters.get(random.nextInt(semesters.size()))));
        }
        return choices;
    }
}
