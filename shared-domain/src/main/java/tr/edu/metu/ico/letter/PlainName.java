package tr.edu.metu.ico.letter;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A name as a letter prints it: composed characters, single spaces, and no invisible characters, which could reverse the
 * order of what is read (Unicode's bidirectional controls).
 */
public final class PlainName {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cn}\\p{Co}\\p{Cs}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private PlainName() {}

    /** The name; a hyphen if nothing of it can be printed. */
    public static String of(String name) {
        var visible = INVISIBLE.matcher(name).replaceAll("");
        var plain = SPACES.matcher(Normalizer.normalize(visible, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        return plain.isEmpty() ? "-" : plain;
    }
}
