package tr.edu.metu.ico.functions.letter;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.letter.LetterCode;
import tr.edu.metu.ico.letter.LetterEssence;
import tr.edu.metu.ico.letter.LetterLanguage;
import tr.edu.metu.ico.letter.MaskedName;
import tr.edu.metu.ico.print.LetterText;

/**
 * What a letter would say now.
 *
 * @param version   of the submission that a receipt confirms; otherwise 0
 * @param subjectAt when the submission was received or the result was published
 */
record LetterDraft(
        LetterText text,
        long version,
        Instant subjectAt,
        Optional<LetterEssence.Outcome> outcome,
        Optional<LetterEssence.Place> place) {

    private static final StrictJson JSON = new StrictJson();

    /** Digest of everything that the letter shows: with the same facts it is the same letter. */
    Sha256 facts() {
        return Sha256.of(JSON.write(text));
    }

    LetterEssence essence(
            Call call, CallDefinition definition, LetterCode code, LetterLanguage language, Instant issuedAt) {
        return new LetterEssence(
                code,
                text.kind(),
                language,
                call.id(),
                definition.title(),
                MaskedName.of(text.person().name()),
                version,
                subjectAt,
                outcome,
                place,
                issuedAt);
    }
}
