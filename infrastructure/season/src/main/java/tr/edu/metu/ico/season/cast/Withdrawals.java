package tr.edu.metu.ico.season.cast;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.http.Answer;
import tr.edu.metu.ico.season.world.Student;

/** Students who give back what they got, and students with nothing to give back who try. */
public final class Withdrawals {
    private final CallContext context;
    private final Desk desk;
    private final Office office;
    private final Set<String> withdrawn = new ConcurrentSkipListSet<>();

    public Withdrawals(CallContext context, Office office) {
        this.context = context;
        this.desk = new Desk(context);
        this.office = office;
    }

    /** Students who have withdrawn. */
    public Set<String> withdrawn() {
        return Set.copyOf(withdrawn);
    }

    /** Before the deadline a submission is taken back instead. */
    public void tooEarly(Student student) {
        context.ledger().refused(desk.withdraw(student), 409, "STILL_OPEN", "");
    }

    /** A student who got nothing has nothing to give back. */
    public void without(Student loser) {
        context.ledger().refused(desk.withdraw(loser), 409, "NOT_PLACED", "");
    }

    public void inTime(Student student) {
        withdrawn(student, "IN_TIME", false, "WITHDRAWN");
    }

    /** It costs points in a later call. */
    public void late(Student student) {
        withdrawn(student, "LATE", true, "WITHDRAWN_LATE");
    }

    /** A late withdrawal for a reason that the office accepts costs nothing. */
    public void lateAndExcused(Student student) {
        late(student);
        boolean penalised = office.acceptForceMajeure(context.application(student));
        Unexpected.unless(!penalised, "Force majeure was accepted and still costs points.");
        context.ledger().accepted("force majeure");
    }

    private void withdrawn(Student student, String timing, boolean penalised, String status) {
        var first = desk.withdraw(student).expecting(201);
        check(first, timing, penalised);
        check(desk.withdraw(student).expecting(201), timing, penalised);
        Unexpected.unlessEqual(status, desk.get(student, "/result").text("status"), "The result of a withdrawal");
        context.ledger().accepted("withdrawal " + timing);
        withdrawn.add(student.number());
    }

    private static void check(Answer answer, String timing, boolean penalised) {
        Unexpected.unlessEqual(timing, answer.text("timing"), "The timing of a withdrawal");
        Unexpected.unlessEqual(penalised, answer.body().path("penalised").asBoolean(), "The penalty of a withdrawal");
        Unexpected.unlessEqual(
                penalised ? -10 : 0,
                answer.body().at("/penalty/points").asInt(),
                "The points that later applications lose");
    }
}
