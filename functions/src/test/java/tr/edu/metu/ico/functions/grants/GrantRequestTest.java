package tr.edu.metu.ico.functions.grants;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** Facts of a stay with invalid numbers. */
class GrantRequestTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        "studyPeriod":{"months":37,"days":0} | studyPeriod.months | months must be between 0 and 36, not 37. | months 0 ile 36 arasında olmalıdır; verilen değer: 37.
        "studyPeriod":{"months":5,"days":31} | studyPeriod.days | days must be between 0 and 30, not 31. | days 0 ile 30 arasında olmalıdır; verilen değer: 31.
        "studyPeriod":{"months":0,"days":0} | studyPeriod.months | months and days must not both be 0. Give the length of the stay. | months ile days birlikte 0 olamaz. Hareketlilik süresini yazın.
        "studyPeriod":{"months":5,"days":0,"travel":{"km":20101}} | studyPeriod.travel.km | km must be between 0 and 20100, not 20101. | km 0 ile 20100 arasında olmalıdır; verilen değer: 20101.
        "studyPeriod":{"months":5,"days":0,"travel":{"amount":"820,00"}} | studyPeriod.travel.amount | This must be a plain number with a decimal point, such as 3.15. | Bu, ondalık noktalı düz bir sayı olmalıdır, örneğin 3.15.
        "studyPeriod":{"months":5,"days":0,"support":{"group":"DISABILITY","disabilityRate":101,"proofApproved":true}} | studyPeriod.support.disabilityRate | disabilityRate must be between 0 and 100, not 101. | disabilityRate 0 ile 100 arasında olmalıdır; verilen değer: 101.
        "traineeship":{"days":0,"travelDayBefore":false,"travelDayAfter":false} | traineeship.days | days must be between 1 and 366, not 0. | days 1 ile 366 arasında olmalıdır; verilen değer: 0.
        """)
    void the_field_the_rule_and_the_value_are_named(String stay, String field, String en, String tr) {
        var request =
                new StrictJson().read(("{" + stay + ",\"reason\":\"the stay\"}").getBytes(UTF_8), GrantRequest.class);

        var problem =
                assertThrows(Refusal.class, () -> request.facts(0)).problems().getFirst();

        assertEquals(
                field + "\n" + en + "\n" + tr,
                problem.field() + "\n" + problem.text().en() + "\n"
                        + problem.text().tr());
    }
}
