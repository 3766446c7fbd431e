package tr.edu.metu.ico.adapters.json;

import tr.edu.metu.ico.result.ResultRow;

/** A row of a run as canonical JSON: the same row is always the same text. */
public final class ResultRowJson {

    private ResultRowJson() {}

    public static String write(ResultRow row) {
        throw new UnsupportedOperationException("follows in the next commit");
    }

    public static ResultRow read(String row) {
        throw new UnsupportedOperationException("follows in the next commit");
    }
}
