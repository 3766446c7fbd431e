package tr.edu.metu.ico.functions.letter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tr.edu.metu.ico.adapters.json.LetterStatement;
import tr.edu.metu.ico.adapters.letter.LetterAttachments;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.FileBody;
import tr.edu.metu.ico.functions.limits.PersonalLimits;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.letter.CheckableLetter;
import tr.edu.metu.ico.letter.IssuedLetter;
import tr.edu.metu.ico.letter.LetterCode;
import tr.edu.metu.ico.letter.LetterHolder;
import tr.edu.metu.ico.letter.LetterKind;
import tr.edu.metu.ico.letter.LetterLanguage;
import tr.edu.metu.ico.letter.Letters;
import tr.edu.metu.ico.limit.LimitedAct;
import tr.edu.metu.ico.print.AttachedFile;
import tr.edu.metu.ico.print.LetterPdf;
import tr.edu.metu.ico.print.LetterProof;
import tr.edu.metu.ico.result.Signer;
import tr.edu.metu.ico.site.Language;
import tr.edu.metu.ico.trail.AuditTrail;
import tr.edu.metu.ico.trail.Ids;

/**
 * Makes a letter on demand. The same facts in the same language are one letter: asked again, it has the same code and the
 * same bytes, unless it was revoked and an officer permitted to issue it again (decisions 0059 and 0078).
 */
final class MakeLetter {

    private static final int TRIES = 3;
    private static final String CONTENT_TYPE = "application/pdf";

    private final DraftLetter draftLetter;
    private final Letters letters;
    private final AuditTrail auditTrail;
    private final Signer signer;
    private final Trail trail;
    private final Ids ids;
    private final Definitions definitions;
    private final PersonalLimits limits;

    MakeLetter(Parts parts) {
        draftLetter = new DraftLetter(parts);
        letters = parts.ports().letters();
        auditTrail = parts.ports().auditTrail();
        signer = parts.ports().signer();
        trail = parts.trail();
        ids = parts.ids();
        definitions = parts.definitions();
        limits = parts.limits();
    }

    /**
     * A request for a letter.
     *
     * @param origin scheme and host under which the letter can be checked
     */
    record Wanted(Call call, StudentNumber student, LetterKind kind, LetterLanguage language, String origin) {}

    /** The letter as a PDF. @param now when the request was received */
    FileBody make(Principal person, Wanted wanted, Instant now) {
        var own = person.student().equals(Optional.of(wanted.student()));
        var draft = draftLetter.of(wanted.call(), wanted.student(), wanted.kind(), own);
        var issued = limits.counted(
                wanted.call(), person.subject(), LimitedAct.LETTER, now, () -> issued(person, wanted, draft, now));
        return new FileBody(printed(draft, issued), CONTENT_TYPE, name(wanted));
    }

    private static String name(Wanted wanted) {
        var parts = String.join(
                "-",
                wanted.kind().name(),
                wanted.call().id().value(),
                wanted.language().name());
        return parts.toLowerCase(Locale.ROOT) + ".pdf";
    }

    /** The stored letter with these facts, or a new one; another request may store it at the same time. */
    private IssuedLetter issued(Principal person, Wanted wanted, LetterDraft draft, Instant now) {
        for (int i = 0; i < TRIES; i++) {
            var facts = draft.facts();
            var seen = find(wanted, facts);
            for (var next = successor(seen); next.isPresent(); next = successor(seen)) {
                facts = next.get();
                seen = find(wanted, facts);
            }
            var stored = seen.isPresent()
                    ? again(person, wanted, seen.get(), now)
                    : issue(person, wanted, draft, facts, now);
            if (stored.isPresent()) {
                return stored.get();
            }
        }
        throw Refusal.callChanged();
    }

    private Optional<IssuedLetter> find(Wanted wanted, Sha256 facts) {
        return letters.find(wanted.call().id(), wanted.student(), wanted.kind(), wanted.language(), facts);
    }

    private static Optional<Sha256> successor(Optional<IssuedLetter> seen) {
        return seen.flatMap(IssuedLetter::successor);
    }

    private Optional<IssuedLetter> again(Principal person, Wanted wanted, IssuedLetter seen, Instant now) {
        seen.checkable().revocation().ifPresent(MakeLetter::refuseRevoked);
        var entry = trail.entry(now, person.subject(), "letter.make", object(wanted), detail(wanted, seen));
        int publications = wanted.call().publications().size();
        if (seen.checkable().publication() == publications) {
            auditTrail.append(wanted.call().id().value(), entry);
            return Optional.of(seen);
        }
        var next = seen.upToDate(publications);
        return letters.replace(seen, next, entry) ? Optional.of(next) : Optional.empty();
    }

    private static void refuseRevoked(CheckableLetter.Revocation revocation) {
        throw Refusal.conflict(
                "LETTER_REVOKED",
                "The office revoked this letter: " + revocation.reason() + " Contact the office.",
                "Ofis bu belgeyi iptal etmiştir: " + revocation.reason() + " Ofise başvurun.");
    }

    private Optional<IssuedLetter> issue(
            Principal person, Wanted wanted, LetterDraft draft, Sha256 facts, Instant now) {
        var code = LetterCode.random(ids);
        var address = wanted.origin() + "/api/letters/" + code;
        var essence = draft.essence(wanted.call(), definitions.of(wanted.call()), code, wanted.language(), now);
        var statement = new LetterStatement(
                        essence,
                        address,
                        signer.algorithm(),
                        Base64.getEncoder().encodeToString(signer.publicKey()))
                .write();
        var letter = new IssuedLetter(
                wanted.student(),
                facts,
                new CheckableLetter(
                        essence,
                        LetterHolder.of(wanted.call().id(), wanted.student()),
                        wanted.call().publications().size(),
                        Optional.empty()),
                address,
                new String(statement, StandardCharsets.UTF_8),
                Base64.getEncoder().encodeToString(signer.sign(statement)));
        var entry = trail.entry(now, person.subject(), "letter.issue", object(wanted), detail(wanted, letter));
        return letters.issue(letter, entry) ? Optional.of(letter) : Optional.empty();
    }

    private static String object(Wanted wanted) {
        return wanted.call().id() + "/" + wanted.student();
    }

    /** The code itself stays out of the trail: everybody who has it can look at the letter. */
    private static String detail(Wanted wanted, IssuedLetter letter) {
        return wanted.kind() + " " + wanted.language().code() + " "
                + Sha256.of(letter.essence().code().value());
    }

    private static byte[] printed(LetterDraft draft, IssuedLetter letter) {
        var essence = letter.essence();
        var language = essence.language() == LetterLanguage.TR ? Language.TR : Language.EN;
        var statement = new AttachedFile(
                LetterAttachments.STATEMENT,
                "application/json",
                "What this letter says in essence, for the verifier",
                letter.statement().getBytes(StandardCharsets.UTF_8));
        var signature = new AttachedFile(
                LetterAttachments.SIGNATURE,
                "application/octet-stream",
                "The office's signature of " + LetterAttachments.STATEMENT,
                Base64.getDecoder().decode(letter.signature()));
        return LetterPdf.of(
                draft.text(),
                language,
                new LetterProof(essence.code(), letter.address(), essence.issuedAt()),
                List.of(statement, signature));
    }
}
