package tr.edu.metu.ico.functions.badinput;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.Bodies;
import tr.edu.metu.ico.functions.security.Story;

/** Uploads announced with invalid data, by students and by officers. */
class UploadInputTest {

    private static final String DIGEST = "ab".repeat(32);
    private static final String LINK = "POST " + Story.APPLICATION + "/documents/{document}/link";

    private static Story season;

    @BeforeAll
    static void an_open_season() {
        season = new Story().submitted();
    }

    static Stream<BadInput> documents() {
        return Stream.of(
                document("slot", "\"PASSPORT\"", 422, "UNKNOWN_SLOT"),
                document("slot", "\"language\"", 422, "UNKNOWN_SLOT"),
                document("slot", "\"../LANGUAGE\"", 422, "UNKNOWN_SLOT"),
                document("slot", "7", 400, "WRONG_TYPE"),
                document("contentType", "\"text/html\"", 422, "WRONG_TYPE"),
                document("contentType", "\"APPLICATION/PDF\"", 422, "WRONG_TYPE"),
                document("contentType", "\"application/pdf; x=y\"", 422, "WRONG_TYPE"),
                document("contentType", "\"image/heic\"", 422, "HEIC"),
                document("contentType", "\"image/heif\"", 422, "HEIC"),
                document("contentType", "null", 400, "NOT_NULL"));
    }

    static Stream<BadInput> sizes() {
        var outside =
                Stream.of("-1", "5000001", "9223372036854775807").map(size -> document("size", size, 400, "MALFORMED"));
        var noNumbers = Stream.of(
                        "1.5", "1e2", "\"10\"", "true", "[10]", "{}", "1e1000000000", "9223372036854775808", "1e400")
                .map(size -> document("size", size, 400, "WRONG_TYPE"));
        var empty = document("size", "0", 422, "EMPTY_FILE");
        return Stream.concat(Stream.of(empty), Stream.concat(outside, noNumbers));
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
                        "a\\u200eb.pdf",
                        "a\\u061cb.pdf",
                        "\\u200d",
                        "\\u200d\\u200c.pdf",
                        "\\u3164.pdf",
                        "\\u2800.pdf",
                        "\\ufe0f.pdf")
                .flatMap(name -> Stream.of(
                        document("fileName", "\"" + name + "\"", 400, "MALFORMED"),
                        office("fileName", "\"" + name + "\"", "MALFORMED")));
    }

    static Stream<BadInput> digests() {
        return Stream.of(
                        "",
                        "abc",
                        DIGEST.substring(1),
                        DIGEST + "a",
                        DIGEST.toUpperCase(Locale.ROOT),
                        "z".repeat(64),
                        " " + DIGEST.substring(1))
                .flatMap(digest -> Stream.of(
                        document("sha256", "\"" + digest + "\"", 400, "MALFORMED"),
                        office("sha256", "\"" + digest + "\"", "MALFORMED")));
    }

    static Stream<BadInput> officeFiles() {
        return Stream.of(
                office("kind", "\"records\"", "MALFORMED"),
                office("kind", "\"PARTİCİPATİONS\"", "MALFORMED"),
                office("kind", "\"PASSWORDS\"", "MALFORMED"),
                office("kind", "0", "WRONG_TYPE"),
                office("size", "-1", "MALFORMED"),
                office("size", "52428801", "MALFORMED"),
                office("reason", "\" \"", "MALFORMED"),
                office("reason", "\"a\\nb\"", "MALFORMED"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"documents", "sizes", "names", "digests", "officeFiles"})
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
                409,
                season.world
                        .as(Story.OFFICER)
                        .ask(LINK, "call", Story.CALL, "student", Story.ADA_NUMBER, "document", id)
                        .status());
    }

    /** A good document with another value of one field. */
    private static BadInput document(String field, String value, int status, String code) {
        var good = Map.of(
                "slot", "\"LANGUAGE\"",
                "fileName", "\"a.pdf\"",
                "contentType", "\"application/pdf\"",
                "size", "10",
                "sha256", "\"" + DIGEST + "\"");
        return new BadInput(
                "a document of " + field + " " + value,
                Story.ADA,
                "POST " + Story.APPLICATION + "/documents",
                List.of(Story.path(Story.ADA_NUMBER)),
                asked -> asked.body(with(good, field, value)),
                status,
                code,
                field);
    }

    /** A good office file with another value of one field. */
    private static BadInput office(String field, String value, String code) {
        var good = Map.of("kind", "\"RECORDS\"", "fileName", "\"a.csv\"", "size", "10", "sha256", "\"" + DIGEST + "\"");
        return new BadInput(
                "an office file of " + field + " " + value,
                Story.OFFICER,
                "POST /calls/{call}/imports",
                List.of("call", Story.CALL),
                asked -> asked.body(with(good, field, value)),
                400,
                code,
                field);
    }

    private static String with(Map<String, String> good, String field, String value) {
        var fields = new TreeMap<>(good);
        fields.put(field, value);
        return fields.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":" + entry.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
