package tr.edu.metu.ico.season.aftermath;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.Verifier;
import tr.edu.metu.ico.season.cast.Cast;
import tr.edu.metu.ico.season.cast.Office;
import tr.edu.metu.ico.season.http.Answer;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.result.Row;
import tr.edu.metu.ico.season.world.Student;

/** A student of a call that is long over asks to be erased; what was held is gone, and the published result still holds. */
final class Erasure {
    private final Api api;
    private final Verifier verifier;
    private final Path folder;

    Erasure(Api api, Verifier verifier, Path folder) {
        this.api = api;
        this.verifier = verifier;
        this.folder = folder;
    }

    /** @throws Unexpected if something of the student is still held, or the bundle does not hold */
    String check(List<PlayedCall> calls) {
        var call = calls.stream()
                .filter(candidate -> erasableNow(candidate, somebodyInNoOtherCall(candidate, calls)))
                .max(Comparator.comparing(candidate -> candidate.context().moment("scoreAt")))
                .orElseThrow(() -> new Unexpected("The result of a call should be final."));
        var student = somebodyInNoOtherCall(call, calls);
        var before = ownData(student);
        var application = call.id() + "/application.json";
        var messages = call.id() + "/messages.json";
        Unexpected.unless(
                before.containsKey(application) && before.containsKey(messages) && holds(before, student.name()),
                "What is held about " + student.number() + " lacks the application, the messages or the name: "
                        + before.keySet() + ".");
        erase(call, student);
        var after = ownData(student);
        Unexpected.unless(
                !after.containsKey(messages) && !holds(after, student.name()),
                "After the erasure, messages or the name of " + student.number() + " are still held: " + after.keySet()
                        + ".");
        var verified = verifier.verify(bundle(call));
        return "Erasure: a student of " + call.id()
                + " is erased; what is held no longer contains the name and the messages, and the bundle " + verified;
    }

    private static Student somebodyInNoOtherCall(PlayedCall call, List<PlayedCall> calls) {
        return call.rows().stream()
                .map(Row::student)
                .filter(number -> calls.stream()
                        .allMatch(other -> other == call
                                || other.context().world().students().stream()
                                        .noneMatch(student -> student.number().equals(number))))
                .findFirst()
                .map(call::student)
                .orElseThrow(() -> new Unexpected("Somebody should have applied to one call only."));
    }

    /** Before the result is final, an erasure waits for it. */
    private boolean erasableNow(PlayedCall call, Student student) {
        return plan(student).list("calls").stream()
                .anyMatch(line -> line.path("call").asText().equals(call.id())
                        && line.path("when").asText().equals("NOW"));
    }

    private Answer plan(Student student) {
        return api.get(Cast.OFFICER, path(student)).expecting(200);
    }

    private static String path(Student student) {
        return "/erasures/" + student.number();
    }

    private void erase(PlayedCall call, Student student) {
        var plan = plan(student);
        Unexpected.unlessEqual(
                List.of(call.id() + " NOW"),
                plan.list("calls").stream()
                        .map(line -> line.path("call").asText() + " "
                                + line.path("when").asText())
                        .toList(),
                "The plan to erase " + student.number());
        var erased = api.post(Cast.OFFICER, path(student), Api.object().put("plan", plan.text("plan")))
                .expecting(201);
        Unexpected.unlessEqual(
                List.of(),
                erased.list("waiting").stream().map(JsonNode::asText).toList(),
                "The calls that still wait for the erasure of " + student.number());
        Unexpected.unless(
                !erased.body().path("answer").path("en").asText().isEmpty(), "There is no answer to the student.");
    }

    private Map<String, String> ownData(Student student) {
        var archive = api.file(Cast.student(student), "POST", "/own-data", "");
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            return files;
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static boolean holds(Map<String, String> files, String words) {
        return files.values().stream().anyMatch(file -> file.contains(words));
    }

    private Path bundle(PlayedCall call) {
        try {
            return Files.write(
                    folder.resolve(call.id() + "-bundle-after-erasure.zip"), new Office(call.context()).bundle());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
