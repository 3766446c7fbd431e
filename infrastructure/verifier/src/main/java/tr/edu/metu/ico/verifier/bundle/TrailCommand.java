package tr.edu.metu.ico.verifier.bundle;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.adapters.bundle.BundleExaminer;
import tr.edu.metu.ico.adapters.bundle.TrailExaminer;
import tr.edu.metu.ico.verifier.BadInput;
import tr.edu.metu.ico.verifier.Command;
import tr.edu.metu.ico.verifier.Exit;

/** {@code trail}: checks whether an exported audit trail is what was originally recorded. */
public final class TrailCommand implements Command {

    private static final String BUNDLE = "--bundle";
    private static final String KEY = "--key";

    @Override
    public String name() {
        return "trail";
    }

    @Override
    public String help() {
        return """
            trail EXPORT [--bundle FILE] [--key FILE]
              Checks an exported audit trail: recomputes the hash of every entry and of every block, and names each
              entry that was altered, removed, added or invented for an earlier time, and each block that does not
              follow on the one before.
              --bundle FILE  a bundle of the same call. The trail must continue from the block recorded in the
                             bundle's manifest; otherwise it was truncated or rewritten. The bundle itself is
                             checked too, as verify does.
              --key FILE     the office's public key, for the bundle's signature.
              Without a bundle a truncated end of the trail cannot be detected: then that check is NOT_CHECKED.
            """;
    }

    @Override
    public Exit run(List<String> arguments, PrintStream out, PrintStream err) {
        var options = Options.of(arguments);
        var key = options.named(KEY).map(GivenFile::publicKey);
        var bundle = options.named(BUNDLE).map(GivenFile::whole).map(file -> BundleExaminer.examine(file, key));
        var examination = TrailExaminer.examine(GivenFile.whole(options.export()), bundle);
        out.println(ExaminationJson.write(examination));
        VerifyCommand.remark(examination.checks(), err);
        return examination.holds() ? Exit.HOLDS : Exit.DOES_NOT_HOLD;
    }

    /** The command line. */
    private record Options(Path export, Map<String, Path> files) {

        static Options of(List<String> arguments) {
            Optional<Path> export = Optional.empty();
            var files = new HashMap<String, Path>();
            for (int i = 0; i < arguments.size(); i++) {
                var argument = arguments.get(i);
                if (Set.of(BUNDLE, KEY).contains(argument)
                        && !files.containsKey(argument)
                        && i + 1 < arguments.size()) {
                    files.put(argument, Path.of(arguments.get(++i)));
                } else if (export.isEmpty() && !argument.startsWith("--")) {
                    export = Optional.of(Path.of(argument));
                } else {
                    throw usage();
                }
            }
            if (files.containsKey(KEY) && !files.containsKey(BUNDLE)) {
                throw new BadInput("--key is for the signature of a bundle: give --bundle too");
            }
            return new Options(export.orElseThrow(Options::usage), files);
        }

        Optional<Path> named(String option) {
            return Optional.ofNullable(files.get(option));
        }

        private static BadInput usage() {
            return new BadInput("usage: trail EXPORT [--bundle FILE] [--key FILE]");
        }
    }
}
