package tr.edu.metu.ico.adapters.office;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import tr.edu.metu.ico.applicant.Import.Reading;

/** The lines of a table, whatever kind of file it stands in; it may be read again and again. */
interface LineSource {

    /**
     * Hands over line by line until none is left or the taker wants no more.
     *
     * @param wantsMore takes a line and says whether to go on
     * @throws UnreadableFile when the file cannot be read from some line on
     */
    void read(Predicate<RawLine> wantsMore) throws IOException, UnreadableFile;

    /** Whether a line may lack its last cells when they are blank. */
    boolean leavesOutBlanks();

    /** What had to be found out about the file as a whole, once it was read. */
    List<Reading> readings();
}
