package tr.edu.metu.ico.verifier.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tr.edu.metu.ico.verifier.BadInput;
import tr.edu.metu.ico.verifier.Command;
import tr.edu.metu.ico.verifier.Exit;
import tr.edu.metu.ico.verifier.bundle.LetterCommand;
import tr.edu.metu.ico.verifier.bundle.TrailCommand;
import tr.edu.metu.ico.verifier.bundle.VerifyCommand;
import tr.edu.metu.ico.verifier.definition.DiffCommand;
import tr.edu.metu.ico.verifier.place.PlaceCommand;
import tr.edu.metu.ico.verifier.score.ScoreCommand;

/**
 * The runnable jar with which anyone can recompute a published result. Output is JSON on standard output; the exit code is 0 if
 * the result holds, 1 if it does not, 2 if the command or its input cannot be used.
 */
public final class Main {
    private static final List<Command> COMMANDS = List.of(
            new DiffCommand(),
            new LetterCommand(),
            new PlaceCommand(),
            new ScoreCommand(),
            new TrailCommand(),
            new VerifyCommand());

    private Main() {}

    public static void main(String[] arguments) {
        var out = stream(FileDescriptor.out);
        var err = stream(FileDescriptor.err);
        var exit = run(COMMANDS, List.of(arguments), out, err);
        out.flush();
        err.flush();
        System.exit(exit.code());
    }

    static Exit run(List<Command> commands, List<String> arguments, PrintStream out, PrintStream err) {
        if (!arguments.isEmpty() && Set.of("--help", "-h", "help").contains(arguments.getFirst())) {
            out.print(help(commands));
            return Exit.HOLDS;
        }
        var named = commands.stream()
                .filter(command -> !arguments.isEmpty() && command.name().equals(arguments.getFirst()))
                .findFirst();
        if (named.isEmpty()) {
            err.print(help(commands));
            return Exit.BAD_INPUT;
        }
        try {
            return named.get().run(arguments.subList(1, arguments.size()), out, err);
        } catch (BadInput bad) {
            err.println(bad.getMessage());
            return Exit.BAD_INPUT;
        } catch (UncheckedIOException unreadable) {
            err.println("cannot be read: " + unreadable.getCause().getMessage());
            return Exit.BAD_INPUT;
        } catch (RuntimeException unforeseen) {
            err.println("this input leads to a fault of the verifier: " + unforeseen);
            return Exit.BAD_INPUT;
        } catch (OutOfMemoryError tooLarge) {
            err.println("the input does not fit into the memory that Java has here (-Xmx)");
            return Exit.BAD_INPUT;
        }
    }

    private static String help(List<Command> commands) {
        return "Recomputes and checks the results and letters of student mobility calls.\n\n"
                + commands.stream().map(Command::help).collect(Collectors.joining("\n"))
                + "\nExit code: 0 it holds, 1 it does not hold, 2 bad usage or input that cannot be read.\n";
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false, StandardCharsets.UTF_8);
    }
}
