package tr.edu.metu.ico.verifier.bundle;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import tr.edu.metu.ico.adapters.json.LetterStatement;
import tr.edu.metu.ico.adapters.letter.LetterExaminer;
import tr.edu.metu.ico.verifier.BadInput;
import tr.edu.metu.ico.verifier.Command;
import tr.edu.metu.ico.verifier.Exit;

/** {@code letter}: checks the signed statement in the file of a letter and prints it, to be compared with the letter. */
public final class LetterCommand implements Command {

    private static final String COMPARE =
            "Compare what is printed here with the visible letter: the signature does not cover the visible text.";

    @Override
    public String name() {
        return "letter";
    }

    @Override
    public String help() {
        return """
            letter FILE KEY
              Checks a letter of the office (PDF): reads the statement inside the file, checks its signature and
              prints what it says: kind, masked name, call, university, semester, dates and verification code.
              KEY  the office's public key for letters (PEM, BEGIN PUBLIC KEY), obtained from where the office
                   published it and not from the letter.
              The signature does not cover the visible text: compare it with what is printed. Whether the letter
              was revoked or overtaken since, only the page of its verification code shows.
            """;
    }

    @Override
    public Exit run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 2) {
            throw new BadInput("usage: letter FILE KEY");
        }
        var key = GivenFile.publicKey(Path.of(arguments.get(1)));
        var examined = LetterExaminer.examine(GivenFile.whole(Path.of(arguments.getFirst())), key);
        var node = JsonNodeFactory.instance.objectNode().put("holds", examined.holds());
        examined.statement()
                .filter(_ -> examined.holds())
                .ifPresent(statement -> says(node.putObject("letter"), statement));
        ExaminationJson.checks(node, examined.checks());
        out.println(node.toPrettyString());
        VerifyCommand.remark(examined.checks(), err);
        if (examined.holds()) {
            err.println(COMPARE);
        }
        return examined.holds() ? Exit.HOLDS : Exit.DOES_NOT_HOLD;
    }

    /** Only what was signed is shown: a statement that does not hold could say anything. */
    private static void says(ObjectNode node, LetterStatement statement) {
        var essence = statement.essence();
        node.put("kind", essence.kind().name())
                .put("name", essence.name())
                .put("call", essence.call().value())
                .put("title", essence.title().en());
        if (essence.version() > 0) {
            node.put("version", essence.version());
        }
        node.put("subjectAt", essence.subjectAt().toString());
        essence.outcome().ifPresent(outcome -> node.put("outcome", outcome.name()));
        essence.place()
                .ifPresent(place -> node.put("university", place.name() + " (" + place.university() + ")")
                        .put("semester", place.semester().name()));
        node.put("issuedAt", essence.issuedAt().toString())
                .put("code", essence.code().grouped())
                .put("address", statement.address())
                .put("keyId", statement.keyId().hex());
    }
}
