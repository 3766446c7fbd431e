package tr.edu.metu.ico.verifier.bundle;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.adapters.bundle.BundleExaminer;
import tr.edu.metu.ico.adapters.bundle.Check;
import tr.edu.metu.ico.verifier.BadInput;
import tr.edu.metu.ico.verifier.Command;
import tr.edu.metu.ico.verifier.Exit;

/** {@code verify}: recomputes a published result from its bundle. */
public final class VerifyCommand implements Command {

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String help() {
        return """
            verify BUNDLE [--key FILE]
              Checks a bundle: the container, byte by byte; the signature; the digests; then recomputes every
              eligibility, score, lot and seat from the inputs in it, once by the checker's promises (P1, P2, ...)
              and once by a full re-run, and compares row by row. Prints every check with what it found and where.
              --key FILE  the office's public key (PEM, BEGIN PUBLIC KEY), obtained from where the office published
                          it and not from the bundle. Without it the signature is NOT_CHECKED: it only matches
                          the key in the bundle, which anyone can replace. Then exit code 0 means that the
                          result follows from the inputs in the bundle, not that the bundle is the office's.
              Exit code 1 also for a bundle that is damaged; 2 when a file cannot be read or holds no key.
            """;
    }

    @Override
    public Exit run(List<String> arguments, PrintStream out, PrintStream err) {
        var options = Options.of(arguments);
        var key = options.key().map(GivenFile::publicKey);
        var examination = BundleExaminer.examine(GivenFile.whole(options.bundle()), key);
        out.println(ExaminationJson.write(examination));
        remark(examination.checks(), err);
        return examination.holds() ? Exit.HOLDS : Exit.DOES_NOT_HOLD;
    }

    /** Reports in one line what failed or could not be checked. */
    static void remark(List<Check> checks, PrintStream err) {
        for (var check : checks) {
            if (check.status() != Check.Status.HOLDS) {
                err.println(check.name() + " " + check.status() + ": " + check.detail());
            }
        }
    }

    /** The command line. */
    private record Options(Path bundle, Optional<Path> key) {

        static Options of(List<String> arguments) {
            Optional<Path> bundle = Optional.empty();
            Optional<Path> key = Optional.empty();
            for (int i = 0; i < arguments.size(); i++) {
                var argument = arguments.get(i);
                if (argument.equals("--key") && key.isEmpty() && i + 1 < arguments.size()) {
                    key = Optional.of(Path.of(arguments.get(++i)));
                } else if (bundle.isEmpty() && !argument.startsWith("--")) {
                    bundle = Optional.of(Path.of(argument));
                } else {
                    throw usage();
                }
            }
            return new Options(bundle.orElseThrow(Options::usage), key);
        }

        private static BadInput usage() {
            return new BadInput("usage: verify BUNDLE [--key FILE]");
        }
    }
}
