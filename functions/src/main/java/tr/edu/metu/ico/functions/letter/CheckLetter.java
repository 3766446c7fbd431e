package tr.edu.metu.ico.functions.letter;

import java.util.Optional;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.letter.LetterCode;
import tr.edu.metu.ico.letter.LetterEssence;
import tr.edu.metu.ico.letter.LetterState;
import tr.edu.metu.ico.letter.Letters;

/** Finds a letter by its code. What is no code and an unknown code cost the same reads as a known one. */
final class CheckLetter {

    /** Cannot be drawn by chance in the life of the universe. */
    private static final LetterCode NO_CODE = new LetterCode("0".repeat(26));

    private static final CallId NO_CALL = new CallId("NONE-0000");

    private final Letters letters;
    private final Calls calls;

    CheckLetter(Parts parts) {
        letters = parts.ports().letters();
        calls = parts.ports().calls();
    }

    /** A letter and whether it still applies. */
    record Found(LetterEssence essence, LetterState state) {}

    /** @param typed the code as somebody typed it */
    Optional<Found> check(String typed) {
        var found = letters.check(LetterCode.typed(typed).orElse(NO_CODE));
        var call =
                calls.find(found.map(letter -> letter.letter().essence().call()).orElse(NO_CALL));
        return found.map(letter -> new Found(
                letter.letter().essence(), LetterState.of(letter.letter(), call.orElseThrow(), letter.marks())));
    }
}
