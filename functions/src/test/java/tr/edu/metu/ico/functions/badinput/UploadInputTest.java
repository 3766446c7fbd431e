package tr.edu.metu.ico.functions.badinput;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.Bodies;
import tr.edu.metu.ico.functions.security.Story;

/** Files that are announced as something they cannot be, by students and by officers. */
class UploadInputTest {

    private static final String SUM = "ab".repeat(32);
    private static final String LINK = "POST " + Story.APPLICATION + "/documents/{document}/link";

    private static Story season;

    @BeforeAll
    static void an_open_season() {
        season = new Story().submitted();
    }

    static Stream<BadInput> documents() {
        return Stream.of(
                document(
                        "a slot nobody asks for",
                        "\"PASSPORT\"",
                        "\"a.pdf\"",
                        "\"application/pdf\"",
                        "10",
                        "\"" + SUM + "\"",
                        422,
                        "UNKNOWN_SLOT",
                        "slot"),
                document(
                        "a slot in small letters",
                        "\"language\"",
                        "\"a.pdf\"",
                        "\"application/pdf\"",
                        "10",
                        "\"" + SUM + "\"",
                        422,
                        "UNKNOWN_SLOT",
                        "slot"),
                document(
                        "a slot with a path",
                        "\"../LANGUAGE\"",
                        "\"a.pdf\"",
                        "\"application/pdf\"",
                        "10",
                        "\"" + SUM + "\"",
                        422,
                        "UNKNOWN_SLOT",
                        "slot"),
                document(
                        "a web page",
                        "\"LANGUAGE\"",
                        "\"a.html\"",
                        "\"text/html\"",
                        "10",
                        "\"" + SUM + "\"",
                        422,
                        "WRONG_TYPE",
                        "contentType"),
                document(
                        "a type in capitals",
                        "\"LANGUAGE\"",
                        "\"a.pdf\"",
                        "\"APPLICATION/PDF\"",
                        "10",
                        "\"" + SUM + "\"",
                        422,
                        "WRONG_TYPE",
                        "contentType"),
                document(
                        "a type with parameters",
                        "\"LANGUAGE\"",
                        "\"a.pdf\"",
                        "\"application/pdf; x=y\"",
                        "10",
                        "\"" + SUM + "\"",
                        422,
                        "WRONG_TYPE",
                        "contentType"),
                document(
                        "no type",
                        "\"LANGUAGE\"",
                        "\"a.pdf\"",
                        "null",
                        "10",
                        "\"" + SUM + "\"",
                        400,
                        "NOT_NULL",
                        "contentType"));
    }

    static Stream<BadInput> sizes() {
        var outside = Stream.of("0", "-1", "5000001", "9223372036854775807")
                .map(size -> document(
                        "size " + size,
                        "\"LANGUAGE\"",
                        "\"a.pdf\"",
                        "\"application/pdf\"",
                        size,
                        "\"" + SUM + "\"",
                        400,
                        "MALFORMED",
                        "size"));
        var noNumbers = Stream.of(
                        "1.5", "1e2", "\"10\"", "true", "[10]", "{}", "1e1000000000", "9223372036854775808", "1e400")
                .map(size -> document(
                        "size " + size,
                        "\"LANGUAGE\"",
                        "\"a.pdf\"",
                        "\"application/pdf\"",
                        size,
                        "\"" + SUM + "\"",
                        400,
                        "WRONG_TYPE",
                        "size"));
        return Stream.concat(outside, noNumbers);
    }

    static Stream<BadInput> names() {
        return Stream.of(
                        "../a.pdf",
                        "a/b.pdf",
                        "/etc/passwd",
                        "C:\\\\a.pdf",
                        "..",
                        ".htaccess",
                        "",
                        "   ",
                        "a".repeat(121),
                        "a\\u0000.pdf",
                        "a\\r\\nSet-Cookie: b.pdf",
                        "a\\tb.pdf",
                        "a\\u007f.pdf",
                        "a\\u0085b.pdf",
                        "report\\u202efdp.exe",
                        "a\\u2066b.pdf",
                        "a\\ufeffb.pdf",
                        "a\\u2028b.pdf",
                        "a\\u200eb.pdf")
                .flatMap(name -> Stream.of(
                        document(
                                "the name " + name,
                                "\"LANGUAGE\"",
                                "\"" + name + "\"",
                                "\"application/pdf\"",
                                "10",
                                "\"" + SUM + "\"",
                                400,
                                "MALFORMED",
                                "fileName"),
                        office(
                                "the name " + name,
                                "\"RECORDS\"",
                                "\"" + name + "\"",
                                "10",
                                "\"" + SUM + "\"",
                                400,
                                "MALFORMED",
                                "fileName")));
    }

