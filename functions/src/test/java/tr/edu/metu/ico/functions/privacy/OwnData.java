package tr.edu.metu.ico.functions.privacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.world.Person;

/** The archive of a student's own data, file by file. */
final class OwnData {

    private OwnData() {}

    static Map<String, String> of(Story story, Person student) {
        var answer = Answers.ok(story.world.as(student).ask("POST /own-data"));
        var files = new TreeMap<String, String>();
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(answer.body())))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return files;
    }
}
