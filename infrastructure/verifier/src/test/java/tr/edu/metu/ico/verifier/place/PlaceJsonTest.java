package tr.edu.metu.ico.verifier.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Instances in one JSON file. */
class PlaceJsonTest {
    @TempDir
    private Path folder;

    private PlaceRun place;

    @BeforeEach
    void start() {
        place = new PlaceRun(folder);
    }

    @Test
    void the_better_score_gets_the_seat_and_the_others_go_down_their_lists() {
        var answer = answer("""
            {'applicants':[{'id':'ada','score':'90.00','choices':['TOKYO','SEOUL']},
                           {'id':'bora','score':89.5,'choices':['TOKYO','SEOUL']},
                           {'id':'cem','score':'70','choices':['TOKYO']}],
             'programmes':[{'id':'TOKYO','capacity':1},{'id':'SEOUL','capacity':2},{'id':'OSLO','capacity':0}]}\
            """);

        assertEquals(PlaceRun.json("""
            {'placement':{'ada':'TOKYO','bora':'SEOUL','cem':null},
             'grant':{'ada':null,'bora':null,'cem':null},
             'seat':{'ada':'OPEN','bora':'OPEN','cem':null},
             'cutOff':{'TOKYO':'90.00','SEOUL':'89.5','OSLO':null}}\
            """), answer);
    }

    @Test
    void who_is_missing_from_a_priority_list_needs_no_score_to_be_refused_there() {
        var answer = answer("""
            {'applicants':[{'id':'ada','choices':['TOKYO','SEOUL']},{'id':'bora','choices':['TOKYO']}],
             'programmes':[{'id':'TOKYO','capacity':2,'priority':['bora']},
                           {'id':'SEOUL','capacity':1,'priority':['ada']}]}\
            """);

        assertEquals(PlaceRun.json("{'ada':'SEOUL','bora':'TOKYO'}"), answer.get("placement"));
    }

    @Test
    void points_are_deducted_only_in_the_country_of_citizenship() {
        var answer = answer("""
            {'applicants':[{'id':'home','score':'85.5','citizenship':'JP','choices':['TOKYO','SEOUL']},
                           {'id':'guest','score':'80','citizenship':'KR','choices':['TOKYO']},
                           {'id':'third','score':'81','choices':['SEOUL']}],
             'programmes':[{'id':'TOKYO','capacity':1,'country':'JP'},{'id':'SEOUL','capacity':1,'country':'KR'}],
             'citizenshipDeduction':'10.00'}\
            """);

        assertEquals(PlaceRun.json("{'home':'SEOUL','guest':'TOKYO','third':null}"), answer.get("placement"));
        assertEquals(PlaceRun.json("{'TOKYO':'80','SEOUL':'85.5'}"), answer.get("cutOff"));
    }

    @Test
    void the_cut_off_is_the_score_after_the_points_are_taken_off() {
        var answer = answer("""
            {'applicants':[{'id':'home','score':'85.5','citizenship':'JP','choices':['TOKYO']}],
             'programmes':[{'id':'TOKYO','capacity':1,'country':'JP'}],'citizenshipDeduction':'10.00'}\
            """);

        assertEquals(PlaceRun.json("{'TOKYO':'75.50'}"), answer.get("cutOff"));
    }

    @Test
    void a_score_of_its_own_and_a_list_of_its_own_replace_the_score_at_a_programme() {
        var answer = answer("""
            {'programmes':[{'id':'A','capacity':1},{'id':'B','capacity':1,'priority':['low','high']},
                           {'id':'C','capacity':2}],
             'applicants':[{'id':'high','score':'90','scoreAt':{'A':'10'},'choices':['A','B','C']},
                           {'id':'low','score':'20','choices':['A','C']},
                           {'id':'unlisted','score':'95','choices':['B','C']}]}\
            """);

        assertEquals(PlaceRun.json("{'high':'B','low':'A','unlisted':'C'}"), answer.get("placement"));
        assertEquals(PlaceRun.json("{'A':'20','B':null,'C':'95'}"), answer.get("cutOff"));
    }

    @Test
    void equal_scores_fall_by_the_file_or_by_the_chain() {
        var applicants = """
            'applicants':[{'id':'a','score':'80','choices':['A'],'component':'70'},
                          {'id':'b','score':'80.0','choices':['A'],'component':'75','language':'60'},
                          {'id':'c','score':'8e1','choices':['A'],'component':'75','language':'61'}],
            'programmes':[{'id':'A','capacity':1}]\
            """;

        assertEquals(
                "A",
                answer("{'tieBreak':'INPUT_ORDER'," + applicants + "}")
                        .at("/placement/a")
                        .asText());
        assertEquals(
                "A",
                answer("{'tieBreak':'CHAIN'," + applicants + "}")
                        .at("/placement/c")
                        .asText());
    }

    @Test
    void the_lot_of_call_and_applicant_decides_in_the_end() {
        var rest = """
            'applicants':[{'id':'a','score':'80','choices':['A']},{'id':'b','score':'80','choices':['A']}],
            'programmes':[{'id':'A','capacity':1}]}\
            """;

        assertEquals(LotsOf.smaller("X", "a", "b"), winner(answer("{'call':'X'," + rest)));
        assertEquals(LotsOf.smaller("", "a", "b"), winner(answer("{" + rest)));
        assertEquals(LotsOf.smaller("Y", "a", "b"), winner(answer("{'call':'Y'," + rest)));
    }

    private static String winner(JsonNode answer) {
        return answer.at("/placement/a").isNull() ? "b" : "a";
    }

