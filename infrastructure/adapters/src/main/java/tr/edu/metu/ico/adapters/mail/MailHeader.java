package tr.edu.metu.ico.adapters.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts that go into headers of a mail. A name or a subject comes from people: it must neither begin another header nor be shown
 * as anything but itself.
 */
public final class MailHeader {

    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_TEXT = 200;
    /** Bytes that fit into one encoded word of at most 75 characters. */
    private static final int WORD = 45;

    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
    /** Control and format characters, line and paragraph separators, half pairs: none of them is part of a name. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Cn}\\s]+");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 .'-]*");

    private MailHeader() {}

    /** The address, if a mail can go there. International addresses are not supported by the mail service. */
    public static Optional<String> address(String text) {
        return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches()
                ? Optional.of(text)
                : Optional.empty();
    }

    /** One line without anything invisible; an encoded word in it stays text (RFC 2047). */
    public static String line(String text) {
        var line = UNSAFE.matcher(text).replaceAll(" ").strip().replace("=?", "= ?");
        return line.codePointCount(0, line.length()) <= LONGEST_TEXT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TEXT)).strip();
    }

    /**
     * Name and address as the value of a header, in ASCII.
     *
     * @param address one that {@link #address} gave
     */
    public static String mailbox(String name, String address) {
        var line = line(name);
        if (line.isEmpty()) {
            return address;
        }
        return (PLAIN.matcher(line).matches() ? "\"" + line + "\"" : encoded(line)) + " <" + address + ">";
    }

    private static String encoded(String line) {
        return words(line).stream()
                .map(word ->
                        "=?UTF-8?B?" + Base64.getEncoder().encodeToString(word.getBytes(StandardCharsets.UTF_8)) + "?=")
                .collect(Collectors.joining(" "));
    }

    /** Pieces that fit into one encoded word each; no character is split. */
    private static List<String> words(String line) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        int length = 0;
        for (int point : line.codePoints().toArray()) {
            var character = Character.toString(point);
            int bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > WORD) {
                words.add(word.toString());
                word.setLength(0);
                length = 0;
            }
            word.append(character);
            length += bytes;
        }
        words.add(word.toString());
        return words;
    }
}
