package tr.edu.metu.ico.season.play;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.Verifier;
import tr.edu.metu.ico.season.aftermath.Aftermath;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.http.Timekeeper;
import tr.edu.metu.ico.season.login.Login;
import tr.edu.metu.ico.season.result.Summary;
import tr.edu.metu.ico.season.site.PublicSite;
import tr.edu.metu.ico.season.world.ExpectedHistories;

/**
 * Plays whole calls over HTTP and signed links, from announcement to the last withdrawal, and checks the results. Calls that
 * ran at the same time are played at the same time, and later calls know what earlier ones left behind.
 */
public final class Season {
    private final URI apiUrl;
    private final Login login;
    private final Verifier verifier;
    private final PrintStream out;

    /**
     * A season in a running system.
     *
     * @param apiUrl the address of its API; the clock that the season moves is next to it
     * @param out receives the progress
     */
    public Season(URI apiUrl, Login login, Verifier verifier, PrintStream out) {
        this.apiUrl = apiUrl;
        this.login = login;
        this.verifier = verifier;
        this.out = out;
    }

    /**
     * Plays calls.
     *
     * @param applicants of each call
     * @param folder     where downloaded files are saved
     * @return the outcome of each, in the order of the calls
     * @throws Unexpected at the first unexpected result
     */
    public List<Summary> play(SortedMap<CallChoice, Integer> applicants, long seed, Path folder) {
        try (var api = new Api(apiUrl, login::tokenFor)) {
            var shared = new SeasonContext(login, api, seed, new ExpectedHistories(), verifier, folder);
            var scripts = applicants.entrySet().stream()
                    .map(call -> call.getKey().script(shared, call.getValue()))
                    .toList();
            var timeline = new Timeline(new Timekeeper(api), out);
            timeline.play(scripts);
            var summaries = scripts.stream().map(Script::summary).toList();
            summaries.forEach(summary -> out.println(summary.text()));
            out.println(new PublicSite(apiUrl.resolve("/")).check(summaries));
            var played = scripts.stream().map(Script::played).toList();
            new Aftermath(api, verifier, folder).check(played).forEach(out::println);
            scripts.forEach(script ->
                    out.println("Acts of " + script.call() + ": " + Timeline.seconds(timeline.time(script.call()))));
            out.println(
                    "Everything: " + Timeline.seconds(timeline.total()) + "; result files and bundles in " + folder);
            return summaries;
        }
    }
}
