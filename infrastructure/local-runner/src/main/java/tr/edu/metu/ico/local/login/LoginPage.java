package tr.edu.metu.ico.local.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tr.edu.metu.ico.season.login.Person;

/** The local login page: a button per demo person, in English and Turkish. */
final class LoginPage {
    private static final String TEMPLATE = "/local/login.html";

    private LoginPage() {}

    /** Writes the page, which the provider reads from a file. */
    static void write(Path file, List<Person> people) {
        try (var template = LoginPage.class.getResourceAsStream(TEMPLATE)) {
            var html = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            var buttons = people.stream().map(LoginPage::button).collect(Collectors.joining("\n"));
            Files.writeString(file, html.replace("<!-- people -->", buttons));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String button(Person person) {
        return """
            <li><button name="username" value="%s"><b>%s</b> <span lang="tr">%s</span></button></li>\
            """.formatted(escaped(person.id()), escaped(person.english()), escaped(person.turkish()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
