package tr.edu.metu.ico.functions.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.Documents;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.privacy.ErasureScope;
import tr.edu.metu.ico.privacy.KeptKind;
import tr.edu.metu.ico.privacy.PersonalData;
import tr.edu.metu.ico.trail.TrailEntry;

/**
 * Erases data of one student in one call: the files first, with every version, then what points to them. Interrupted at any
 * point, it can be repeated.
 */
final class EraseInCall {

    private final Documents documents;
    private final Files files;
    private final PersonalData personalData;

    EraseInCall(Parts parts) {
        var ports = parts.ports();
        documents = ports.documents();
        files = ports.files();
        personalData = ports.personalData();
    }

    /** @return how many records were changed or deleted; empty if somebody else kept it from being finished */
    OptionalInt erase(Call call, StudentNumber student, ErasureScope scope, Instant now, Optional<TrailEntry> entry) {
        files(call, student, scope).forEach(document -> files.erase(document.area(), document.key()));
        return personalData.erase(call, student, scope, now, entry);
    }

    /** The documents whose files are still there, or may still arrive. */
    List<Document> files(Call call, StudentNumber student, ErasureScope scope) {
        return documents.all(call.id(), student).stream()
                .filter(document -> scope.includes(KeptKind.of(document.area())))
                .filter(document ->
                        document.arrival().flatMap(Document.Arrival::erased).isEmpty())
                .toList();
    }
}
