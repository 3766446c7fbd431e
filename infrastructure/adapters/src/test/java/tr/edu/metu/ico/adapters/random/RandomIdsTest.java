package tr.edu.metu.ico.adapters.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class RandomIdsTest {

    @Test
    void an_id_has_32_hexadecimal_digits_and_is_drawn_once() {
        var ids = new RandomIds();
        var id = ids.next();

        assertTrue(id.matches("[0-9a-f]{32}"), id);
        assertNotEquals(id, ids.next());
    }

    /** Two containers that Lambda starts from one snapshot begin with the same state. */
    @Test
    void two_copies_of_one_snapshot_draw_the_same_ids_until_they_are_reseeded() {
        var one = new RandomIds(snapshot());
        var other = new RandomIds(snapshot());
        assertEquals(one.next(), other.next());

        one.reseed();
        other.reseed();

        assertNotEquals(one.next(), other.next());
    }

    /** A generator that has only this state, as every copy of a snapshot finds it. */
    private static SecureRandom snapshot() {
        try {
            var random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed(7);
            return random;
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }
}
