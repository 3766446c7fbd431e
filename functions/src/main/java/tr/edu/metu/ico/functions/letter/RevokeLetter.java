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

/** Revokes a letter for a reason; whoever checks it then sees that and when. It cannot be undone. */
final class RevokeLetter {

    private final Letters letters;
    private final Trail trail;

    RevokeLetter(Parts parts) {
        letters = parts.ports().letters();
        trail = parts.trail();
    }

    /** The revoked letter; revoking it again changes nothing. */
    IssuedLetter revoke(Principal officer, CallStudent subject, LetterCode code, String reason, Instant now) {
        var seen = letters.of(subject.call().id(), subject.student()).stream()
                .filter(letter -> letter.essence().code().equals(code))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (seen.checkable().revocation().isPresent()) {
            return seen;
        }
        var next = seen.revoked(new Revocation(now, officer.subject(), reason));
        var entry = trail.entry(
                now,
                officer.subject(),
                "letter.revoke",
                subject.call().id() + "/" + subject.student(),
                Sha256.of(code.value()) + " " + Sha256.of(reason));
        if (!letters.replace(seen, next, entry)) {
            throw Refusal.staleVersion();
        }
        return next;
    }
}
