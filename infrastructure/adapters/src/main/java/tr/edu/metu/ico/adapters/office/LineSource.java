package tr.edu.metu.ico.adapters.office;

import java.io.IOException;
import java.util.function.Predicate;

/** The lines of a table, whatever kind of file it stands in; it may be read again and again. */
interface LineSource {

    /**
     * Hands over line by line until none is left or the taker wants no more.
     *
     * @param wantsMore takes a line and says whether to go on
     * @throws UnreadableFile when the file cannot be read from some line on
     */
    void read(Predicate<RawLine> wantsMore) throws IOException, UnreadableFile;
}
