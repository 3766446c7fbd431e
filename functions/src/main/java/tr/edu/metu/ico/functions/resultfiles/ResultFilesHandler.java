package tr.edu.metu.ico.functions.resultfiles;

import java.util.Optional;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.http.DownloadBody;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** {@code POST /calls/{call}/result-file-link}. */
public final class ResultFilesHandler extends HttpFunction {

    private final LinkResultFile linkResultFile;

    public ResultFilesHandler() {
        this(Wiring.parts());
    }

    public ResultFilesHandler(Parts parts) {
        super(parts);
        linkResultFile = new LinkResultFile(parts);
        post("/calls/{call}/result-file-link", Subject.CALL, Action.DOWNLOAD_RESULT_FILE)
                .also(Action.READ_ROWS, Action.DOWNLOAD_BUNDLE)
                .mayTake(ResultFileBody.class, ResultFileBody.OF_READERS)
                .creates(DownloadBody.class, this::link);
    }

    private DownloadBody link(AuthorizedRequest<Call, ResultFileBody> request) {
        var call = request.subject();
        var kind = BodyFields.oneOf(
                "kind", LinkResultFile.Kind.class, request.body().kind());
        if (kind == LinkResultFile.Kind.BUNDLE) {
            guard().call(request.principal(), Action.DOWNLOAD_BUNDLE, call.id().value());
        }
        var run = request.body()
                .run()
                .map(id -> guard().run(
                                request.principal(), Action.READ_ROWS, call.id().value(), id)
                        .run()
                        .id())
                .orElseGet(() ->
                        call.publication().orElseThrow(Refusal::notPublished).run());
        return linkResultFile.link(request.principal(), call, run, kind, request.receivedAt());
    }

    /** The requested file; without a run, that of the latest publication. */
    public record ResultFileBody(String kind, Optional<String> run) {

        /** Without a body, the result file of the latest publication is meant. */
        static final ResultFileBody OF_READERS =
                new ResultFileBody(LinkResultFile.Kind.RESULTS.name(), Optional.empty());
    }
}
