package tr.edu.metu.ico.season;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import tr.edu.metu.ico.local.LocalSystem;
import tr.edu.metu.ico.season.cast.BadFiles;
import tr.edu.metu.ico.season.cast.BadRequests;
import tr.edu.metu.ico.season.cast.BadTokens;
import tr.edu.metu.ico.season.cast.BadUploads;
import tr.edu.metu.ico.season.cast.Coordinators;
import tr.edu.metu.ico.season.cast.Office;
import tr.edu.metu.ico.season.cast.Officers;
import tr.edu.metu.ico.season.cast.Scene;
import tr.edu.metu.ico.season.cast.Students;
import tr.edu.metu.ico.season.cast.Withdrawals;
import tr.edu.metu.ico.season.world.Plan.Habit;
import tr.edu.metu.ico.season.world.Student;

/** The acts of a season up to its deadline; the lively example plays the first of them, the season all. */
final class Play {
    static final int AT_ONCE = 16;
    private static final Duration BEFORE_OPENING = Duration.ofDays(10);

    final Scene scene;
    final Office office;
    final Students students;
    final Coordinators coordinators;
    final Officers officers;
    final Withdrawals withdrawals;
    final Crowd crowd = new Crowd(AT_ONCE);
    private final LocalSystem system;

    Play(Scene scene, LocalSystem system) {
        this.scene = scene;
        this.system = system;
        this.office = new Office(scene);
        this.students = new Students(scene);
        this.coordinators = new Coordinators(scene, office);
        this.officers = new Officers(scene);
        this.withdrawals = new Withdrawals(scene, students, office);
    }

    String announce() {
        Unexpected.unless(!office.announcedAlready(), "The state folder holds the call already; give an empty one.");
        scene.clock().moveTo(scene.definition().moment("opensAt").minus(BEFORE_OPENING));
        office.announce();
        office.expectState("ANNOUNCED");
        return scene.definition().call() + ", from its definition";
    }

    /** Answers the report of the bad file, for people to read. */
    List<String> badOfficeFiles() {
        var bad = new BadFiles(scene, office);
        bad.withoutColumn();
        return bad.recordsWithManyFaults();
    }

    String importEverything() {
        office.importEverything();
        new BadFiles(scene, office).unknownDepartment();
        return scene.world().everybody().size() + " records, " + scene.world().universities().size() + " agreements";
    }

    String open() {
        students.tooEarly(scene.world().students().getFirst());
        scene.clock().moveTo(scene.definition().moment("opensAt").plus(Duration.ofMinutes(1)));
        office.expectState("OPEN");
        return "at " + local();
    }

    String firstVisits() {
        crowd.all(scene.world().students(), students::firstVisit);
        return scene.ledger().accepted().getOrDefault("submission", 0L) + " submissions, "
                + scene.ledger().accepted().getOrDefault("document", 0L) + " documents";
    }

    String secondVisits() {
        scene.clock().moveTo(scene.definition().moment("opensAt").plus(Duration.ofDays(9)));
        crowd.all(scene.world().students(), students::secondVisit);
        return "some submit again, some take it back";
    }

    String badInput() {
        new BadRequests(scene, students).tryAll();
        new BadTokens(scene, system.login()).tryAll();
        new BadUploads(scene, students).tryAll();
        withdrawals.tooEarly(who(Habit.SUBMITS).getFirst());
        return "each refused with its reason";
    }

    /** Officers judge the documents of these students. */
    String judge(List<Student> some) {
        var judged = new AtomicInteger();
        crowd.all(some, student -> judged.addAndGet(officers.judge(student)));
        return judged + " documents";
    }

    List<Student> who(Habit habit) {
        return scene.world().students().stream()
                .filter(student -> student.plan().habit() == habit)
                .toList();
    }

    String local() {
        return scene.clock().now().atZone(ZoneId.of("Europe/Istanbul")).toLocalDateTime().withNano(0).toString();
    }
}
