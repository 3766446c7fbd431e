package tr.edu.metu.ico.season.cast;

import java.time.Instant;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.http.RequestTally;
import tr.edu.metu.ico.season.http.Timekeeper;
import tr.edu.metu.ico.season.http.Upload;
import tr.edu.metu.ico.season.world.Definition;
import tr.edu.metu.ico.season.world.ExpectedHistories;
import tr.edu.metu.ico.season.world.HandScore;
import tr.edu.metu.ico.season.world.RuleSheet;
import tr.edu.metu.ico.season.world.Student;
import tr.edu.metu.ico.season.world.World;

/** What every actor of one call has available. */
public record CallContext(
        Api api,
        Upload upload,
        Timekeeper clock,
        RequestTally ledger,
        Definition definition,
        World world,
        RuleSheet sheet,
        ExpectedHistories histories) {
    /** @param histories of the calls before, shared by all calls of a season */
    public static CallContext of(Api api, Definition definition, World world, ExpectedHistories histories) {
        return new CallContext(
                api,
                new Upload(api),
                new Timekeeper(api),
                new RequestTally(),
                definition,
                world,
                RuleSheet.of(definition.call()),
                histories);
    }

    /** The same people in another call with the same rules, such as the one that was copied from it a year later. */
    public CallContext in(Definition other) {
        return new CallContext(api, upload, clock, ledger, other, world, sheet, histories);
    }

    /** The same call with other people. */
    public CallContext with(World other) {
        return new CallContext(api, upload, clock, ledger, definition, other, sheet, histories);
    }

    /** The path of the call. */
    public String call() {
        return "/calls/" + definition.call();
    }

    /** The path of a student's application. */
    public String application(Student student) {
        return call() + "/applications/" + student.number();
    }

    /** A moment of the call's calendar, such as {@code closesAt}. */
    public Instant moment(String name) {
        return definition.moment(name);
    }

    /** The score as counted by hand. */
    public HandScore handScore() {
        return new HandScore(sheet, world, histories);
    }
}
