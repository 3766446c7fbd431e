package tr.edu.metu.ico.functions.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.UseCases;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Reply;
import tr.edu.metu.ico.functions.http.Request;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** {@code GET /calls/{call}/runs}, {@code GET /calls/{call}/runs/{run}} and {@code POST /calls/{call}/publication}. */
public final class PublicationHandler extends HttpFunction {

    private static final StrictJson JSON = new StrictJson();

    private final Guard guard;
    private final PublishRun publishRun;
    private final SummarizeRun summarizeRun;

    public PublicationHandler() {
        this(Wiring.parts());
    }

    public PublicationHandler(UseCases parts) {
        guard = parts.guard();
        publishRun = parts.publishRun();
        summarizeRun = parts.summarizeRun();
        on("GET /calls/{call}/runs", this::runs);
        on("GET /calls/{call}/runs/{run}", this::summary);
        on("POST /calls/{call}/publication", this::publish);
    }

    private Reply runs(Request request) {
        var call = guard.call(request.principal(), Action.SEE_RUNS, request.path("call"));
        return Reply.ok(new RunList(
                call.run().stream().map(run -> RunLine.of(call, run)).toList()));
    }

    private Reply summary(Request request) {
        var call = guard.call(request.principal(), Action.SEE_RUNS, request.path("call"));
        var run = call.run()
                .filter(found -> found.id().toString().equals(request.path("run")))
                .orElseThrow(Refusal::notFound);
        return Reply.ok(summarizeRun.summarize(call, run, request.principal(), request.receivedAt()));
    }

    private Reply publish(Request request) {
        var call = guard.call(request.principal(), Action.PUBLISH, request.path("call"));
        var body = JSON.read(request.body(), PublicationBody.class);
        var published = publishRun.publish(request.principal(), call, body.run(), request.receivedAt());
        return Reply.ok(new RunList(
                published.run().stream().map(run -> RunLine.of(published, run)).toList()));
    }

    /** The run to publish, named in full so that nobody publishes another one by accident. */
    public record PublicationBody(String run) {}

    /** The checked runs of a call. */
    public record RunList(List<RunLine> runs) {}

    /**
     * A checked run.
     *
     * @param current whether no input changed since it was sealed; only then can it be published
     */
    public record RunLine(
            String id, String manifest, String rowsSha256, int rows, boolean current, Optional<Instant> publishedAt) {

        static RunLine of(Call call, Call.RunRef run) {
            boolean current = call.seal()
                    .filter(seal -> seal.manifest().equals(run.manifest()) && seal.epoch() == call.epoch())
                    .isPresent();
            return new RunLine(
                    run.id().toString(),
                    run.manifest().hex(),
                    run.rows().hex(),
                    run.rowCount(),
                    current,
                    call.publication().filter(p -> p.run().equals(run.id())).map(Call.Publication::at));
        }
    }
}
