package tr.edu.metu.ico.season.aftermath;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.Verifier;
import tr.edu.metu.ico.season.cast.Cast;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.result.Row;

/**
 * In each call somebody who was chosen asks for the result letter, and a stranger checks it: by its code, and its file with the
 * verifier. The file is read by OpenPDF, which did not write it.
 */
final class LetterCheck {
    private final Api api;
    private final Verifier verifier;
    private final Path folder;

    LetterCheck(Api api, Verifier verifier, Path folder) {
        this.api = api;
        this.verifier = verifier;
        this.folder = folder;
    }

    /** @throws Unexpected if the page, the JSON or the file says something else */
    String check(List<PlayedCall> calls) {
        var letters = calls.stream()
                .flatMap(call -> call.chosen().stream().map(row -> checked(call, row)))
                .toList();
        Unexpected.unlessEqual(calls.size(), letters.size(), "The calls in which somebody asks for a letter");
        return "Letters: " + letters.size()
                + " result letters, each valid by its code on page and in JSON, and by the verifier offline";
    }

    private String checked(PlayedCall call, Row row) {
        var number = row.student();
        var outcome = row.placed() ? "PLACED" : "SELECTED";
        var student = call.student(number);
        var path = call.context().application(student) + "/letters";
        var wanted = Api.object().put("kind", "RESULT").put("language", "en").toString();
        var letter = api.file(Cast.student(student), "POST", path, wanted);
        var file = save(call, letter);
        var code = api.get(Cast.student(student), path).expecting(200).list("letters").stream()
                .filter(one -> one.path("kind").asText().equals("RESULT"))
                .map(one -> one.path("code").asText())
                .findFirst()
                .orElseThrow(() -> new Unexpected("The letter of " + number + " is not in the list."));
        var found = api.send(Optional.empty(), "GET", "/letters/" + code, "")
                .expecting(200)
                .body();
        Unexpected.unlessEqual(
                Map.of("state", "VALID", "call", call.id(), "outcome", outcome, "university", row.university()),
                Map.of(
                        "state", found.path("state").asText(),
                        "call", found.path("call").asText(),
                        "outcome", found.path("outcome").asText(),
                        "university", found.path("place").path("university").asText()),
                "What the code of the letter of " + number + " shows");
        var signed = verifier.letter(file);
        compareFile(found, signed);
        compareText(OfficeTable.pdf(letter), number, signed.path("code").asText());
        comparePage(found, code);
        return code;
    }

    private static void compareFile(JsonNode found, JsonNode signed) {
        for (var field : List.of("kind", "name", "call", "subjectAt", "issuedAt", "outcome")) {
            Unexpected.unlessEqual(
                    found.path(field).asText(),
                    signed.path(field).asText(),
                    "What the file of a letter says of " + field);
        }
        Unexpected.unlessEqual(
                found.path("code").asText(),
                signed.path("code").asText().replace("-", ""),
                "The code in the file of a letter");
    }

    /** What people read in the file. */
    private static void compareText(String text, String number, String code) {
        for (var printed : List.of(number, code)) {
            Unexpected.unless(text.contains(printed), "The text of a letter lacks " + printed + ": " + text);
        }
    }

    private void comparePage(JsonNode found, String code) {
        var page = Jsoup.parse(api.page("/letters/" + code + "?language=en"));
        var facts = page.select("dl.facts dd").eachText();
        Unexpected.unless(page.selectFirst(".note.good") != null, "The page of a valid letter does not say so.");
        for (var fact : List.of(found.path("name"), found.path("title").path("en"))) {
            Unexpected.unless(facts.contains(fact.asText()), "The page of a letter lacks " + fact + ": " + facts);
        }
        var university = found.path("place").path("name").asText();
        Unexpected.unless(
                facts.stream().anyMatch(fact -> fact.contains(university)),
                "The page of a letter lacks " + university + ": " + facts);
    }

    private Path save(PlayedCall call, byte[] letter) {
        try {
            return Files.write(folder.resolve(call.id() + "-letter.pdf"), letter);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
