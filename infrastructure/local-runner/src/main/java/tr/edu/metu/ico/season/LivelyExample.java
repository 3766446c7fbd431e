package tr.edu.metu.ico.season;

import java.time.Duration;
import java.util.stream.IntStream;
import tr.edu.metu.ico.local.LocalSystem;
import tr.edu.metu.ico.season.cast.Scene;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.world.Definition;
import tr.edu.metu.ico.season.world.Draw;
import tr.edu.metu.ico.season.world.Student;

/**
 * Fills a fresh local system with a season played to the day before the deadline, so that everybody who logs in finds work to
 * do. The demo students are among the applicants: the first has not begun, the second has a draft, the third has submitted
 * and waits for the review of a document.
 */
public final class LivelyExample {
    private static final int STUDENTS = 60;
    private static final long SEED = 2024;
    private static final int EVERY = 3;

    private LivelyExample() {}

    /** Plays, unless the call is there already. */
    public static void play(LocalSystem system) {
        play(system, STUDENTS);
    }

    static void play(LocalSystem system, int students) {
        var definition = Definition.ofOverseasExchange2024();
        var world = Draw.world(students, SEED, definition);
        try (var api = new Api(system.apiUrl(), person -> system.login().tokenFor(person))) {
            var play = new Play(Scene.of(api, definition, world), system);
            if (!play.office.announcedAlready()) {
                toTheDayBeforeTheDeadline(play);
            }
        }
    }

    private static void toTheDayBeforeTheDeadline(Play play) {
        play.announce();
        play.importEverything();
        play.open();
        play.firstVisits();
        play.secondVisits();
        var all = play.scene.world().students();
        var reviewed = IntStream.range(0, all.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(all::get)
                .toList();
        play.judge(reviewed);
        reviewed.stream()
                .filter(student -> submitted(play, student))
                .forEach(play.coordinators::decide);
        play.scene.clock().moveTo(play.scene.definition().moment("closesAt").minus(Duration.ofDays(1)));
    }

    private static boolean submitted(Play play, Student student) {
        return play.students.applicants().contains(student.number());
    }
}
