package tr.edu.metu.ico.adapters.pdf;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Silences the library's own log: its warnings quote the text of the document (INV-22). */
final class QuietPdf {

    /** Kept here because the JDK discards the level of a logger without references. */
    private static final List<Logger> SILENT =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private QuietPdf() {}

    /** Call this before using anything of the library. */
    static void load() {
        // the static block above has done it
    }
}
