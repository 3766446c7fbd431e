package tr.edu.metu.ico.verifier.place;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads the rows {@code id,score,citizenship,c1,...,cN} of applicants from bytes. Almost all cells of a large file are
 * programmes with short numbers for ids; those are read eight bytes at a time.
 */
final class RowReader {
    /** The bytes that must be readable behind the last row. */
    static final int PADDING = Long.BYTES;

    private static final long ZEROS = 0x3030303030303030L;
    private static final long ABOVE_NINE = 0x7676767676767676L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final int width;
    private final CellTable programmes;
    private final CellTable countries;
    private final int[] seenBy;
    private final DecimalReader decimals = new DecimalReader();
    private byte[] text;
    private ApplicantBlock block;
    private int at;
    private int rowsSeen;

    /**
     * Reads rows of one table.
     *
     * @param width how many choices each row has
     */
    RowReader(int width, CellTable programmes, CellTable countries) {
        this.width = width;
        this.programmes = programmes;
        this.countries = countries;
        seenBy = new int[programmes.count()];
    }

    /** Reads the whole rows that stand between two indexes, the last one with or without its line end. */
    void read(byte[] bytes, int from, int to, ApplicantBlock into) {
        text = bytes;
        text[to] = '\n';
        block = into;
        at = from;
        while (at < to) {
            int start = at;
            try {
                row();
            } catch (BadRow bad) {
                throw bad.at(start);
            }
        }
    }

    private void row() {
        int id = at;
        int idEnd = cellEnd(id);
        if (idEnd == id) {
            throw new BadRow("id must not be empty");
        }
        requireUtf8(id, idEnd);
        block.reserve(width, idEnd - id);
        block.id(text, id, idEnd);
        next(idEnd, 1);
        int scoreEnd = cellEnd(at);
        boolean scored = scoreEnd > at;
        if (scored && !decimals.read(text, at, scoreEnd)) {
            throw new BadRow("score " + DecimalReader.RULE);
        }
        next(scoreEnd, 2);
        int citizenshipEnd = cellEnd(at);
        int citizenship = isNone(at, citizenshipEnd) ? Names.NONE : countries.find(text, at, citizenshipEnd);
        at = citizenshipEnd;
        choices();
        block.endRow(scored ? decimals.unscaled() : 0, scored ? decimals.scale() : Names.NONE, citizenship);
    }

    /** Steps over the comma behind a cell that is not the last one. */
    private void next(int cellEnd, int cells) {
        if (text[cellEnd] != ',') {
            throw new BadRow("has " + cells + " cells, not " + (3 + width));
        }
        at = cellEnd + 1;
    }

    private void choices() {
        rowsSeen++;
        for (int choice = 0; choice < width; choice++) {
            next(at, 3 + choice);
            choice();
        }
        if (text[at] == '\r' && text[at + 1] == '\n') {
            at++;
        }
        if (text[at] != '\n') {
            throw new BadRow(
                    text[at] == ',' ? "has more than " + (3 + width) + " cells" : "has a stray carriage return");
        }
        at++;
    }

    private void choice() {
        long eight = (long) CellTable.EIGHT_BYTES.get(text, at);
        long digits = eight ^ ZEROS;
        long others = (digits + ABOVE_NINE | digits) & HIGH_BITS;
        int bits = Long.numberOfTrailingZeros(others) - 7;
        int programme = Names.NONE;
        if (bits > 0 && bits < Long.SIZE - 7) {
            byte behind = text[at + (bits >> 3)];
            boolean number = behind == ',' || behind == '\n' || behind == '\r';
            if (number && ((digits & 0xff) != 0 || bits == Byte.SIZE)) {
                programme = programmes.ofNumber(number(digits << Long.SIZE - bits));
            }
        }
        if (programme == Names.NONE) {
            rareChoice();
        } else {
            at += bits >> 3;
            wants(programme);
        }
    }

    /** The value of eight digits, the first of which is in the lowest byte. */
    private static long number(long digits) {
        long pairs = digits * 2561 >>> 8 & 0x00ff00ff00ff00ffL;
        long fours = pairs * 6553601 >>> 16 & 0x0000ffff0000ffffL;
        return fours * 42949672960001L >>> 32;
    }

    private void wants(int programme) {
        if (seenBy[programme] == rowsSeen) {
            block.remark(programmes.text(programme), true);
        } else {
            seenBy[programme] = rowsSeen;
            block.programme[block.bids++] = programme;
        }
    }

    private void rareChoice() {
        int end = cellEnd(at);
        if (!isNone(at, end)) {
            requireUtf8(at, end);
            int programme = programmes.find(text, at, end);
            if (programme == Names.NONE) {
                block.remark(new String(text, at, end - at, StandardCharsets.UTF_8), false);
            } else {
                wants(programme);
            }
        }
        at = end;
    }

    private boolean isNone(int from, int to) {
        return from == to || to - from == 2 && text[from] == '-' && text[from + 1] == '1';
    }

    /** Where a cell ends; a quoted one is not read here. */
    private int cellEnd(int from) {
        int end = from;
        while (text[end] != ',' && text[end] != '\n' && !(text[end] == '\r' && text[end + 1] == '\n')) {
            if (text[end] == '"') {
                throw new QuotedCell();
            }
            end++;
        }
        return end;
    }

    private void requireUtf8(int from, int to) {
        int all = 0;
        for (int i = from; i < to; i++) {
            all |= text[i];
        }
        if (all < 0) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text, from, to - from));
            } catch (CharacterCodingException notText) {
                throw new BadRow("is not UTF-8");
            }
        }
    }

    /** A row that cannot be used. */
    static final class BadRow extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int start;

        BadRow(String what) {
            this(what, 0);
        }

        private BadRow(String what, int start) {
            super(what, null, false, false);
            this.start = start;
        }

        BadRow at(int rowStart) {
            return new BadRow(getMessage(), rowStart);
        }

        /** Where in the bytes it begins. */
        int start() {
            return start;
        }
    }

    /** A cell in quotation marks, which may even hold line ends: the file must be read from front to back. */
    static final class QuotedCell extends RuntimeException {
        private static final long serialVersionUID = 1L;

        QuotedCell() {
            super("a cell in quotation marks", null, false, false);
        }
    }
}
