package tr.edu.metu.ico.season.play;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import tr.edu.metu.ico.season.Crowd;
import tr.edu.metu.ico.season.cast.CallContext;
import tr.edu.metu.ico.season.cast.Coordinators;
import tr.edu.metu.ico.season.cast.Office;
import tr.edu.metu.ico.season.cast.Officers;
import tr.edu.metu.ico.season.cast.Students;
import tr.edu.metu.ico.season.cast.Withdrawals;
import tr.edu.metu.ico.season.login.Login;
import tr.edu.metu.ico.season.world.Plan.Habit;
import tr.edu.metu.ico.season.world.Student;

/** Everybody who acts in one call. */
final class Actors {
    private static final int AT_ONCE = 16;

    final CallContext context;
    final Login login;
    final Office office;
    final Students students;
    final Coordinators coordinators;
    final Officers officers;
    final Withdrawals withdrawals;
    final Crowd crowd = new Crowd(AT_ONCE);

    Actors(CallContext context, Login login) {
        this.context = context;
        this.login = login;
        this.office = new Office(context);
        this.students = new Students(context);
        this.coordinators = new Coordinators(context, office);
        this.officers = new Officers(context);
        this.withdrawals = new Withdrawals(context, office);
    }

    List<Student> everybody() {
        return context.world().students();
    }

    List<Student> who(Habit habit) {
        return everybody().stream()
                .filter(student -> student.plan().habit() == habit)
                .toList();
    }

    /** Students whose submission is valid. */
    List<Student> applicants() {
        return everybody().stream()
                .filter(student -> students.applicants().contains(student.number()))
                .toList();
    }

    /** Officers judge the pending documents of these students. */
    String judge(List<Student> some) {
        var judged = new AtomicInteger();
        crowd.all(some, student -> judged.addAndGet(officers.judge(student)));
        return judged + " documents";
    }
}
