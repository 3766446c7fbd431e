package tr.edu.metu.ico.season.cast;

import java.time.Duration;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.http.Answer;
import tr.edu.metu.ico.season.result.Recount;
import tr.edu.metu.ico.season.world.Student;

/** Two placed students withdraw, one in time and one late, and one who has no seat tries to. */
public final class Withdrawals {
    private final Scene scene;
    private final Desk desk;
    private final Office office;

    public Withdrawals(Scene scene, Office office) {
        this.scene = scene;
        this.desk = new Desk(scene);
        this.office = office;
    }

    /** Before the deadline a submission is taken back instead. */
    public void tooEarly(Student student) {
        scene.ledger().refused(desk.withdraw(student), 409, "STILL_OPEN", "");
    }

    /** @param recount of the published result */
    public String play(Recount recount) {
        var winners = recount.winners();
        Unexpected.unless(winners.size() >= 2, "Two students should be placed, so that they can withdraw.");
        scene.clock().moveTo(scene.definition().moment("withdrawOpensAt").plus(Duration.ofDays(2)));
        withdrawn(winners.get(0), "IN_TIME", false, "WITHDRAWN");
        recount.loser().ifPresent(loser -> scene.ledger().refused(desk.withdraw(loser), 409, "NOT_PLACED", ""));
        scene.clock().moveTo(scene.definition().moment("withdrawClosesAt").plus(Duration.ofHours(1)));
        withdrawn(winners.get(1), "LATE", true, "WITHDRAWN_LATE");
        boolean penalised = office.acceptForceMajeure(scene.application(winners.get(1)));
        Unexpected.unless(!penalised, "A forced major reason was accepted and still costs points.");
        return "one in time, one late and then excused";
    }

    private void withdrawn(Student student, String timing, boolean penalised, String status) {
        var first = desk.withdraw(student).expecting(201);
        check(first, timing, penalised);
        check(desk.withdraw(student).expecting(201), timing, penalised);
        Unexpected.unlessEqual(status, desk.get(student, "/result").text("status"), "The result of a withdrawal");
        scene.ledger().accepted("withdrawal " + timing);
    }

    private static void check(Answer answer, String timing, boolean penalised) {
        Unexpected.unlessEqual(timing, answer.text("timing"), "The timing of a withdrawal");
        Unexpected.unlessEqual(penalised, answer.body().path("penalised").asBoolean(), "The penalty of a withdrawal");
    }
}
