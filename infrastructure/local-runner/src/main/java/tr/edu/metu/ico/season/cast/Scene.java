package tr.edu.metu.ico.season.cast;

import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.http.Ledger;
import tr.edu.metu.ico.season.http.Timekeeper;
import tr.edu.metu.ico.season.http.Upload;
import tr.edu.metu.ico.season.world.Definition;
import tr.edu.metu.ico.season.world.Student;
import tr.edu.metu.ico.season.world.World;

/** What every actor of a season has at hand. */
public record Scene(Api api, Upload upload, Timekeeper clock, Ledger ledger, Definition definition, World world) {
    public static Scene of(Api api, Definition definition, World world) {
        return new Scene(api, new Upload(api), new Timekeeper(api), new Ledger(), definition, world);
    }

    /** The path of the call. */
    public String call() {
        return "/calls/" + definition.call();
    }

    /** The path of a student's application. */
    public String application(Student student) {
        return call() + "/applications/" + student.number();
    }
}
