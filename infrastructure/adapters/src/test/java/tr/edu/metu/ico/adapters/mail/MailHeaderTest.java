package tr.edu.metu.ico.adapters.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and subjects in headers, read again by another library. */
class MailHeaderTest {

    private static final String ADDRESS = "ada@example.edu";
    /** What a header could be broken with, among letters of names. */
    private static final List<String> PIECES = List.of(
            "\r\n",
            "\n",
            "\r",
            "\u2028",
            "\u2029",
            "\u0085",
            "\0",
            "\u202e",
            "\u200b",
            "=?utf-8?q?",
            "?=",
            "Bcc: x@y.example",
            "\"",
            "\\",
            "<",
            ">",
            ",",
            ";",
            ":",
            "@",
            "(",
            ")",
            " ",
            "\t",
            "İ",
            "ı",
            "ğ",
            "Ş",
            "ł",
            "Đà",
            "阿",
            "\ud83d\ude00",
            "\ud83d",
            "Ada",
            "O'Neill",
            "-",
            "=?UTF-8?B?QmNj?=");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Işıkgör",
                "O'Neill",
                "Đà Nẵng Łódź",
                "阿達",
                "Ada \"the first\" Işık",
                "a, b; c <d@e.example>",
                "Ada"
            })
    void a_name_is_read_as_it_was_written(String name) throws AddressException {
        var read = new InternetAddress(MailHeader.mailbox(name, ADDRESS), true);

        assertEquals(name, read.getPersonal());
        assertEquals(ADDRESS, read.getAddress());
    }

    @Test
    void a_person_without_a_name_has_an_address() {
        assertEquals(ADDRESS, MailHeader.mailbox(" \r\n", ADDRESS));
    }

    @Test
    void no_name_begins_another_header_adds_a_recipient_or_is_read_as_another_name() throws AddressException {
        var random = new Random(2024);
        for (int i = 0; i < 20_000; i++) {
            var name = text(random);

            var header = MailHeader.mailbox(name, ADDRESS);

            assertTrue(header.chars().allMatch(c -> c >= ' ' && c < 127), header);
            var read = InternetAddress.parse(header, true);
            assertEquals(1, read.length, header);
            assertEquals(ADDRESS, read[0].getAddress(), header);
            assertEquals(
                    MailHeader.line(name),
                    Optional.ofNullable(read[0].getPersonal()).orElse(""),
                    header);
            for (var word : header.split(" ")) {
                assertFalse(word.startsWith("=?") && word.length() > 75, word);
            }
        }
    }

    @Test
    void a_subject_is_one_line_in_which_nothing_is_hidden() {
        var random = new Random(2025);
        for (int i = 0; i < 20_000; i++) {
            var line = MailHeader.line(text(random));

            assertTrue(
                    line.codePoints()
                            .noneMatch(c -> Character.isISOControl(c)
                                    || List.of(
                                                    Character.FORMAT,
                                                    Character.LINE_SEPARATOR,
                                                    Character.PARAGRAPH_SEPARATOR,
                                                    Character.SURROGATE)
                                            .contains((byte) Character.getType(c))),
                    line);
            assertFalse(line.contains("=?"), line);
            assertTrue(line.codePointCount(0, line.length()) <= 200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@",
                "@example.edu",
                "ada@example",
                "ada@example.edu\r\nBcc: x@y.example",
                "ada@example.edu,x@y.example",
                "Ada <ada@example.edu>",
                "ada işık@example.edu",
                "ada@exämple.edu",
                "a..b@example.edu",
                "ada@-example.edu"
            })
    void what_is_no_plain_address_is_not_written_to(String text) {
        assertEquals(Optional.empty(), MailHeader.address(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {ADDRESS, "a.b+c@d-e.example.edu", "o'neill@example.edu", "e123@metu.edu.tr"})
    void a_plain_address_is_written_to(String text) {
        assertEquals(Optional.of(text), MailHeader.address(text));
    }

    private static String text(Random random) {
        return IntStream.range(0, 1 + random.nextInt(60))
                .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }
}
