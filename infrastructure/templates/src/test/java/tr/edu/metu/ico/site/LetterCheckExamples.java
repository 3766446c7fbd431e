package tr.edu.metu.ico.site;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.letter.LetterCode;
import tr.edu.metu.ico.letter.LetterEssence;
import tr.edu.metu.ico.letter.LetterEssence.Outcome;
import tr.edu.metu.ico.letter.LetterEssence.Place;
import tr.edu.metu.ico.letter.LetterKind;
import tr.edu.metu.ico.letter.LetterLanguage;
import tr.edu.metu.ico.letter.LetterState;
import tr.edu.metu.ico.letter.MaskedName;

/** The page on which letters are checked. */
final class LetterCheckExamples {

    private static final Instant AT = Instant.parse("2027-01-12T08:30:15Z");

    private LetterCheckExamples() {}

    static Stream<Examples.Example> pages() {
        return Stream.of(
                new Examples.Example("letter-form", "letter-check", "letter", LetterCheckPage.form()),
                new Examples.Example("letter-unknown", "letter-check", "letter", LetterCheckPage.unknown("4TQ8Z-<b>")),
                new Examples.Example("letter-empty", "letter-check", "letter", LetterCheckPage.unknown(" ")),
                found("letter-valid", nomination(), LetterState.Kind.VALID),
                found("letter-revoked", nomination(), LetterState.Kind.REVOKED),
                found("letter-submitted-again", receipt(), LetterState.Kind.SUBMITTED_AGAIN));
    }

    private static Examples.Example found(String name, LetterEssence essence, LetterState.Kind kind) {
        var since = kind == LetterState.Kind.VALID ? Optional.<Instant>empty() : Optional.of(AT.plusSeconds(86_400));
        return new Examples.Example(
                name, "letter-check", "letter", LetterCheckPage.found(essence, new LetterState(kind, since)));
    }

    private static LetterEssence nomination() {
        return essence(
                LetterKind.NOMINATION,
                0,
                Optional.of(Outcome.PLACED),
                Optional.of(new Place(
                        new UniversityId("RO-TIMISOARA"),
                        "Universitatea din Timișoara",
                        Optional.of(new CountryCode("RO")),
                        Semester.FALL)));
    }

    private static LetterEssence receipt() {
        return essence(LetterKind.RECEIPT, 3, Optional.empty(), Optional.empty());
    }

    private static LetterEssence essence(
            LetterKind kind, long version, Optional<Outcome> outcome, Optional<Place> place) {
        return new LetterEssence(
                new LetterCode("4TQ8ZV0A7MHC2J9KXRPNE6WB1D"),
                kind,
                LetterLanguage.EN,
                new CallId("OE-2027"),
                new Text("Erasmus+ 2027-2028 exchange", "Erasmus+ 2027-2028 öğrenim hareketliliği"),
                MaskedName.of("Ayşe Yılmaz"),
                version,
                AT.minusSeconds(86_400),
                outcome,
                place,
                AT);
    }
}
