package tr.edu.metu.ico.functions.work;

import java.util.Optional;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.Documents;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.definition.LetterChecklist;
import tr.edu.metu.ico.functions.documents.DocumentBody;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.review.ProposeScore;
import tr.edu.metu.ico.functions.work.DocumentWorkBody.ClaimedScoreBody;
import tr.edu.metu.ico.functions.work.DocumentWorkBody.LineBody;

/** Help for an officer to judge a document: the converted score, and the checklist of a letter with its hint. */
public final class DocumentLines {

    private final Documents documents;
    private final ProposeScore proposeScore;
    private final Definitions definitions;

    public DocumentLines(Parts parts) {
        documents = parts.ports().documents();
        proposeScore = new ProposeScore(parts);
        definitions = parts.definitions();
    }

    LineBody of(Call call, Document document, Optional<Dossier> dossier) {
        return new LineBody(
                document.student().value(),
                document.id().value(),
                document.slot(),
                document.arrival().orElseThrow().storedAt(),
                document.digest().hex(),
                DocumentBody.verdictVersion(document),
                dossier.flatMap(d -> d.application().submission()).isPresent(),
                DocumentBody.flags(document),
                DocumentBody.scan(document),
                claimed(call, document, dossier),
                letter(call, document));
    }

    private Optional<ClaimedScoreBody> claimed(Call call, Document document, Optional<Dossier> dossier) {
        if (!definitions.of(call).languageSlots().contains(document.slot())) {
            return Optional.empty();
        }
        var application = dossier.map(Dossier::application);
        return application
                .flatMap(Application::submission)
                .map(Application.Submission::content)
                .or(() -> application.flatMap(Application::draft))
                .map(ApplicationContent::language)
                .filter(LanguageClaim.Uploaded.class::isInstance)
                .map(LanguageClaim.Uploaded.class::cast)
                .map(claim -> new ClaimedScoreBody(
                        claim.exam(),
                        claim.examDate().toString(),
                        claim.examScore().map(score -> proposeScore.propose(call, claim.exam(), score))));
    }

    private Optional<LetterTaskBody> letter(Call call, Document document) {
        var definition = definitions.of(call);
        return definition
                .letterSlot()
                .filter(document.slot()::equals)
                .map(_ -> LetterTaskBody.of(LetterChecklist.of(definition), documents.hint(document)));
    }
}
