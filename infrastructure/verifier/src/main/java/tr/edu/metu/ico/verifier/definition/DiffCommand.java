package tr.edu.metu.ico.verifier.definition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tr.edu.metu.ico.adapters.json.InvalidJson;
import tr.edu.metu.ico.adapters.json.definition.DefinitionDiff;
import tr.edu.metu.ico.adapters.json.definition.DefinitionDocument;
import tr.edu.metu.ico.adapters.json.definition.DiffJson;
import tr.edu.metu.ico.adapters.json.definition.ShippedDefinitions;
import tr.edu.metu.ico.verifier.BadInput;
import tr.edu.metu.ico.verifier.Command;
import tr.edu.metu.ico.verifier.Exit;

/** Reports what changed from one definition to another. */
public final class DiffCommand implements Command {
    private static final String TEXT = "--text";
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public String name() {
        return "diff";
    }

    @Override
    public String help() {
        return """
            diff OLD NEW [--text en|tr]
                Reports what changed from one definition to the other; each is a file or a call that ships with
                the system, such as OE-2020. With --text the report is written for people instead of programs.
                The exit code is 0 whatever changed.
            """;
    }

    @Override
    public Exit run(List<String> arguments, PrintStream out, PrintStream err) {
        boolean forPeople = arguments.size() == 4 && arguments.get(2).equals(TEXT);
        if (arguments.size() != 2 && !forPeople) {
            throw new BadInput("diff takes two definitions and optionally --text en or --text tr");
        }
        var diff = DefinitionDiff.of(document(arguments.get(0)), document(arguments.get(1)));
        out.print(forPeople ? DiffText.of(diff, language(arguments.get(3))) : json(diff));
        return Exit.HOLDS;
    }

    private static Language language(String code) {
        return Language.of(code).orElseThrow(() -> new BadInput("--text must be en or tr, not " + code));
    }

    private static String json(DefinitionDiff diff) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(DiffJson.of(diff)) + "\n";
        } catch (JsonProcessingException ourOwnTree) {
            throw new IllegalStateException(ourOwnTree);
        }
    }

    private static DefinitionDocument document(String name) {
        try {
            return DefinitionDocument.of(text(name));
        } catch (InvalidJson wrong) {
            throw new BadInput(
                    name + ": "
                            + wrong.problems().stream()
                                    .map(problem -> problem.field() + " "
                                            + problem.text().en())
                                    .collect(Collectors.joining("; ")),
                    wrong);
        } catch (IOException unreadable) {
            throw new BadInput(name + " is neither a readable file nor a call that ships with the system", unreadable);
        }
    }

    private static String text(String name) throws IOException {
        var shipped = ShippedDefinitions.document(name);
        return shipped.isPresent() ? shipped.get() : Files.readString(Path.of(name));
    }
}
