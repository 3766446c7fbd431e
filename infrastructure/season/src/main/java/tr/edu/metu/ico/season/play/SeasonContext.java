package tr.edu.metu.ico.season.play;

import java.nio.file.Path;
import tr.edu.metu.ico.season.Verifier;
import tr.edu.metu.ico.season.cast.CallContext;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.login.Login;
import tr.edu.metu.ico.season.world.Definition;
import tr.edu.metu.ico.season.world.Draw;
import tr.edu.metu.ico.season.world.ExpectedHistories;

/**
 * What the calls of one season share.
 *
 * @param seed   from which all of them are drawn
 * @param histories of students' histories, from call to call
 * @param folder where downloaded files are saved
 */
record SeasonContext(Login login, Api api, long seed, ExpectedHistories histories, Verifier verifier, Path folder) {
    /** The people of a call. */
    Actors actors(String call, int applicants) {
        var definition = Definition.shipped(call);
        var world = Draw.world(applicants, seed, definition);
        return new Actors(CallContext.of(api, definition, world, histories), login);
    }

    Results results(Actors actors, Decisions decisions) {
        return new Results(actors, decisions, verifier, folder);
    }
}
