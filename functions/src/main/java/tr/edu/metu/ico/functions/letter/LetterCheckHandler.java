package tr.edu.metu.ico.functions.letter;

import java.util.Optional;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.PageBody;
import tr.edu.metu.ico.functions.http.PathPart;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.letter.CheckLetter.Found;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.letter.LetterLanguage;
import tr.edu.metu.ico.site.Html;
import tr.edu.metu.ico.site.Language;
import tr.edu.metu.ico.site.LetterCheckPage;
import tr.edu.metu.ico.site.SiteAddress;
import tr.edu.metu.ico.site.Ui;

/**
 * {@code GET /letters/{code}}, where QR codes lead, and {@code POST /letters}, the form: what was issued under a code, for
 * anybody who holds it. Looking changes nothing.
 */
public final class LetterCheckHandler extends HttpFunction {

    private static final int NOT_FOUND = 404;
    private static final int LONGEST_SHOWN = 60;

    private final CheckLetter checkLetter;

    public LetterCheckHandler() {
        this(Wiring.parts());
    }

    public LetterCheckHandler(Parts parts) {
        super(parts);
        checkLetter = new CheckLetter(parts);
        get("/letters/{code}", Subject.NO_CALL, Action.CHECK_LETTER)
                .query("language")
                .answersOrShows(
                        LetterCheckBody.class,
                        asked -> body(asked.part(PathPart.CODE)),
                        asked -> page(asked.part(PathPart.CODE), asked.query("language")));
        post("/letters", Subject.NO_CALL, Action.CHECK_LETTER)
                .takesForm(LetterCodeForm.class, LetterCodeForm::read)
                .answersOrShows(
                        LetterCheckBody.class,
                        asked -> body(asked.body().code().orElse("")),
                        asked -> page(
                                asked.body().code().orElse(""), asked.body().language()));
    }

    private LetterCheckBody body(String typed) {
        return checkLetter
                .check(typed)
                .map(found -> LetterCheckBody.of(found.essence(), found.state()))
                .orElseThrow(() -> Refusal.notFound(Problem.of(
                        "code",
                        "UNKNOWN_LETTER",
                        "There is no letter with this code. Compare each character; the letters I, L, O and U are never"
                                + " used.",
                        "Bu kodla düzenlenmiş bir belge yok. Her karakteri karşılaştırın; I, L, O ve U harfleri hiç"
                                + " kullanılmaz.")));
    }

    private PageBody page(String typed, Optional<String> wanted) {
        var found = checkLetter.check(typed);
        var language = wanted.flatMap(LetterCheckHandler::language)
                .or(() -> found.map(Found::essence).map(letter -> site(letter.language())))
                .orElse(Language.TR);
        var page = found.map(letter -> LetterCheckPage.found(letter.essence(), letter.state()))
                .orElseGet(() -> LetterCheckPage.unknown(shortened(typed)));
        var html = Html.of("letter-check", new Ui(SiteAddress.relative(), language, "letter"), page);
        return found.isPresent()
                ? new PageBody(html, language.locale())
                : new PageBody(html, language.locale(), NOT_FOUND);
    }

    private static String shortened(String typed) {
        return typed.substring(0, Math.min(typed.length(), LONGEST_SHOWN));
    }

    private static Optional<Language> language(String code) {
        return switch (code) {
            case "tr" -> Optional.of(Language.TR);
            case "en" -> Optional.of(Language.EN);
            default -> Optional.empty();
        };
    }

    private static Language site(LetterLanguage language) {
        return language == LetterLanguage.TR ? Language.TR : Language.EN;
    }
}
