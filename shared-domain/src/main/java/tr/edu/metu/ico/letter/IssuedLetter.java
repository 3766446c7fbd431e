package tr.edu.metu.ico.letter;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Sha256;

/**
 * A letter that was issued. The file itself is not kept: it is made again from the same facts.
 *
 * @param facts     digest of everything the letter shows; another name, place or score is another letter. A letter that
 *                  replaces a revoked one shows the same under another digest, see {@link #successor}
 * @param address   where the letter can be checked, as its QR code says
 * @param statement the signed statement in the file, as text
 * @param signature over the statement, in Base64
 */
public record IssuedLetter(
        StudentNumber student,
        Sha256 facts,
        CheckableLetter checkable,
        String address,
        String statement,
        String signature) {

    public LetterEssence essence() {
        return checkable.essence();
    }

    public IssuedLetter revoked(CheckableLetter.Revocation by) {
        return with(checkable.revoked(by));
    }

    /** Revoked, but the same may be made again. @param since when an officer permitted it */
    public IssuedLetter reissuable(Instant since) {
        return with(checkable.reissuable(since));
    }

    /** Under which facts the letter is that replaces this one; empty while none may. */
    public Optional<Sha256> successor() {
        return checkable
                .revocation()
                .flatMap(CheckableLetter.Revocation::reissue)
                .map(_ -> Sha256.of(facts + " again"));
    }

    /** Found to say what the latest publication says. */
    public IssuedLetter upToDate(int publications) {
        return with(checkable.upToDate(publications));
    }

    private IssuedLetter with(CheckableLetter next) {
        return new IssuedLetter(student, facts, next, address, statement, signature);
    }
}