    static Stream<BadInput> sums() {
        return Stream.of(
                        "",
                        "abc",
                        SUM.substring(1),
                        SUM + "a",
                        SUM.toUpperCase(java.util.Locale.ROOT),
                        "z".repeat(64),
                        " " + SUM.substring(1))
                .flatMap(sum -> Stream.of(
                        document(
                                "the sum " + sum,
                                "\"LANGUAGE\"",
                                "\"a.pdf\"",
                                "\"application/pdf\"",
                                "10",
                                "\"" + sum + "\"",
                                400,
                                "MALFORMED",
                                "sha256"),
                        office(
                                "the sum " + sum,
                                "\"RECORDS\"",
                                "\"a.csv\"",
                                "10",
                                "\"" + sum + "\"",
                                400,
                                "MALFORMED",
                                "sha256")));
    }

    static Stream<BadInput> officeFiles() {
        return Stream.of(
                office(
                        "a kind in small letters",
                        "\"records\"",
                        "\"a.csv\"",
                        "10",
                        "\"" + SUM + "\"",
                        400,
                        "MALFORMED",
                        "kind"),
                office(
                        "a kind in Turkish capitals",
                        "\"PARTİCİPATİONS\"",
                        "\"a.csv\"",
                        "10",
                        "\"" + SUM + "\"",
                        400,
                        "MALFORMED",
                        "kind"),
                office(
                        "a kind nobody knows",
                        "\"PASSWORDS\"",
                        "\"a.csv\"",
                        "10",
                        "\"" + SUM + "\"",
                        400,
                        "MALFORMED",
                        "kind"),
                office("a kind as a number", "0", "\"a.csv\"", "10", "\"" + SUM + "\"", 400, "WRONG_TYPE", "kind"),
                office("no size", "\"RECORDS\"", "\"a.csv\"", "0", "\"" + SUM + "\"", 400, "MALFORMED", "size"),
                office(
                        "more than 50 MB",
                        "\"RECORDS\"",
                        "\"a.csv\"",
                        "52428801",
                        "\"" + SUM + "\"",
                        400,
                        "MALFORMED",
                        "size"),
                office(
                        "a blank reason",
                        "\"RECORDS\"",
                        "\"a.csv\"",
                        "10",
                        "\"" + SUM + "\",\"reason\":\" \"",
                        400,
                        "MALFORMED",
                        "reason"),
                office(
                        "a reason of two lines",
                        "\"RECORDS\"",
                        "\"a.csv\"",
                        "10",
                        "\"" + SUM + "\",\"reason\":\"a\\nb\"",
                        400,
                        "MALFORMED",
                        "reason"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"documents", "sizes", "names", "sums", "officeFiles"})
    void bad_input_is_refused_with_its_field_and_stores_nothing(BadInput input) {
        input.isRefusedBy(season);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rapor-çğıöşü.pdf", "Bericht (1).pdf", "履歴.pdf", "a.b.c.pdf", "نامه\u200cها.pdf"})
    void a_name_in_any_letters_is_taken(String name) {
        Answers.ok(season.world
                .as(Story.ADA)
                .body(Bodies.upload("LANGUAGE", name, new byte[] {1}))
                .ask("POST " + Story.APPLICATION + "/documents", Story.path(Story.ADA_NUMBER)));
    }

    @Test
    void a_document_that_never_arrived_cannot_be_looked_at() {
        var id = Answers.json(Answers.ok(season.world
                        .as(Story.ADA)
                        .body(Bodies.upload("LANGUAGE", "a.pdf", new byte[] {1}))
                        .ask("POST " + Story.APPLICATION + "/documents", Story.path(Story.ADA_NUMBER))))
                .get("id")
                .asText();

        assertEquals(
                404,
                season.world
                        .as(Story.OFFICER)
                        .ask(LINK, "call", Story.CALL, "student", Story.ADA_NUMBER, "document", id)
                        .status());
    }

    private static BadInput document(
            String name,
            String slot,
            String fileName,
            String type,
            String size,
            String sum,
            int status,
            String code,
            String field) {
        var body = "{\"slot\":" + slot + ",\"fileName\":" + fileName + ",\"contentType\":" + type + ",\"size\":" + size
                + ",\"sha256\":" + sum + "}";
        return new BadInput(
                "a document: " + name,
                Story.ADA,
                "POST " + Story.APPLICATION + "/documents",
                List.of(Story.path(Story.ADA_NUMBER)),
                asked -> asked.body(body),
                status,
                code,
                field);
    }

    private static BadInput office(
            String name, String kind, String fileName, String size, String sum, int status, String code, String field) {
        var body = "{\"kind\":" + kind + ",\"fileName\":" + fileName + ",\"size\":" + size + ",\"sha256\":" + sum + "}";
        return new BadInput(
                "an office file: " + name,
                Story.OFFICER,
                "POST /calls/{call}/imports",
                List.of("call", Story.CALL),
                asked -> asked.body(body),
                status,
                code,
                field);
    }
}
