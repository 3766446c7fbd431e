package tr.edu.metu.ico.print;

import java.time.Instant;
import tr.edu.metu.ico.letter.LetterCode;

/**
 * How a letter can be checked.
 *
 * @param address  of the page that shows what was issued under the code; the QR code holds it
 * @param issuedAt when the letter was first made
 */
public record LetterProof(LetterCode code, String address, Instant issuedAt) {}
