package tr.edu.metu.ico.functions.resultfiles;

import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.functions.UseCases;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.http.Fields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Reply;
import tr.edu.metu.ico.functions.http.Request;

/** {@code POST /calls/{call}/result-file-link}. */
public final class ResultFilesHandler extends HttpFunction {

    private static final StrictJson JSON = new StrictJson();

    private final Guard guard;
    private final LinkResultFile linkResultFile;

    public ResultFilesHandler() {
        this(Wiring.parts());
    }

    public ResultFilesHandler(UseCases parts) {
        guard = parts.guard();
        linkResultFile = parts.linkResultFile();
        on("POST /calls/{call}/result-file-link", this::link);
    }

    private Reply link(Request request) {
        var call = guard.call(request.principal(), Action.DOWNLOAD_RESULT_FILE, request.path("call"));
        return Reply.created(linkResultFile.link(request.principal(), call, kind(request), request.receivedAt()));
    }

    /** Without a body the result file is meant. */
    private static LinkResultFile.Kind kind(Request request) {
        return request.body().length == 0
                ? LinkResultFile.Kind.RESULTS
                : Fields.oneOf(
                        "kind",
                        LinkResultFile.Kind.class,
                        JSON.read(request.body(), ResultFileBody.class).kind());
    }

    /** Which file is asked for. */
    public record ResultFileBody(String kind) {}
}
