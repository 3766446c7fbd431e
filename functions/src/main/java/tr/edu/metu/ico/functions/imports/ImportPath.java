package tr.edu.metu.ico.functions.imports;

import java.util.List;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.functions.http.Reply;
import tr.edu.metu.ico.functions.http.Request;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.gate.Finding;

/** The import that a path names, and how it is shown. */
final class ImportPath {

    private ImportPath() {}

    /** Unknown and malformed ids answer the same. */
    static Import read(Imports imports, Call call, Request request) {
        try {
            return imports.find(call.id(), new ImportId(request.path("import"))).orElseThrow(Refusal::notFound);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.notFound();
        }
    }

    /** An import with what an officer is asked about it; its version is the number of the import that it would replace. */
    static Reply shown(ImportReview review, Call call, Import found) {
        boolean inForce = call.imported(found.kind()).filter(found.id()::equals).isPresent();
        var findings = found.offered() && !inForce ? review.findings(call, found) : List.<Finding>of();
        return Reply.ok(ImportBody.of(found, call, findings)).withVersion(review.numberInForce(call, found.kind()));
    }
}
