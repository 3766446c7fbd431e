package tr.edu.metu.ico.adapters.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.result.SealedInput;

class SealedInputJsonTest {

    @Test
    void what_is_written_is_what_is_read() {
        var input = ASealedInput.inOrder();

        assertEquals(input, SealedInputJson.read(SealedInputJson.write(input)));
    }

    @Test
    void the_bytes_are_these_and_no_others() throws Exception {
        try (var golden = getClass().getResourceAsStream("sealed-input.json")) {
            assertEquals(new String(golden.readAllBytes(), UTF_8).strip(), text(ASealedInput.inOrder()));
        }
    }

    @Test
    void the_order_in_which_the_input_was_gathered_does_not_matter() {
        assertEquals(text(ASealedInput.inOrder()), text(ASealedInput.gatheredOtherwise()));
    }

    @Test
    void language_and_time_zone_of_the_machine_do_not_matter() {
        var expected = SealedInputJson.write(ASealedInput.inOrder());
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            for (var tag : List.of("tr-TR", "ar-EG-u-nu-arab", "en-US")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
                assertArrayEquals(expected, SealedInputJson.write(ASealedInput.inOrder()), tag);
                assertEquals(ASealedInput.inOrder(), SealedInputJson.read(expected), tag);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "epoch":3        | "epoch":3.0
        "epoch":3        | "epoch": 3
        "epoch":3        | "epoch":3,"more":1
        "epoch":3        | "epoch":3,"epoch":3
        "epoch":3,       |
        "capacity":2     | "capacity":"2"
        "average":"2.89" | "average":2.89
        "relation":null  | "relation":"null "
        "UPLOADED"       | "uploaded"
        "2500002"        | "2400002"
        """)
    void a_manifest_changed_in_any_place_is_damaged(String good, String bad) {
        var changed = text(ASealedInput.inOrder())
                .replace(good, bad == null ? "" : bad)
                .getBytes(UTF_8);

        assertThrows(RuntimeException.class, () -> SealedInputJson.read(changed));
    }

    @Test
    void nothing_of_another_call_gets_into_a_manifest() {
        var foreign = new SealedInput(
                new CallId("OE-2020"),
                3,
                ASealedInput.inOrder().definition(),
                ASealedInput.inOrder().applications(),
                List.of(),
                List.of());

        assertThrows(IllegalArgumentException.class, () -> SealedInputJson.write(foreign));
    }

    private static String text(SealedInput input) {
        return new String(SealedInputJson.write(input), UTF_8);
    }
}
