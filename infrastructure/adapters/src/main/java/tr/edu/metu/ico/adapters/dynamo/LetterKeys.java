package tr.edu.metu.ico.adapters.dynamo;

import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.letter.IssuedLetter;
import tr.edu.metu.ico.letter.LetterCode;
import tr.edu.metu.ico.letter.LetterHolder;
import tr.edu.metu.ico.letter.LetterKind;
import tr.edu.metu.ico.letter.LetterLanguage;

/** Where letters are stored, and what tells whether they still apply. See the table at {@link ItemKey}. */
final class LetterKeys {

    private LetterKeys() {}

    static Query letters(CallId call, StudentNumber student) {
        return Query.of(partition(call, student), student + "#");
    }

    static ItemKey letter(IssuedLetter letter) {
        var essence = letter.essence();
        return letter(essence.call(), letter.student(), essence.kind(), essence.language(), letter.facts());
    }

    static ItemKey letter(CallId call, StudentNumber student, LetterKind kind, LetterLanguage language, Sha256 facts) {
        return new ItemKey(
                partition(call, student), String.join("#", student.value(), kind.name(), language.name(), facts.hex()));
    }

    private static String partition(CallId call, StudentNumber student) {
        return Family.LETTERS.partition(call, ItemKey.shard(student.value()));
    }

    static ItemKey code(LetterCode code) {
        return new ItemKey(Family.LETTER_CODES.partition(code), "LETTER");
    }

    static ItemKey submission(CallId call, LetterHolder holder) {
        return mark(call, holder, "SUBMISSION");
    }

    static ItemKey withdrawal(CallId call, LetterHolder holder) {
        return mark(call, holder, "WITHDRAWAL");
    }

    private static ItemKey mark(CallId call, LetterHolder holder, String kind) {
        return new ItemKey(Family.LETTER_MARKS.partition(call, ItemKey.shard(holder.value())), holder + "#" + kind);
    }
}
