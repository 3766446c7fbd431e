package tr.edu.metu.ico.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.applicant.StudentNumber;

class RecipientTest {

    @ParameterizedTest
    @ValueSource(strings = {"student:1000001", "staff:3f0c5a1e-0000-4000-8000-000000000001", "staff:1000001"})
    void the_text_of_a_recipient_is_read_as_the_same_recipient(String text) {
        assertEquals(text, Recipient.of(text).text());
    }

    @Test
    void a_login_id_of_seven_digits_is_not_taken_for_a_student() {
        assertEquals(new Recipient.Staff("1000001"), Recipient.of("staff:1000001"));
        assertEquals(Recipient.of(new StudentNumber("1000001")), Recipient.of("student:1000001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1000001", "student:12", "staff:", "staff:a#b", "staff:a b", "staff:ö", "officer:1"})
    void another_text_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Recipient.of(text));
    }
}
