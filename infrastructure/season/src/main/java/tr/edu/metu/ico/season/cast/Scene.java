package tr.edu.metu.ico.season.cast;

import java.time.Instant;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.http.Ledger;
import tr.edu.metu.ico.season.http.Timekeeper;
import tr.edu.metu.ico.season.http.Upload;
import tr.edu.metu.ico.season.world.Definition;
import tr.edu.metu.ico.season.world.HandScore;
import tr.edu.metu.ico.season.world.Memory;
import tr.edu.metu.ico.season.world.Sheet;
import tr.edu.metu.ico.season.world.Student;
import tr.edu.metu.ico.season.world.World;

/** What every actor of one call has available. */
public record Scene(
        Api api,
        Upload upload,
        Timekeeper clock,
        Ledger ledger,
        Definition definition,
        World world,
        Sheet sheet,
        Memory memory) {
    /** @param memory of the calls before, shared by all calls of a season */
    public static Scene of(Api api, Definition definition, World world, Memory memory) {
        return new Scene(
                api,
                new Upload(api),
                new Timekeeper(api),
                new Ledger(),
                definition,
                world,
                Sheet.of(definition.call()),
                memory);
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
        return new HandScore(sheet, world, memory);
    }
}
