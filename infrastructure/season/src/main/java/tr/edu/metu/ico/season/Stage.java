package tr.edu.metu.ico.season;

import java.nio.file.Path;
import tr.edu.metu.ico.season.cast.Scene;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.login.Login;
import tr.edu.metu.ico.season.world.Definition;
import tr.edu.metu.ico.season.world.Draw;
import tr.edu.metu.ico.season.world.Memory;

/**
 * What the calls of one season share.
 *
 * @param seed   from which all of them are drawn
 * @param memory of students' histories, from call to call
 * @param folder where downloaded files are saved
 */
record Stage(Login login, Api api, long seed, Memory memory, Verifier verifier, Path folder) {
    /** The people of a call. */
    Company company(String call, int applicants) {
        var definition = Definition.shipped(call);
        var world = Draw.world(applicants, seed, definition);
        return new Company(Scene.of(api, definition, world, memory), login);
    }

    Results results(Company company, Decisions decisions) {
        return new Results(company, decisions, verifier, folder);
    }
}
