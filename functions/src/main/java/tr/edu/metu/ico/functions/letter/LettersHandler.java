package tr.edu.metu.ico.functions.letter;

import java.util.function.Predicate;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.CallStudent;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.http.FileBody;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.NoBody;
import tr.edu.metu.ico.functions.http.PathPart;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.letter.LettersBody.LetterBody;
import tr.edu.metu.ico.functions.letter.MakeLetter.Wanted;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.settings.Settings;
import tr.edu.metu.ico.letter.IssuedLetter;
import tr.edu.metu.ico.letter.LetterKind;
import tr.edu.metu.ico.letter.LetterLanguage;
import tr.edu.metu.ico.letter.Letters;

/** {@code .../letters}, and {@code POST .../letters/{letter}/revocation} and {@code .../reissue}. */
public final class LettersHandler extends HttpFunction {

    private static final String LETTERS = "/calls/{call}/applications/{student}/letters";
    private static final int LONGEST_REASON = 500;

    private final MakeLetter makeLetter;
    private final RevokeLetter revokeLetter;
    private final Letters letters;

    public LettersHandler() {
        this(Wiring.parts());
    }

    public LettersHandler(Parts parts) {
        super(parts);
        makeLetter = new MakeLetter(parts);
        revokeLetter = new RevokeLetter(parts);
        letters = parts.ports().letters();
        post(LETTERS, Subject.APPLICATION, Action.MAKE_LETTER)
                .also(Action.NOMINATE)
                .takes(LetterRequestBody.class)
                .answersFile(this::make);
        get(LETTERS, Subject.APPLICATION, Action.SEE_LETTERS).answers(LettersBody.class, this::list);
        post(LETTERS + "/{letter}/revocation", Subject.APPLICATION, Action.REVOKE_LETTER)
                .takes(RevocationBody.class)
                .answers(LetterBody.class, this::revoke);
        post(LETTERS + "/{letter}/reissue", Subject.APPLICATION, Action.REVOKE_LETTER)
                .answers(LetterBody.class, this::permitReissue);
    }

    private FileBody make(AuthorizedRequest<CallStudent, LetterRequestBody> request) {
        var call = request.subject().call();
        var kind = BodyFields.oneOf("kind", LetterKind.class, request.body().kind());
        var language = switch (request.body().language()) {
            case "tr" -> LetterLanguage.TR;
            case "en" -> LetterLanguage.EN;
            default ->
                throw Refusal.malformed("language", "language must be tr or en.", "language tr ya da en olmalıdır.");
        };
        if (kind == LetterKind.NOMINATION) {
            guard().call(request.principal(), Action.NOMINATE, call.id().value());
        }
        return makeLetter.make(
                request.principal(),
                new Wanted(call, request.subject().student(), kind, language, origin(request)),
                request.receivedAt());
    }

    /** The site's own address; without a domain of its own, that of the gateway. */
    private static String origin(AuthorizedRequest<?, ?> request) {
        return Settings.find("LETTER_SITE_URL")
                .filter(Predicate.not(String::isBlank))
                .orElseGet(() -> "https://" + request.host());
    }

    private LettersBody list(AuthorizedRequest<CallStudent, NoBody> request) {
        var call = request.subject().call();
        var student = request.subject().student();
        var marks = letters.marks(call.id(), student);
        return new LettersBody(letters.of(call.id(), student).stream()
                .map(letter -> LetterBody.of(letter, call, marks))
                .toList());
    }

    private LetterBody revoke(AuthorizedRequest<CallStudent, RevocationBody> request) {
        var call = request.subject().call();
        var revoked = revokeLetter.revoke(
                request.principal(),
                request.subject(),
                request.part(PathPart.LETTER),
                BodyFields.text("reason", request.body().reason(), LONGEST_REASON),
                request.receivedAt());
        return shown(call, revoked);
    }

    private LetterBody permitReissue(AuthorizedRequest<CallStudent, NoBody> request) {
        return shown(
                request.subject().call(),
                revokeLetter.permitReissue(
                        request.principal(), request.subject(), request.part(PathPart.LETTER), request.receivedAt()));
    }

    private LetterBody shown(Call call, IssuedLetter letter) {
        return LetterBody.of(letter, call, letters.marks(call.id(), letter.student()));
    }

    /** The wanted letter. @param language {@code tr} or {@code en} */
    public record LetterRequestBody(String kind, String language) {}

    /** Why a letter is revoked. */
    public record RevocationBody(String reason) {}
}
