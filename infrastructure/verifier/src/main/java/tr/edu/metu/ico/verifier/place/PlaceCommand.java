package tr.edu.metu.ico.verifier.place;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import tr.edu.metu.ico.checker.MarketChecker;
import tr.edu.metu.ico.checker.MarketViolation;
import tr.edu.metu.ico.placement.DeferredAcceptance;
import tr.edu.metu.ico.verifier.BadInput;
import tr.edu.metu.ico.verifier.Command;
import tr.edu.metu.ico.verifier.Exit;

/** {@code place INSTANCE}: places the applicants of a given market, and checks the placement. */
public final class PlaceCommand implements Command {
    private static final String SUMMARY = "--summary";

    @Override
    public String name() {
        return "place";
    }

    @Override
    public String help() {
        return PlaceHelp.TEXT;
    }

    @Override
    public Exit run(List<String> arguments, PrintStream out, PrintStream err) {
        boolean summary = arguments.contains(SUMMARY);
        var others =
                arguments.stream().filter(argument -> !argument.equals(SUMMARY)).toList();
        if (others.size() != 1 || others.getFirst().startsWith("--")) {
            throw new BadInput("place needs one INSTANCE, and perhaps " + SUMMARY);
        }
        return run(path(others.getFirst()), summary, out, err);
    }

    private static Exit run(Path path, boolean summary, PrintStream out, PrintStream err) {
        var cpu = summary ? new CpuTime() : null;
        var warnings = new Warnings(err);
        var instance =
                Files.isDirectory(path) ? FolderInstance.read(path, warnings) : JsonInstance.read(path, warnings);
        warnings.close();
        var parse = summary ? cpu.lap() : null;
        var market = MeritOrder.market(instance);
        var assignment = DeferredAcceptance.place(market);
        var place = summary ? cpu.lap() : null;
        var violations =
                MarketChecker.check(market.programmes(), market.bidTable(), new RawPrecedence(instance), assignment);
        var check = summary ? cpu.lap() : null;
        if (summary) {
            new Summary(market, assignment, parse, place, check, warnings.given(), violations.isEmpty()).write(out);
        } else {
            new Answer(instance, assignment).write(out);
        }
        violations.forEach(violation -> err.println(reported(instance, violation)));
        return violations.isEmpty() ? Exit.HOLDS : Exit.DOES_NOT_HOLD;
    }

    private static Path path(String argument) {
        try {
            var path = Path.of(argument);
            if (!Files.exists(path)) {
                throw new BadInput(argument + " does not exist");
            }
            return path;
        } catch (InvalidPathException notPath) {
            throw new BadInput(argument + " is not the name of a file", notPath);
        }
    }

    private static String reported(Instance instance, MarketViolation violation) {
        var text = new StringBuilder("does not hold: ").append(violation.promise());
        if (violation.programme() != MarketViolation.NONE) {
            text.append(", programme ").append(instance.programmes().ids().get(violation.programme()));
        }
        if (violation.applicant() != MarketViolation.NOBODY) {
            text.append(", applicant ").append(instance.applicants().ids().apply(violation.applicant()));
        }
        return text.toString();
    }
}
