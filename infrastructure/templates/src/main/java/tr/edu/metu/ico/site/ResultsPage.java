package tr.edu.metu.ico.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tr.edu.metu.ico.comparison.CutOff;

/**
 * A published result at a glance.
 *
 * @param statuses    how many applications have each status
 * @param lists       the lists of a call that ranks everybody in one
 * @param cutOffs     how the universities were filled; empty in a call without universities
 * @param list        the masked list in parts
 * @param corrections what each later publication changed, latest first
 * @param publications all publications of the call, latest first
 */
public record ResultsPage(
        CallBanner banner,
        PublicationFacts publication,
        List<Count> statuses,
        Optional<Lists> lists,
        List<CutOffsPage> cutOffs,
        List<ResultListPage> list,
        Proof proof,
        List<Correction> corrections,
        List<PublicationFacts> publications)
        implements PageOfCall {

    /** The most lines of the list and of the universities that stand on this page itself. */
    public static final int MOST_HERE = 100;

    public ResultsPage {
        statuses = List.copyOf(statuses);
        cutOffs = List.copyOf(cutOffs);
        list = List.copyOf(list);
        corrections = List.copyOf(corrections);
        publications = List.copyOf(publications);
    }

    /** Whether the masked list stands on this page. */
    public boolean listHere() {
        return list.size() == 1 && list.getFirst().lines().size() <= MOST_HERE;
    }

    /** Whether the universities stand on this page. */
    public boolean cutOffsHere() {
        return cutOffs.size() == 1 && cutOffs.getFirst().pools().size() <= MOST_HERE;
    }

    /** A number of applications. */
    public record Count(String what, int applications) {}

    /** The seats of a main list and how they were filled; a number is empty where the office set none. */
    public record Lists(
            OptionalInt seats, OptionalInt reserved, Optional<CutOff> cutOff, Optional<CutOff> reservedCutOff) {}

    /**
     * What a publication changed in the one before.
     *
     * @param number    the number of the publication
     * @param movements how many results changed, by what changed
     * @param statuses  the statuses that other numbers of applications have now
     */
    public record Correction(int number, Instant at, List<Count> movements, List<StatusChange> statuses) {}

    /** How many applications had a status, and have it now. */
    public record StatusChange(String status, int before, int after) {}

    /**
     * The signed description of the result.
     *
     * @param run       the id of the run
     * @param manifest  SHA-256 digest of {@code manifest.json}
     * @param keyId     SHA-256 digest of the public key
     * @param signature in Base64
     * @param publicKey in PEM
     * @param command   checks the signature
     * @param folder    the address of the files, with a slash at both ends
     */
    public record Proof(
            String run,
            String manifest,
            String keyId,
            String signature,
            String publicKey,
            String command,
            String folder) {}
}
