package tr.edu.metu.ico.functions.review;

import java.time.Instant;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.Documents;
import tr.edu.metu.ico.application.Opening;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.documents.SpecialDocuments;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.people.ShownName;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.people.Contacts;

/**
 * Records that an officer has a document on the screen (decision 0085). A page asks for the file of the next document ahead of
 * time, so the link alone does not show that anybody looked.
 */
final class OpenDocument {

    private final Documents documents;
    private final Contacts contacts;
    private final Trail trail;

    OpenDocument(Parts parts) {
        documents = parts.ports().documents();
        contacts = parts.ports().contacts();
        trail = parts.trail();
    }

    /** Records it, and tells who looked before. */
    OpeningBody open(Principal officer, Call call, StudentNumber student, DocumentId id, Instant now) {
        var document = documents.find(call.id(), student, id).orElseThrow(Refusal::notFound);
        SpecialDocuments.require(officer, Action.OPEN_SPECIAL_DOCUMENT, call, document);
        var before = documents.opening(document);
        documents.opened(
                document,
                new Opening(officer.subject(), ShownName.of(officer, contacts), now),
                trail.entry(now, officer.subject(), "document.open", document.key(), ""));
        return OpeningBody.of(before);
    }
}
