package tr.edu.metu.ico.adapters.dynamo;

import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;

import tr.edu.metu.ico.letter.CheckableLetter;
import tr.edu.metu.ico.letter.CheckableLetter.Revocation;
import tr.edu.metu.ico.letter.IssuedLetter;
import tr.edu.metu.ico.letter.LetterHolder;
import tr.edu.metu.ico.letter.LetterKind;
import tr.edu.metu.ico.letter.LetterMarks;

/** Letters, under their student and under their code, and the mark of a submission. */
final class StoredLetters {

    private final StoredExamples examples;

    StoredLetters(StoredExamples examples) {
        this.examples = examples;
    }

    void addAll() {
        var letter = LettersContract.letter(ADA, '7', LetterKind.RESULT)
                .revoked(new Revocation(NOON, "officer-1", "a wrong name"))
                .reissuable(NOON);
        examples.add("letter", LetterKeys.letter(letter), letter, IssuedLetter.class);
        examples.add(
                "letter by code", LetterKeys.code(letter.essence().code()), letter.checkable(), CheckableLetter.class);
        examples.add(
                "mark of a submission",
                LetterKeys.submission(OE, LetterHolder.of(OE, ADA)),
                new LetterMarks.Submitted(4, NOON, true),
                LetterMarks.Submitted.class);
    }
}
