package tr.edu.metu.ico.adapters.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.adapters.json.BundleManifest;
import tr.edu.metu.ico.adapters.json.TrailExport;
import tr.edu.metu.ico.chain.Block;
import tr.edu.metu.ico.chain.ChainCheck;
import tr.edu.metu.ico.chain.Evidence;
import tr.edu.metu.ico.chain.Flaw;
import tr.edu.metu.ico.chain.Flaw.Kind;

/** Examines an exported trail: its format, every digest, and whether it continues from the block a bundle records (INV-24). */
public final class TrailExaminer {

    private static final Set<Kind> OF_BLOCKS = Set.of(Kind.BROKEN_CHAIN, Kind.BROKEN_BLOCK, Kind.TIME_GOES_BACK);

    private TrailExaminer() {}

    /**
     * Examines a trail; never throws because of its content.
     *
     * @param bundle the result for a bundle of the same call; without it, a cut-off end cannot be detected
     */
    public static TrailExamination examine(byte[] export, Optional<Examination> bundle) {
        Evidence evidence;
        try {
            evidence = TrailExport.read(export);
        } catch (RuntimeException damaged) {
            return new TrailExamination(
                    Optional.empty(), List.of(Check.broken("export", BundleExaminer.describe(damaged))));
        }
        var flaws = ChainCheck.flaws(evidence);
        var checks = new ArrayList<Check>();
        checks.add(spelling(evidence, export));
        checks.add(Check.of(
                "entries",
                evidence.linked().size() + " entries, every one as it was linked.",
                "Entries are not those that were linked.",
                findings(flaws, false)));
        checks.add(Check.of(
                "chain",
                evidence.blocks().size() + " blocks, each follows on the one before.",
                "The blocks are not a chain.",
                findings(flaws, true)));
        checks.add(bundle.map(b -> goesOn(evidence, b)).orElseGet(TrailExaminer::noBundle));
        return new TrailExamination(Optional.of(evidence), checks);
    }

    private static Check spelling(Evidence evidence, byte[] export) {
        return Arrays.equals(TrailExport.write(evidence), export)
                ? Check.holds("export", "Every byte as it is written.")
                : Check.broken("export", "Lines are missing, added, or spelled otherwise than they are written.");
    }

    private static List<Check.Finding> findings(List<Flaw> flaws, boolean ofBlocks) {
        return flaws.stream()
                .filter(flaw -> OF_BLOCKS.contains(flaw.kind()) == ofBlocks)
                .map(flaw -> new Check.Finding(flaw.where(), Optional.empty(), flaw.kind() + ": " + flaw.detail()))
                .toList();
    }

    private static Check noBundle() {
        return Check.notChecked(
                "bundle", "No bundle was given: whether the end of the trail is cut off cannot be seen from itself.");
    }

    /** The chain contains the very block that the bundle records as its last. */
    private static Check goesOn(Evidence evidence, Examination bundle) {
        if (!bundle.holds() || bundle.manifest().isEmpty()) {
            return Check.broken("bundle", "The bundle itself does not hold; see what verify says of it.");
        }
        BundleManifest manifest = bundle.manifest().get();
        if (!manifest.call().value().equals(evidence.trail())) {
            return Check.broken("bundle", "The bundle is of " + manifest.call() + ", the trail of another call.");
        }
        var known = manifest.trail();
        var heads = evidence.blocks().stream().map(Block::head).toList();
        if (heads.contains(known)) {
            return Check.holds(
                    "bundle", "The trail goes on from block " + known.number() + ", which the bundle knows.");
        }
        return Check.broken(
                "bundle",
                heads.stream().anyMatch(head -> head.number() >= known.number())
                        ? "Block " + known.number() + " is another one than the bundle knows."
                        : "The trail is cut off: the bundle knows block " + known.number() + ".");
    }
}