    @Test
    void reserved_seats_are_filled_in_the_stated_order() {
        var market = """
            'applicants':[{'id':'r1','score':'90','reserved':true,'choices':['A']},
                          {'id':'r2','score':'80','reserved':true,'choices':['A']},
                          {'id':'o1','score':'85','choices':['A']},
                          {'id':'o2','score':'70','choices':['A']}],
            'programmes':[{'id':'A','capacity':2,'reservedSeats':1}]}\
            """;

        assertEquals(
                PlaceRun.json("{'r1':'RESERVED','r2':null,'o1':'OPEN','o2':null}"),
                answer("{'reserveOrder':'RESERVE_FIRST'," + market).get("seat"));
        assertEquals(
                PlaceRun.json("{'r1':'OPEN','r2':'RESERVED','o1':null,'o2':null}"),
                answer("{'reserveOrder':'OPEN_FIRST'," + market).get("seat"));
        assertEquals(
                PlaceRun.json("{'r1':'RESERVED','r2':null,'o1':'OPEN','o2':null}"),
                answer("{'reserveOrder':'SEPARATE','reserveFallback':'TO_OPEN'," + market)
                        .get("seat"));
    }

    @Test
    void grants_of_a_country_go_to_its_best_placed_who_want_one() {
        var answer = answer("""
            {'applicants':[{'id':'a','score':'90','choices':['T1'],'wantsGrant':false},
                           {'id':'b','score':'80','choices':['T2']},
                           {'id':'c','score':'85','choices':['T1']},
                           {'id':'d','score':'70','choices':['T1']},
                           {'id':'e','score':'95','choices':['J']}],
             'programmes':[{'id':'T1','capacity':2,'country':'TN'},{'id':'T2','capacity':1,'country':'TN'},
                           {'id':'J','capacity':1,'country':'JP'}],
             'countryGrants':{'TN':1}}\
            """);

        assertEquals(
                PlaceRun.json("{'a':'ZERO_GRANT','b':'ZERO_GRANT','c':'GRANT','d':null,'e':'ZERO_GRANT'}"),
                answer.get("grant"));
    }

    @Test
    void unknown_and_repeated_programmes_are_passed_over_with_a_warning() {
        var answer = answer("""
            {'applicants':[{'id':'a','score':'90','choices':['MARS','A','A']}],'programmes':[{'id':'A','capacity':1}]}\
            """);

        assertEquals(PlaceRun.json("{'a':'A'}"), answer.get("placement"));
        assertEquals("""
            warning: a asks for the unknown programme MARS
            warning: a names programme A again; the first time counts
            """, place.warnings());
    }

    @Test
    void of_many_warnings_the_first_ten_are_shown() {
        var choices = "'x',".repeat(25) + "'A'";
        answer("{'applicants':[{'id':'a','score':1,'choices':[" + choices
                + "]}],'programmes':[{'id':'A','capacity':1}]}");

        assertEquals(11, place.warnings().lines().count());
        assertEquals(
                "warning: 15 more of this kind",
                place.warnings().lines().toList().getLast());
    }

    @Test
    void a_million_choices_of_one_applicant_are_read() {
        var choices = "'A',".repeat(1_000_000) + "'B'";
        var answer = answer("{'applicants':[{'id':'a','score':'-3.5','choices':[" + choices
                + "]}],'programmes':[{'id':'A','capacity':0},{'id':'B','capacity':2147483647}]}");

        assertEquals(PlaceRun.json("{'A':null,'B':'-3.5'}"), answer.get("cutOff"));
    }

    @Test
    void a_byte_order_mark_windows_line_ends_and_any_text_as_id_are_fine() {
        var answer = answer("\uFEFF{'applicants':[{'id':'ğüş \uD83D\uDE00','score':1,\r\n'choices':['-1']}],\r\n"
                + "'programmes':[{'id':'-1','capacity':1}]}\r\n");

        assertEquals("-1", answer.at("/placement/ğüş \uD83D\uDE00").asText());
    }

    @Test
    void the_summary_counts_and_has_the_hash_of_the_placement() {
        var summary = place.with("market.json", """
            {'applicants':[{'id':'a','score':1,'choices':['B']},{'id':'b','score':2,'choices':[]}],
             'programmes':[{'id':'A','capacity':1},{'id':'B','capacity':1}]}\
            """).answer("market.json", "--summary");

        assertEquals(2, summary.get("applicants").asInt());
        assertEquals(1, summary.get("placed").asInt());
        assertEquals(fnv(2, 0, 0, 0, 0, 0, 0, 0), summary.get("hash").asText());
    }

    private static String fnv(int... bytes) {
        var hash = new BigInteger("cbf29ce484222325", 16);
        for (int one : bytes) {
            hash = hash.xor(BigInteger.valueOf(one))
                    .multiply(new BigInteger("100000001b3", 16))
                    .mod(BigInteger.TWO.pow(64));
        }
        var hex = hash.toString(16);
        return "0".repeat(16 - hex.length()) + hex;
    }

    private JsonNode answer(String market) {
        place = new PlaceRun(folder);
        return place.with("market.json", market).answer("market.json");
    }

    /** The lottery, computed independently of the code under test. */
    private static final class LotsOf {
        static String smaller(String call, String one, String other) {
            return hex(call + "/" + one).compareTo(hex(call + "/" + other)) < 0 ? one : other;
        }

        private static String hex(String text) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException everyJdkHasIt) {
                throw new IllegalStateException(everyJdkHasIt);
            }
        }
    }
}
