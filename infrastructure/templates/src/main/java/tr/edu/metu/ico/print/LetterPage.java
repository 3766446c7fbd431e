package tr.edu.metu.ico.print;

import tr.edu.metu.ico.letter.PlainName;

/**
 * A letter with its proof, as its template takes it.
 *
 * @param qr the QR code as a PNG in a {@code data:} address
 */
public record LetterPage(LetterText letter, LetterProof proof, String qr) {

    /** The name as it is printed. */
    public String name() {
        return PlainName.of(letter.person().name());
    }
}
