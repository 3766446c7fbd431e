package tr.edu.metu.ico.functions.badinput;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tr.edu.metu.ico.functions.world.World.RequestBuilder;

/** Malformed variants of any body, whatever it is for. */
record MalformedBodies(String name, UnaryOperator<RequestBuilder> body, int status, String code, String field) {

    static Stream<MalformedBodies> all() {
        return Stream.of(ofNothing(), ofText(), ofBytes()).flatMap(List::stream);
    }

    private static List<MalformedBodies> ofNothing() {
        return List.of(
                text("no body", null, "EMPTY_BODY", ""),
                text("an empty body", "", "EMPTY_BODY", ""),
                text("blanks", " \n\t ", "EMPTY_BODY", ""),
                text("null", "null", "WRONG_TYPE", ""),
                text("a list in place of an object", "[]", "WRONG_TYPE", ""),
                text("a text in place of an object", "\"{}\"", "WRONG_TYPE", ""),
                text("a number in place of an object", "42", "WRONG_TYPE", ""),
                text("true in place of an object", "true", "WRONG_TYPE", ""));
    }

    private static List<MalformedBodies> ofText() {
        return List.of(
                text("text behind the end", "{} x", "TRAILING_TEXT", ""),
                text("a second document", "{}{}", "TRAILING_TEXT", ""),
                text("an open brace", "{", "NOT_JSON", ""),
                text("a form in place of JSON", "a=1&b=2", "NOT_JSON", ""),
                text("single quotes", "{'x':1}", "NOT_JSON", ""),
                text("a comment", "{/* x */}", "NOT_JSON", ""),
                text("NaN", "{\"x\":NaN}", "NOT_JSON", "x"),
                text("Infinity", "{\"x\":-Infinity}", "NOT_JSON", "x"),
                text("a duplicate key", "{\"x\":1,\"x\":2}", "DUPLICATE_FIELD", "x"),
                text("a number of 40 digits", "{\"x\":" + "9".repeat(40) + "}", "NUMBER_TOO_LONG", "x"),
                text("a text of 30,000 letters", "{\"x\":\"" + "a".repeat(30_000) + "\"}", "TEXT_TOO_LONG", "x"),
                text("half a character, escaped", "{\"x\":\"\\ud800\"}", "BROKEN_TEXT", "x"),
                text("bytes that the gateway could not read", "{\"x\":\"Ay\uFFFDe\"}", "NOT_UTF_8", "x"),
                text("the same as a name", "{\"\uFFFD\":1}", "NOT_UTF_8", "\uFFFD"),
                text("half a character", "{\"x\":\"\ud83c\"}", "NOT_UTF_8", ""),
                text("half a character as a name", "{\"\\udc00\":1}", "NOT_JSON", ""),
                text("objects in objects in objects", "{\"x\":".repeat(3_000), "TOO_DEEP", "x" + ".x".repeat(19)));
    }

    private static List<MalformedBodies> ofBytes() {
        return List.of(
                new MalformedBodies("no base64", asked -> asked.base64Body("%%%"), 400, "NOT_BASE64", ""),
                new MalformedBodies(
                        "no UTF-8",
                        asked -> asked.base64Body(base64(new byte[] {'{', (byte) 0xff, '}'})),
                        400,
                        "NOT_UTF_8",
                        ""),
                new MalformedBodies(
                        "UTF-16",
                        asked -> asked.base64Body(base64("{}".getBytes(StandardCharsets.UTF_16))),
                        400,
                        "NOT_UTF_8",
                        ""),
                new MalformedBodies(
                        "more than a megabyte",
                        asked -> asked.body("{\"x\":\"" + "a".repeat(1 << 20) + "\"}"),
                        413,
                        "TOO_LARGE",
                        ""));
    }

    /** Malformed variants for small bodies only. */
    static MalformedBodies overTheLimitOfRequests() {
        return new MalformedBodies(
                "more than 64 KB", asked -> asked.body("{\"x\":[" + "1,".repeat(33_000) + "1]}"), 413, "TOO_LARGE", "");
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static MalformedBodies text(String name, String body, String code, String field) {
        return new MalformedBodies(name, asked -> asked.body(body), 400, code, field);
    }
}
