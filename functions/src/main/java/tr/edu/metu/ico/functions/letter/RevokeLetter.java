package tr.edu.metu.ico.functions.letter;

import java.time.Instant;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.functions.access.CallStudent;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.letter.CheckableLetter.Revocation;
import tr.edu.metu.ico.letter.IssuedLetter;
import tr.edu.metu.ico.letter.LetterCode;
import tr.edu.metu.ico.letter.Letters;
import tr.edu.metu.ico.trail.TrailEntry;

/**
 * Revokes a letter for a reason; everybody who checks it then sees that and when. It cannot be undone, but an officer may permit
 * that the same letter is made again, under a new code (decision 0078).
 */
final class RevokeLetter {

    private final Letters letters;
    private final Trail trail;

    RevokeLetter(Parts parts) {
        letters = parts.ports().letters();
        trail = parts.trail();
    }

    /** The revoked letter; revoking it again changes nothing. */
    IssuedLetter revoke(Principal officer, CallStudent subject, LetterCode code, String reason, Instant now) {
        var seen = find(subject, code);
        if (seen.checkable().revocation().isPresent()) {
            return seen;
        }
        var next = seen.revoked(new Revocation(now, officer.subject(), reason));
        var entry = trail.entry(
                now, officer.subject(), "letter.revoke", object(subject), digest(code) + " " + Sha256.of(reason));
        return replaced(seen, next, entry);
    }

    /** The revoked letter, which may be made again; permitting it again changes nothing. */
    IssuedLetter permitReissue(Principal officer, CallStudent subject, LetterCode code, Instant now) {
        var seen = find(subject, code);
        if (seen.checkable().revocation().isEmpty()) {
            throw Refusal.conflict(
                    "LETTER_NOT_REVOKED",
                    "This letter was not revoked. Ask for it again, or revoke it first.",
                    "Bu belge iptal edilmemiştir. Belgeyi yeniden isteyin ya da önce iptal edin.");
        }
        if (seen.successor().isPresent()) {
            return seen;
        }
        var entry = trail.entry(now, officer.subject(), "letter.reissue", object(subject), digest(code));
        return replaced(seen, seen.reissuable(now), entry);
    }

    private IssuedLetter find(CallStudent subject, LetterCode code) {
        return letters.of(subject.call().id(), subject.student()).stream()
                .filter(letter -> letter.essence().code().equals(code))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private IssuedLetter replaced(IssuedLetter seen, IssuedLetter next, TrailEntry entry) {
        if (!letters.replace(seen, next, entry)) {
            throw Refusal.staleVersion();
        }
        return next;
    }

    private static String object(CallStudent subject) {
        return subject.call().id() + "/" + subject.student();
    }

    /** The code itself stays out of the trail: everybody who has it can look at the letter. */
    private static String digest(LetterCode code) {
        return Sha256.of(code.value()).toString();
    }
}
