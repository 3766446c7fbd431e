package tr.edu.metu.ico.functions.resultfiles;

import java.util.Optional;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.http.Fields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Reply;
import tr.edu.metu.ico.functions.http.Request;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** {@code POST /calls/{call}/result-file-link}. */
public final class ResultFilesHandler extends HttpFunction {

    private static final StrictJson JSON = new StrictJson();

    private final Guard guard;
    private final LinkResultFile linkResultFile;

    public ResultFilesHandler() {
        this(Wiring.parts());
    }

    public ResultFilesHandler(Parts parts) {
        guard = new Guard(parts);
        linkResultFile = new LinkResultFile(parts);
        on("POST /calls/{call}/result-file-link", this::link);
    }

    private Reply link(Request request) {
        var path = request.path("call");
        var call = guard.call(request.principal(), Action.DOWNLOAD_RESULT_FILE, path);
        var body = body(request);
        var kind = Fields.oneOf("kind", LinkResultFile.Kind.class, body.kind());
        if (kind == LinkResultFile.Kind.BUNDLE) {
            guard.call(request.principal(), Action.DOWNLOAD_BUNDLE, path);
        }
        var run = body.run()
                .map(id -> guard.run(request.principal(), Action.READ_ROWS, path, id)
                        .run()
                        .id())
                .orElseGet(() ->
                        call.publication().orElseThrow(Refusal::notPublished).run());
        return Reply.created(linkResultFile.link(request.principal(), call, run, kind, request.receivedAt()));
    }

    /** Without a body the result file of what readers see is meant. */
    private static ResultFileBody body(Request request) {
        return request.body().length == 0
                ? new ResultFileBody(LinkResultFile.Kind.RESULTS.name(), Optional.empty())
                : JSON.read(request.body(), ResultFileBody.class);
    }

    /** Which file is asked for; without a run that of the latest publication. */
    public record ResultFileBody(String kind, Optional<String> run) {}
}
