package tr.edu.metu.ico.adapters.json.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.announcement.Text;

/** Numbers of readings mean nothing to a student. */
class ReadingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | The day counts (reading A-03). | The day counts (the office’s reading).",
                "EN | It costs nothing (readings A-14, A-15). | It costs nothing (the office’s reading).",
                "EN | It is refused (ICM24-ELIG-7, reading A-23), so no. | It is refused (the office’s reading), so"
                        + " no.",
                "EN | This is the office’s reading (A-19, ties by A-18). | This is the office’s reading.",
                "EN | Equal totals are decided as reading A-18 says. | Equal totals are decided as the office’s"
                        + " reading says.",
                "EN | Stays (of A levels, A-levels too) are long. | Stays (of A levels, A-levels too) are long.",
                "TR | Son gün sayılır (A-04). | Son gün sayılır (ofisin yorumu).",
                "TR | Tercih edilmez (ICM24-ELIG-7, A-23); soru doğmaz. | Tercih edilmez (ofisin yorumu); soru doğmaz.",
                "TR | Bu, ofisin yorumudur (A-19, eşitlikte A-18). | Bu, ofisin yorumudur.",
                "TR | Eşitlik A-18’e göre bozulur. | Eşitlik ofisin yorumuna göre bozulur."
            })
    void a_number_is_replaced_by_what_it_means(String language, String written, String shown) {
        var sentence = language.equals("EN") ? new Text(written, "-") : new Text("-", written);
        var expected = language.equals("EN") ? new Text(shown, "-") : new Text("-", shown);
        assertEquals(expected, Readings.shown(sentence));
    }
}
