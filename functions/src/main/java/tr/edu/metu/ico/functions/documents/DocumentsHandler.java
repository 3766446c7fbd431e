package tr.edu.metu.ico.functions.documents;

import java.util.List;
import tr.edu.metu.ico.application.Documents;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.CallStudent;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.DownloadBody;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.LinkBody;
import tr.edu.metu.ico.functions.http.NoBody;
import tr.edu.metu.ico.functions.http.PathPart;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.parts.Parts;

/** Upload links, the list of a student's documents, and links to view one. */
public final class DocumentsHandler extends HttpFunction {

    private static final String DOCUMENTS = "/calls/{call}/applications/{student}/documents";
    private static final String OF_PETITION = "/calls/{call}/applications/{student}/petitions/documents";
    private static final String OF_GRANT = "/calls/{call}/applications/{student}/grant/documents";

    private final RequestUpload requestUpload;
    private final LinkDocument linkDocument;
    private final PetitionFiles petitionFiles;
    private final GrantFiles grantFiles;
    private final Documents documents;

    public DocumentsHandler() {
        this(Wiring.parts());
    }

    public DocumentsHandler(Parts parts) {
        super(parts);
        requestUpload = new RequestUpload(parts);
        linkDocument = new LinkDocument(parts);
        petitionFiles = new PetitionFiles(parts);
        grantFiles = new GrantFiles(parts);
        documents = parts.ports().documents();
        post(DOCUMENTS, Subject.APPLICATION, Action.UPLOAD_DOCUMENT)
                .takes(UploadRequestBody.class)
                .creates(LinkBody.class, this::request);
        get(DOCUMENTS, Subject.APPLICATION, Action.SEE_DOCUMENTS)
                .also(Action.OPEN_SPECIAL_DOCUMENT)
                .answers(DocumentList.class, this::list);
        post(DOCUMENTS + "/{document}/link", Subject.APPLICATION, Action.SEE_DOCUMENTS)
                .also(Action.OPEN_SPECIAL_DOCUMENT)
                .creates(DownloadBody.class, this::link);
        post(DOCUMENTS + "/{document}/preview", Subject.APPLICATION, Action.SEE_DOCUMENTS)
                .also(Action.OPEN_SPECIAL_DOCUMENT)
                .creates(PreviewLinkBody.class, this::preview);
        post(OF_PETITION, Subject.APPLICATION, Action.FILE_PETITION)
                .takes(PetitionFileBody.class)
                .creates(LinkBody.class, this::requestForPetition);
        get(OF_PETITION, Subject.APPLICATION, Action.SEE_PETITIONS)
                .also(Action.OPEN_SPECIAL_DOCUMENT)
                .answers(DocumentList.class, this::listOfPetition);
        post(OF_GRANT, Subject.APPLICATION, Action.UPLOAD_DOCUMENT)
                .takes(UploadRequestBody.class)
                .creates(LinkBody.class, this::requestForGrant);
        get(OF_GRANT, Subject.APPLICATION, Action.READ_GRANT)
                .also(Action.OPEN_SPECIAL_DOCUMENT)
                .answers(GrantFilesBody.class, this::listOfGrant);
    }

    private LinkBody requestForGrant(AuthorizedRequest<CallStudent, UploadRequestBody> request) {
        var call = request.subject().call();
        return grantFiles.request(call, request.subject().student(), request.body(), request.receivedAt());
    }

    private GrantFilesBody listOfGrant(AuthorizedRequest<CallStudent, NoBody> request) {
        return grantFiles.list(
                request.principal(), request.subject().call(), request.subject().student());
    }

    private LinkBody requestForPetition(AuthorizedRequest<CallStudent, PetitionFileBody> request) {
        var call = request.subject().call();
        var student = request.subject().student();
        return petitionFiles.request(call, student, request.body(), request.receivedAt());
    }

    private DocumentList listOfPetition(AuthorizedRequest<CallStudent, NoBody> request) {
        var call = request.subject().call();
        var student = request.subject().student();
        boolean open = petitionFiles.takesMore(call, student);
        return new DocumentList(documents.ofPetitions(call.id(), student).stream()
                .map(file -> DocumentBody.of(file, call, request.principal(), open))
                .toList());
    }

    private LinkBody request(AuthorizedRequest<CallStudent, UploadRequestBody> request) {
        var call = request.subject().call();
        var student = request.subject().student();
        return requestUpload.request(call, student, request.body(), request.receivedAt());
    }

    private DocumentList list(AuthorizedRequest<CallStudent, NoBody> request) {
        var call = request.subject().call();
        return new DocumentList(
                DocumentBody.openable(documents.of(call.id(), request.subject().student()), call, request.principal()));
    }

    private DownloadBody link(AuthorizedRequest<CallStudent, NoBody> request) {
        var call = request.subject().call();
        return linkDocument.link(
                request.principal(),
                call,
                request.subject().student(),
                request.part(PathPart.DOCUMENT),
                request.receivedAt());
    }

    private PreviewLinkBody preview(AuthorizedRequest<CallStudent, NoBody> request) {
        return linkDocument.preview(
                request.principal(),
                request.subject().call(),
                request.subject().student(),
                request.part(PathPart.DOCUMENT),
                request.receivedAt());
    }

    /** The uploads of a student that the reader may open. */
    public record DocumentList(List<DocumentBody> documents) {}
}
