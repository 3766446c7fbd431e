package tr.edu.metu.ico.functions.world;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.parts.Ports;
import tr.edu.metu.ico.functions.resultfiles.ResultKeys;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.trail.TrailEntry;

/** Everything that is decided in a season, to be compared as a whole; from the trail, only who did what to whom. */
public record State(
        Call call,
        List<Dossier> dossiers,
        Optional<String> manifest,
        List<ResultRow> rows,
        Optional<String> resultFile,
        List<String> trail) {

    static State of(Ports ports) {
        var call = ports.calls().find(Season.CALL).orElseThrow();
        return new State(
                call,
                ports.dossiers().all(call.id()),
                call.seal().map(seal -> text(ports, ResultKeys.manifest(call.id(), seal.manifest()))),
                call.run().map(run -> ports.runs().rows(call.id(), run.id())).orElse(List.of()),
                call.run().map(run -> text(ports, ResultKeys.results(call.id(), run.id()))),
                ports.auditTrail().of(call.id().value()).stream()
                        .map(State::line)
                        .sorted()
                        .toList());
    }

    private static String line(TrailEntry entry) {
        return entry.actor() + " " + entry.action() + " " + entry.object();
    }

    private static String text(Ports ports, String key) {
        return new String(ports.files().read(Area.RESULTS, key, 1 << 20), StandardCharsets.UTF_8);
    }

    /** The number of times something was done. */
    public long times(String action) {
        return trail.stream().filter(line -> line.contains(" " + action + " ")).count();
    }
}
