package tr.edu.metu.ico.adapters.letter;

/** A file is not a letter as the office makes them; the message states why. */
final class DamagedLetter extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DamagedLetter(String message) {
        super(message);
    }

    DamagedLetter(String message, Throwable cause) {
        super(message, cause);
    }
}
