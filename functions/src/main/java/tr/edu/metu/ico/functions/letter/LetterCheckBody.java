package tr.edu.metu.ico.functions.letter;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.letter.LetterEssence;
import tr.edu.metu.ico.letter.LetterState;

/**
 * What was issued under a code.
 *
 * @param name      masked
 * @param version   of the submission that a receipt confirms
 * @param subjectAt when the submission was received or the result was published
 * @param state     {@code VALID}, or why it no longer applies
 * @param since     when it ceased to apply
 */
public record LetterCheckBody(
        String code,
        String kind,
        String language,
        String call,
        TextBody title,
        String name,
        Optional<Long> version,
        Instant subjectAt,
        Optional<String> outcome,
        Optional<PlaceBody> place,
        Instant issuedAt,
        String state,
        Optional<Instant> since) {

    /** A university and a semester. */
    public record PlaceBody(String university, String name, Optional<String> country, String semester) {}

    static LetterCheckBody of(LetterEssence essence, LetterState state) {
        return new LetterCheckBody(
                essence.code().value(),
                essence.kind().name(),
                essence.language().code(),
                essence.call().value(),
                TextBody.of(essence.title()),
                essence.name(),
                Optional.of(essence.version()).filter(version -> version > 0),
                essence.subjectAt(),
                essence.outcome().map(Enum::name),
                essence.place()
                        .map(place -> new PlaceBody(
                                place.university().value(),
                                place.name(),
                                place.country().map(CountryCode::value),
                                place.semester().name())),
                essence.issuedAt(),
                state.kind().name(),
                state.since());
    }
}
