package tr.edu.metu.ico.season.play;

import java.net.URI;
import java.time.Duration;
import java.util.stream.IntStream;
import tr.edu.metu.ico.season.cast.CallContext;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.login.Login;
import tr.edu.metu.ico.season.world.Definition;
import tr.edu.metu.ico.season.world.Draw;
import tr.edu.metu.ico.season.world.ExpectedHistories;

/**
 * Fills a fresh local system with a season played to the day before the deadline, so that everyone who logs in has work to do.
 * The demo students are among the applicants: the first has not started, the second has a draft, the third has submitted and
 * waits for a document review.
 */
public final class LivelyExample {
    private static final CallChoice CALL = CallChoice.OE_2024;
    private static final int STUDENTS = 60;
    private static final long SEED = 2024;
    private static final int EVERY = 3;

    private LivelyExample() {}

    /** Plays with sixty students, unless the call exists already. */
    public static void play(URI apiUrl, Login login) {
        play(apiUrl, login, STUDENTS);
    }

    /** Plays with this many students. */
    public static void play(URI apiUrl, Login login, int students) {
        play(apiUrl, login, CALL, students);
    }

    /** Plays another call in the same way. */
    public static void play(URI apiUrl, Login login, CallChoice call, int students) {
        try (var api = new Api(apiUrl, login::tokenFor)) {
            var actors = new Actors(context(api, call, students), login);
            if (!actors.office.announcedAlready()) {
                System.out.print("Playing an example to the day before the deadline (-Dempty leaves it out):");
                toTheDayBeforeTheDeadline(actors);
                System.out.println(".");
            }
        }
    }

    /** The people and universities of a call played with this many students, for those who play on. */
    public static CallContext context(Api api, CallChoice call, int students) {
        var definition = Definition.shipped(call.call());
        return CallContext.of(api, definition, Draw.world(students, SEED, definition), new ExpectedHistories());
    }

    /** Students apply in a call that is announced, from its first minute to nine days later; the office files are in force. */
    public static void apply(CallContext context, Login login) {
        apply(new Actors(context, login));
    }

    private static void apply(Actors actors) {
        var period = new ApplicationPeriod(actors);
        var clock = actors.context.clock();
        var opens = actors.context.moment("opensAt");
        clock.moveTo(opens.plus(Duration.ofMinutes(1)));
        period.open();
        period.firstVisits();
        clock.moveTo(opens.plus(Duration.ofDays(9)));
        period.secondVisits();
    }

    private static void toTheDayBeforeTheDeadline(Actors actors) {
        var period = new ApplicationPeriod(actors);
        var clock = actors.context.clock();
        clock.startAt(actors.context.moment("opensAt").minus(Duration.ofDays(10)));
        period.announce();
        progress(" announced");
        period.importEverything();
        progress(", office files imported");
        apply(actors);
        progress(", " + actors.applicants().size() + " students have applied");
        review(actors);
        progress(", documents judged and decisions made");
        clock.moveTo(actors.context.moment("closesAt").minus(Duration.ofDays(1)));
    }

    /** Documents and applications of every third student, so that work is left for everyone. */
    private static void review(Actors actors) {
        var all = actors.everybody();
        var reviewed = IntStream.range(0, all.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(all::get)
                .toList();
        actors.judge(reviewed);
        reviewed.stream()
                .filter(student -> actors.students.applicants().contains(student.number()))
                .forEach(actors.coordinators::decide);
    }

    private static void progress(String words) {
        System.out.print(words);
        System.out.flush();
    }
}
