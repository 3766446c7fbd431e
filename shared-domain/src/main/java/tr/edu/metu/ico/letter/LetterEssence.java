package tr.edu.metu.ico.letter;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.CallId;

/**
 * What a letter says in essence; anyone with its code may see it. It has no score, no ground and no full name.
 *
 * @param name      masked
 * @param version   of the submission that a receipt confirms; otherwise 0
 * @param subjectAt when the submission was received or the result was published
 * @param outcome   of a result or nomination; empty for a receipt
 * @param place     where a student is placed
 */
public record LetterEssence(
        LetterCode code,
        LetterKind kind,
        LetterLanguage language,
        CallId call,
        Text title,
        String name,
        long version,
        Instant subjectAt,
        Optional<Outcome> outcome,
        Optional<Place> place,
        Instant issuedAt) {

    /** A result in the words that a stranger may read: why somebody is not placed is nobody else's business. */
    public enum Outcome {
        PLACED,
        /** In a call that selects students without placing them at a university. */
        SELECTED,
        WAITING_LIST,
        NOT_PLACED,
        WITHDRAWN
    }

    /** A university, by its code and name, and a semester. @param country empty if the list of partners lacks it now */
    public record Place(UniversityId university, String name, Optional<CountryCode> country, Semester semester) {}
}
