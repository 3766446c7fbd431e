package tr.edu.metu.ico.functions.imports;

import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.functions.http.Request;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** The import that a path names; unknown and malformed ids answer the same. */
final class ImportPath {

    private ImportPath() {}

    static Import read(Imports imports, Call call, Request request) {
        try {
            return imports.find(call.id(), new ImportId(request.path("import"))).orElseThrow(Refusal::notFound);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.notFound();
        }
    }
}
