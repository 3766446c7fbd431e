package tr.edu.metu.ico.functions.imports;

import java.util.List;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.PathPart;
import tr.edu.metu.ico.functions.http.Versioned;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.gate.Finding;

/** The import that a path names, and how it is shown. */
final class ImportPath {

    private ImportPath() {}

    /** Unknown and malformed ids get the same response. */
    static Import read(Imports imports, AuthorizedRequest<Call, ?> request) {
        return imports.find(request.subject().id(), request.part(PathPart.IMPORT))
                .orElseThrow(Refusal::notFound);
    }

    /** An import with the questions for an officer; its version is the number of the import it would replace. */
    static Versioned<ImportBody> shown(ImportReview review, Call call, Import found) {
        boolean inForce = call.imported(found.kind()).filter(found.id()::equals).isPresent();
        var findings = found.offered() && !inForce ? review.findings(call, found) : List.<Finding>of();
        return new Versioned<>(ImportBody.of(found, call, findings), review.numberInForce(call, found.kind()));
    }
}
