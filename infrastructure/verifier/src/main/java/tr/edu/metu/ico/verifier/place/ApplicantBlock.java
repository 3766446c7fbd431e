package tr.edu.metu.ico.verifier.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Applicants that follow each other in a file, as columns that grow row by row. */
final class ApplicantBlock {
    private static final int TOLD = 10;

    /** Something that is passed over in a row of this block. */
    record Remark(String applicant, String programme, boolean repeated) {}

    int rows;
    long[] score;
    byte[] scale;
    int[] citizenship;
    int[] bidsEnd;
    int[] idEnd;
    int[] programme;
    byte[] ids;
    int bids;
    long remarksNotTold;
    final List<Remark> remarks = new ArrayList<>();

    ApplicantBlock(int expectedRows, int expectedBids) {
        score = new long[expectedRows];
        scale = new byte[expectedRows];
        citizenship = new int[expectedRows];
        bidsEnd = new int[expectedRows];
        idEnd = new int[expectedRows];
        programme = new int[expectedBids];
        ids = new byte[8 * expectedRows];
    }

    /** Makes room for one more row with so many choices and such an id. */
    void reserve(int choices, int idLength) {
        if (rows == score.length) {
            int larger = rows + rows / 2 + 16;
            score = Arrays.copyOf(score, larger);
            scale = Arrays.copyOf(scale, larger);
            citizenship = Arrays.copyOf(citizenship, larger);
            bidsEnd = Arrays.copyOf(bidsEnd, larger);
            idEnd = Arrays.copyOf(idEnd, larger);
        }
        if (bids + choices > programme.length) {
            programme = Arrays.copyOf(programme, Math.max(bids + choices, bids + bids / 2));
        }
        int idBytes = idBytes() + idLength;
        if (idBytes > ids.length) {
            ids = Arrays.copyOf(ids, idBytes + idBytes / 2);
        }
    }

    /** Writes down the id of the row that is being read. */
    void id(byte[] text, int from, int to) {
        int start = idBytes();
        System.arraycopy(text, from, ids, start, to - from);
        idEnd[rows] = start + to - from;
    }

    private int idBytes() {
        return rows == 0 ? 0 : idEnd[rows - 1];
    }

    /** The row that is being read is complete. */
    void endRow(long unscaled, int digits, int country) {
        score[rows] = unscaled;
        scale[rows] = (byte) digits;
        citizenship[rows] = country;
        bidsEnd[rows++] = bids;
    }

    /** A choice in the row that is being read was passed over. */
    void remark(String programme, boolean repeated) {
        if (remarks.size() < TOLD) {
            remarks.add(new Remark(id(rows), programme, repeated));
        } else {
            remarksNotTold++;
        }
    }

    int idStart(int row) {
        return row == 0 ? 0 : idEnd[row - 1];
    }

    String id(int row) {
        return new String(ids, idStart(row), idEnd[row] - idStart(row), StandardCharsets.UTF_8);
    }

    /** Gives back the room that no row came to need. */
    ApplicantBlock trimmed() {
        score = Arrays.copyOf(score, rows);
        scale = Arrays.copyOf(scale, rows);
        citizenship = Arrays.copyOf(citizenship, rows);
        bidsEnd = Arrays.copyOf(bidsEnd, rows);
        idEnd = Arrays.copyOf(idEnd, rows);
        programme = Arrays.copyOf(programme, bids);
        ids = Arrays.copyOf(ids, idBytes());
        return this;
    }
}
