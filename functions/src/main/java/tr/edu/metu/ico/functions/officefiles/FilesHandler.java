package tr.edu.metu.ico.functions.officefiles;

import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.DownloadBody;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.NoBody;
import tr.edu.metu.ico.functions.http.PathPart;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.parts.Parts;

/** Files on request: {@code POST /calls/{call}/files}, their state and their links. */
public final class FilesHandler extends HttpFunction {

    private static final String ONE = "/calls/{call}/files/{file}";

    private final RequestFile requestFile;
    private final LinkFile linkFile;

    public FilesHandler() {
        this(Wiring.parts());
    }

    public FilesHandler(Parts parts) {
        super(parts);
        requestFile = new RequestFile(parts);
        linkFile = new LinkFile(parts);
        post("/calls/{call}/files", Subject.CALL, Action.REQUEST_FILES)
                .also(
                        Action.DOWNLOAD_RESULT_FILE,
                        Action.READ_ROWS,
                        Action.LIST_APPLICATIONS,
                        Action.LIST_EVERY_DEPARTMENT,
                        Action.LIST_DOCUMENTS_TO_CHECK,
                        Action.OPEN_SPECIAL_DOCUMENT,
                        Action.IMPORT_OFFICE_DATA,
                        Action.DOWNLOAD_PAYMENTS,
                        Action.SEE_GROUNDS,
                        Action.DOWNLOAD_NOMINATIONS)
                .takes(FileRequestBody.class)
                .creates(RequestedFileBody.class, this::request);
        get(ONE, Subject.CALL, Action.REQUEST_FILES).answers(RequestedFileBody.class, this::state);
        post(ONE + "/link", Subject.CALL, Action.REQUEST_FILES).creates(DownloadBody.class, this::link);
    }

    private RequestedFileBody request(AuthorizedRequest<Call, FileRequestBody> asked) {
        return RequestedFileBody.of(
                requestFile.request(asked.principal(), asked.subject(), asked.body(), asked.receivedAt()));
    }

    private RequestedFileBody state(AuthorizedRequest<Call, NoBody> asked) {
        return RequestedFileBody.of(
                linkFile.find(asked.principal(), asked.subject(), asked.part(PathPart.FILE), asked.receivedAt()));
    }

    private DownloadBody link(AuthorizedRequest<Call, NoBody> asked) {
        return linkFile.link(asked.principal(), asked.subject(), asked.part(PathPart.FILE), asked.receivedAt());
    }
}
