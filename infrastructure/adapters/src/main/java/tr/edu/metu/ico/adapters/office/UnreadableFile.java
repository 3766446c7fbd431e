package tr.edu.metu.ico.adapters.office;

import tr.edu.metu.ico.announcement.Text;

/** A file that cannot be read as a table, or not from some line on: none of its lines can be relied on. */
final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final long line;
    private final transient String value;
    private final transient Text text;

    UnreadableFile(long line, Text text) {
        this(line, "", text);
    }

    /** @param value what was found instead */
    UnreadableFile(long line, String value, Text text) {
        super(text.en(), null, false, false);
        this.line = line;
        this.value = value;
        this.text = text;
    }

    long line() {
        return line;
    }

    String value() {
        return value;
    }

    Text text() {
        return text;
    }
}
