package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.BORA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.adapters.dynamo.Cast.entry;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.letter.CheckableLetter;
import tr.edu.metu.ico.letter.CheckableLetter.Revocation;
import tr.edu.metu.ico.letter.IssuedLetter;
import tr.edu.metu.ico.letter.LetterCode;
import tr.edu.metu.ico.letter.LetterEssence;
import tr.edu.metu.ico.letter.LetterHolder;
import tr.edu.metu.ico.letter.LetterKind;
import tr.edu.metu.ico.letter.LetterLanguage;
import tr.edu.metu.ico.letter.LetterMarks;
import tr.edu.metu.ico.letter.Letters.Found;

/** The contract that every store of letters must meet. */
abstract class LettersContract {

    private static final LetterMarks NONE = new LetterMarks(Optional.empty(), Optional.empty());

    private final DynamoLetters letters;
    private final DynamoAuditTrail trail;

    LettersContract(Table table) {
        letters = new DynamoLetters(table);
        trail = new DynamoAuditTrail(table);
    }

    static IssuedLetter letter(StudentNumber student, char digit, LetterKind kind) {
        var code = new LetterCode(String.valueOf(digit).repeat(26));
        var essence = new LetterEssence(
                code,
                kind,
                LetterLanguage.TR,
                OE,
                new Text("Exchange", "Değişim"),
                "Ad* Lo******",
                kind == LetterKind.RECEIPT ? 3 : 0,
                NOON,
                Optional.of(LetterEssence.Outcome.PLACED).filter(_ -> kind != LetterKind.RECEIPT),
                Optional.of(new LetterEssence.Place(
                                new UniversityId("JP-TOKYO"),
                                "University of Tokyo",
                                Optional.of(new CountryCode("JP")),
                                Semester.FALL))
                        .filter(_ -> kind != LetterKind.RECEIPT),
                NOON.plusSeconds(60));
        return new IssuedLetter(
                student,
                Sha256.of("facts " + digit),
                new CheckableLetter(essence, LetterHolder.of(OE, student), 1, Optional.empty()),
                "https://mobility.example/api/letters/" + code,
                "{}",
                "c2lnbmF0dXJl");
    }

    private static Optional<IssuedLetter> found(DynamoLetters letters, IssuedLetter letter) {
        var essence = letter.essence();
        return letters.find(OE, letter.student(), essence.kind(), essence.language(), letter.facts());
    }

    @Test
    void a_letter_is_found_by_its_facts_by_its_student_and_by_its_code() {
        var receipt = letter(ADA, '1', LetterKind.RECEIPT);
        var result = letter(ADA, '2', LetterKind.RESULT);
        assertTrue(letters.issue(result, entry("letter.issue")));
        assertTrue(letters.issue(receipt, entry("letter.issue")));

        assertEquals(Optional.of(receipt), found(letters, receipt));
        assertEquals(List.of(receipt, result), letters.of(OE, ADA));
        assertEquals(List.of(), letters.of(OE, BORA));
        assertEquals(
                Optional.of(new Found(result.checkable(), NONE)),
                letters.check(result.essence().code()));
        assertEquals(Optional.empty(), letters.check(new LetterCode("3".repeat(26))));
        assertEquals(2, trail.of(OE.value()).size());
    }

    @Test
    void the_same_facts_are_never_issued_twice_and_a_code_is_never_used_twice() {
        var first = letter(ADA, '1', LetterKind.RECEIPT);
        assertTrue(letters.issue(first, entry("letter.issue")));

        assertFalse(letters.issue(first, entry("letter.issue")));
        assertFalse(letters.issue(letter(BORA, '1', LetterKind.RECEIPT), entry("letter.issue")));

        assertEquals(1, trail.of(OE.value()).size());
        assertEquals(List.of(), letters.of(OE, BORA));
    }

    @Test
    void a_revocation_is_seen_by_code_too_without_who_and_why_and_only_one_of_two_officers_revokes() {
        var letter = letter(ADA, '1', LetterKind.RESULT);
        letters.issue(letter, entry("letter.issue"));
        var revoked = letter.revoked(new Revocation(NOON, "officer-1", "a wrong name"));

        assertTrue(letters.replace(letter, revoked, entry("letter.revoke")));
        assertFalse(letters.replace(
                letter, letter.revoked(new Revocation(NOON, "officer-2", "the same")), entry("letter.revoke")));

        assertEquals(Optional.of(revoked), found(letters, letter));
        assertEquals(
                Optional.of(
                        new Found(letter.revoked(new Revocation(NOON, "", "")).checkable(), NONE)),
                letters.check(letter.essence().code()));
    }
}
