package tr.edu.metu.ico.functions.documents;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.Documents;
import tr.edu.metu.ico.application.GrantProof;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.LinkBody;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.privacy.KeptKind;
import tr.edu.metu.ico.privacy.PersonalData;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.Runs;
import tr.edu.metu.ico.withdrawal.Withdrawals;

/**
 * Proofs that a selected student hands in after the result: tickets for green travel, documents for inclusion support (rules
 * GREEN_TRAVEL, INCLUSION_GROUP and TOP_UP). Taken until files of their kind have been erased in the call, so that none
 * outlives its retention.
 */
public final class GrantFiles {

    private final Documents documents;
    private final Runs runs;
    private final Withdrawals withdrawals;
    private final PersonalData personalData;
    private final Definitions definitions;
    private final UploadBeside upload;

    GrantFiles(Parts parts) {
        var ports = parts.ports();
        documents = ports.documents();
        runs = ports.runs();
        withdrawals = ports.withdrawals();
        personalData = ports.personalData();
        definitions = parts.definitions();
        upload = new UploadBeside(parts);
    }

    /** A link to upload one file, valid for ten minutes. */
    LinkBody request(Call call, StudentNumber student, UploadRequestBody body, Instant receivedAt) {
        var proof = GrantProof.of(body.slot())
                .filter(offered(call)::contains)
                .orElseThrow(() -> Refusal.brokenRule(
                        "slot",
                        "UNKNOWN_SLOT",
                        "This call does not ask for this document.",
                        "Bu çağrıda böyle bir belge istenmiyor."));
        requireSelected(call, student);
        if (erased(call, proof)) {
            throw Refusal.conflict(
                    "DOCUMENTS_ERASED",
                    "The documents of this call have been erased, so no more are taken here. Hand the document to the"
                            + " office.",
                    "Bu çağrının belgeleri silindiği için buradan yeni belge alınmıyor. Belgeyi ofise teslim edin.");
        }
        var file = new PetitionFileBody(body.fileName(), body.contentType(), body.size(), body.sha256());
        return upload.link(call, student, proof.slot(), proof.area(), file, receivedAt);
    }

    /** What the student has handed in, as this reader may see it, and for which slots more is taken. */
    GrantFilesBody list(Principal reader, Call call, StudentNumber student) {
        var open = open(call, student);
        return new GrantFilesBody(
                open.stream().map(GrantProof::slot).sorted().toList(),
                documents.ofGrant(call.id(), student).stream()
                        .filter(file -> SpecialDocuments.permits(reader, Action.OPEN_SPECIAL_DOCUMENT, call, file))
                        .map(file -> DocumentBody.of(file, call, reader, takesMore(open, file)))
                        .toList());
    }

    /** Whether the student can add another file for the same proof. */
    boolean takesMore(Call call, Document document) {
        return takesMore(open(call, document.student()), document);
    }

    private static boolean takesMore(Set<GrantProof> open, Document document) {
        return GrantProof.of(document.slot()).filter(open::contains).isPresent();
    }

    private Set<GrantProof> open(Call call, StudentNumber student) {
        var offered = offered(call);
        return offered.isEmpty() || !selected(call, student) || withdrawn(call, student)
                ? Set.of()
                : offered.stream().filter(proof -> !erased(call, proof)).collect(Collectors.toSet());
    }

    private Set<GrantProof> offered(Call call) {
        return definitions.of(call).grantTerms().proofs();
    }

    private void requireSelected(Call call, StudentNumber student) {
        if (call.publication().isEmpty()) {
            throw Refusal.notPublished();
        }
        if (!selected(call, student)) {
            throw Refusal.conflict(
                    "NOT_PLACED",
                    "Only students with a place hand in documents for the grant.",
                    "Hibe için belgeyi yalnızca yerleşen öğrenciler verir.");
        }
        if (withdrawn(call, student)) {
            throw Refusal.conflict(
                    "WITHDRAWN",
                    "You have withdrawn, so there is no grant to prove anything for.",
                    "Vazgeçtiğiniz için belge isteyen bir hibeniz yok.");
        }
    }

    private boolean selected(Call call, StudentNumber student) {
        return call.publication()
                .flatMap(published -> runs.row(call.id(), published.run(), student))
                .map(ResultRow::outcome)
                .filter(Outcome::selected)
                .isPresent();
    }

    private boolean withdrawn(Call call, StudentNumber student) {
        return withdrawals.find(call.id(), student).isPresent();
    }

    private boolean erased(Call call, GrantProof proof) {
        return personalData.finishedAt(call, KeptKind.of(proof.area())).isPresent();
    }
}
