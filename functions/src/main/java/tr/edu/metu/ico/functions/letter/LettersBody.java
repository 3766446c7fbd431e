package tr.edu.metu.ico.functions.letter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.letter.CheckableLetter.Revocation;
import tr.edu.metu.ico.letter.IssuedLetter;
import tr.edu.metu.ico.letter.LetterMarks;
import tr.edu.metu.ico.letter.LetterState;

/** The letters of a student in a call. */
public record LettersBody(List<LetterBody> letters) {

    /**
     * One letter, as its student and the officers see it.
     *
     * @param state  {@code VALID}, or why it no longer applies
     * @param since  when it ceased to apply
     * @param reason why an officer revoked it
     * @param reissue since when the same letter may be made again, under a new code
     */
    public record LetterBody(
            String code,
            String kind,
            String language,
            Instant issuedAt,
            String state,
            Optional<Instant> since,
            Optional<String> reason,
            Optional<Instant> reissue) {

        static LetterBody of(IssuedLetter letter, Call call, LetterMarks marks) {
            var state = LetterState.of(letter.checkable(), call, marks);
            var essence = letter.essence();
            return new LetterBody(
                    essence.code().value(),
                    essence.kind().name(),
                    essence.language().code(),
                    essence.issuedAt(),
                    state.kind().name(),
                    state.since(),
                    letter.checkable().revocation().map(Revocation::reason),
                    letter.checkable().revocation().flatMap(Revocation::reissue));
        }
    }
}
