package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.people.Officer;
import tr.edu.metu.ico.people.Officers;

/** The contract of the directory of officers. */
abstract class OfficersContract {

    private static final Officer CANAN = new Officer("7f2a", "Canan Çelik", "canan@ico.example", NOON);
    private static final Officer DENIZ = new Officer("11b0", "Deniz Işık", "", NOON);

    private final Table table;
    private final Officers officers;

    OfficersContract(Table table) {
        this.table = table;
        officers = new DynamoOfficers(table);
    }

    @Test
    void everyone_who_has_logged_in_is_listed_by_name() {
        assertEquals(List.of(), officers.all());

        officers.signedIn(DENIZ);
        officers.signedIn(CANAN);

        assertEquals(List.of(CANAN, DENIZ), officers.all());
    }

    @Test
    void a_new_name_or_mail_replaces_the_old_one_at_the_next_login() {
        officers.signedIn(CANAN);
        var married = new Officer(CANAN.id(), "Canan Öz", "canan.oz@ico.example", NOON.plusSeconds(60));

        officers.signedIn(married);

        assertEquals(List.of(married), officers.all());
    }

    @Test
    void an_officer_absent_for_four_hundred_days_may_be_removed() {
        officers.signedIn(CANAN);

        var item = new ItemReader(table.get(CallKeys.officer(CANAN.id())).orElseThrow());

        assertEquals(NOON.plus(Duration.ofDays(400)).getEpochSecond(), item.number("expires"));
    }
}
