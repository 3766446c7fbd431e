package tr.edu.metu.ico.adapters.office;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import tr.edu.metu.ico.applicant.Import.Reading;

/** The lines of a table in any file format; can be read repeatedly. */
interface LineSource {

    /**
     * Passes on line by line until none is left or the consumer wants no more.
     *
     * @param wantsMore takes a line and returns whether to continue
     * @throws UnreadableFile if the file cannot be read from some line on
     */
    void read(Predicate<RawLine> wantsMore) throws IOException, UnreadableFile;

    /** Whether a line may lack its last cells if they are blank. */
    boolean leavesOutBlanks();

    /** What was detected about the file as a whole, once it was read. */
    List<Reading> readings();
}
