package tr.edu.metu.ico.functions.badinput;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.functions.security.Story;

/** Invalid what-ifs: each is refused with the wrong field, and nothing is stored. */
class TrialInputTest {

    private static final String TABLE = """
        400 MALFORMED            | changes.quotas[0].kind                | "quotas":[{"kind":"SEATZ","code":"ALL","places":1}]
        400 MALFORMED            | changes.quotas[0].code                | "quotas":[{"kind":"GRANTS","code":"japan","places":1}]
        400 MALFORMED            | changes.quotas[0].places              | "quotas":[{"kind":"GRANTS","code":"JP","places":-1}]
        400 MALFORMED            | changes.quotas[0].places              | "quotas":[{"kind":"GRANTS","code":"JP","places":10001}]
        422 QUOTA_WITHOUT_EFFECT | changes.quotas[0].kind                | "quotas":[{"kind":"GRANTS","code":"JP","places":1}]
        400 MALFORMED            | changes.agreements[0].university      | "agreements":[{"university":"tokyo!","capacity":1}]
        422 UNKNOWN_UNIVERSITY   | changes.agreements[0].university      | "agreements":[{"university":"NO-OSLO","capacity":1}]
        422 UNKNOWN_UNIVERSITY   | changes.agreements[0].university      | "agreements":[{"university":"NO-OSLO","removed":true}]
        400 MALFORMED            | changes.agreements[0]                 | "agreements":[{"university":"JP-TOKYO"}]
        400 MALFORMED            | changes.agreements[0]                 | "agreements":[{"university":"JP-TOKYO","capacity":1,"removed":true}]
        400 MALFORMED            | changes.agreements[0].capacity        | "agreements":[{"university":"JP-TOKYO","capacity":10001}]
        400 MALFORMED            | changes.agreements[0].semester        | "agreements":[{"university":"JP-TOKYO","capacity":1,"level":"UG"}]
        422 UNKNOWN_POOL         | changes.agreements[0]                 | "agreements":[{"university":"JP-TOKYO","capacity":1,"level":"POSTDOC","semester":"FALL"}]
        422 CHANGED_TWICE        | changes.agreements[1]                 | "agreements":[{"university":"JP-TOKYO","capacity":1},{"university":"JP-TOKYO","capacity":2}]
        400 MALFORMED            | changes.averages[0].average           | "averages":[{"department":"CENG","level":"UG","semester":5,"average":"4.01"}]
        400 MALFORMED            | changes.averages[0].average           | "averages":[{"department":"CENG","level":"UG","semester":5,"average":"0"}]
        400 MALFORMED            | changes.averages[0].average           | "averages":[{"department":"CENG","level":"UG","semester":5,"average":"1e9"}]
        400 MALFORMED            | changes.averages[0].semester          | "averages":[{"department":"CENG","level":"UG","semester":0,"average":"3"}]
        400 MALFORMED            | changes.averages[0].level             | "averages":[{"department":"CENG","level":"BA","semester":5,"average":"3"}]
        400 MALFORMED            | changes.students[0].cgpa              | "students":[{"student":"2345671","cgpa":"4.01"}]
        400 MALFORMED            | changes.students[0].cgpa              | "students":[{"student":"2345671","cgpa":"3,10"}]
        400 MALFORMED            | changes.students[0].completedSemesters | "students":[{"student":"2345671","completedSemesters":-1}]
        400 MALFORMED            | changes.students[0].language          | "students":[{"student":"2345671","language":"100.01"}]
        400 MALFORMED            | changes.students[0].language          | "students":[{"student":"2345671","language":"0.99"}]
        400 MALFORMED            | changes.students[0].student           | "students":[{"student":"23456711"}]
        422 UNKNOWN_STUDENT      | changes.students[0].student           | "students":[{"student":"7654321","cgpa":"3.00"}]
        422 UNKNOWN_SLOT         | changes.students[0].verdicts.PASSPORT | "students":[{"student":"2345671","verdicts":[{"slot":"PASSPORT","approved":true}]}]
        422 NO_DOCUMENT          | changes.students[0].verdicts.AFAD_AID | "students":[{"student":"2345671","verdicts":[{"slot":"AFAD_AID","approved":true}]}]
        400 MALFORMED            | changes.students[0].verdicts[1].slot  | "students":[{"student":"2345671","verdicts":[{"slot":"A","approved":true},{"slot":"A","approved":false}]}]
        400 MALFORMED            | changes.students[0].review.decision   | "students":[{"student":"2345671","review":{"decision":"MAYBE"}}]
        422 NOT_A_CHOICE         | changes.students[0].review.declinedChoices | "students":[{"student":"2345671","review":{"decision":"APPROVED","declinedChoices":["NO-OSLO"]}}]
        422 CHANGED_TWICE        | changes.withdraw[0]                   | "students":[{"student":"2345671","cgpa":"3.00"}],"withdraw":["2345671"]
        400 MALFORMED            | changes.withdraw[0]                   | "withdraw":["Ada"]
        400 UNKNOWN_PATH         | changes.parameters[0].path            | "parameters":[{"path":"/calendar/closesAt","value":"2030-01-01"}]
        400 UNKNOWN_PATH         | changes.parameters[0].path            | "parameters":[{"path":"/rules/OE24-ELIG-1","value":{}}]
        400 UNKNOWN_PATH         | changes.parameters[0].path            | "parameters":[{"path":"/rules/OE24-ELIG-99/minimum","value":"2.00"}]
        400 UNKNOWN_PATH         | changes.parameters[0].path            | "parameters":[{"path":"/rules/OE24-ELIG-1/minimun","value":"2.00"}]
        400 CHANGED_TWICE        | changes.parameters[1].path            | "parameters":[{"path":"/rules/OE24-ELIG-1/minimum","value":"2.00"},{"path":"/rules/OE24-ELIG-1/minimum","value":"2.10"}]
        400 INVALID_VALUE        | rules[1].minimum                      | "parameters":[{"path":"/rules/OE24-ELIG-1/minimum","value":"4.50"}]
        400 WRONG_TYPE           | rules[1].minimum                      | "parameters":[{"path":"/rules/OE24-ELIG-1/minimum","value":2.6}]
        400 UNKNOWN_FIELD        | changes.gifts                         | "gifts":[]
        400 MISSING_FIELD        | changes.quotas[0].code                | "quotas":[{"kind":"GRANTS"}]
        """;

