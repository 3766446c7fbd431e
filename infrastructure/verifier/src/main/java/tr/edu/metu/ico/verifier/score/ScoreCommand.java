package tr.edu.metu.ico.verifier.score;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import tr.edu.metu.ico.verifier.BadInput;
import tr.edu.metu.ico.verifier.Command;
import tr.edu.metu.ico.verifier.Exit;

/** Runs cases written by hand through the rules of the shipped calls. */
public final class ScoreCommand implements Command {
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public String name() {
        return "score";
    }

    @Override
    public String help() {
        return """
            score CASE
                CASE is a JSON file with one case {"id","kind","call","input","expected"}, a list of cases, or {"cases":[...]}.
                Every case is decided by the rules of its shipped call; prints the expected and actual values.
                A case holds if every expected field is exactly as written. Fields of the input that no rule
                reads are listed on standard error. A case that cannot be read is reported with its field: exit code 2.
            """;
    }

    @Override
    public Exit run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 1) {
            throw new BadInput("score takes exactly one CASE");
        }
        var answers = CaseFile.read(Path.of(arguments.getFirst())).stream()
                .map(Answer::to)
                .toList();
        var report = JSON.createObjectNode();
        var list = report.putArray("cases");
        answers.forEach(answer -> list.add(answer.json()));
        report.put("count", answers.size());
        report.put("held", answers.stream().filter(Answer::holds).count());
        out.println(report.toPrettyString());
        answers.forEach(answer -> answer.remarks().forEach(err::println));
        return answers.stream().anyMatch(answer -> answer.unreadable().isPresent())
                ? Exit.BAD_INPUT
                : answers.stream().allMatch(Answer::holds) ? Exit.HOLDS : Exit.DOES_NOT_HOLD;
    }
}