    private static Story season;

    @BeforeAll
    static void a_frozen_season() {
        season = new Story().submitted().frozen().decided().placed().proposed();
    }

    static Stream<BadInput> nonsense() {
        return TABLE.lines().map(line -> {
            var cells = line.split(" +\\| +", 3);
            var answer = cells[0].split(" ", 2);
            return input(
                    cells[2],
                    "{\"changes\":{" + cells[2] + "}}",
                    Integer.parseInt(answer[0]),
                    answer[1].strip(),
                    cells[1]);
        });
    }

    static Stream<BadInput> notes() {
        return Stream.of("", " ", "two\\nlines", "x".repeat(501), "\\u202Erev")
                .map(note -> input("note " + note, "{\"note\":\"" + note + "\"}", 400, "MALFORMED", "note"));
    }

    private static BadInput input(String name, String body, int status, String code, String field) {
        return new BadInput(
                name,
                Story.OFFICER,
                "POST /calls/{call}/trials",
                List.of("call", Story.CALL),
                asked -> asked.body(body),
                status,
                code,
                field);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"nonsense", "notes"})
    void a_what_if_that_cannot_be_is_refused_with_its_field(BadInput input) {
        input.isRefusedBy(season);
    }

    static Stream<BadInput> queries() {
        return Stream.of(
                        List.of("of", "with=0", "MALFORMED"),
                        List.of("with", "of=0", "MALFORMED"),
                        List.of("cursor", "of=0&with=0&cursor=-1", "MALFORMED"),
                        List.of("cursor", "of=0&with=0&cursor=x", "MALFORMED"))
                .map(line -> new BadInput(
                        "comparison " + line.get(1),
                        Story.OFFICER,
                        "GET /calls/{call}/comparisons",
                        List.of("call", Story.CALL),
                        asked -> {
                            Stream.of(line.get(1).split("&"))
                                    .map(pair -> pair.split("="))
                                    .forEach(pair -> asked.query(pair[0], pair[1]));
                            return asked;
                        },
                        400,
                        line.get(2),
                        line.getFirst()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    void a_comparison_that_cannot_be_read_is_refused_with_its_field(BadInput input) {
        input.isRefusedBy(season);
    }
}
