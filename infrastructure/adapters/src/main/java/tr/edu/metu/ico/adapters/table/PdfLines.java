package tr.edu.metu.ico.adapters.table;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width: between words, and within a word that is wider than a line. */
final class PdfLines {

    private final PdfFace face;
    private final float size;

    PdfLines(PdfFace face, float size) {
        this.face = face;
        this.size = size;
    }

    /** @param width in points; at least one character stands in each line */
    List<String> broken(String showable, float width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : showable.strip().split(" +")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (fits(longer, width)) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = rest(word, width, lines);
        }
        lines.add(line);
        return lines;
    }

    /** The width of the widest word. */
    float widestWord(String showable) {
        float widest = 0;
        for (var word : showable.strip().split(" +")) {
            widest = Math.max(widest, face.width(word, size));
        }
        return widest;
    }

    float width(String showable) {
        return face.width(showable, size);
    }

    /** Adds the full lines of a word and returns what is left of it. */
    private String rest(String word, float width, List<String> lines) {
        var rest = word;
        while (!fits(rest, width)) {
            int end = rest.offsetByCodePoints(0, 1);
            while (end < rest.length() && fits(rest.substring(0, rest.offsetByCodePoints(end, 1)), width)) {
                end = rest.offsetByCodePoints(end, 1);
            }
            if (end == rest.length()) {
                return rest;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    private boolean fits(String text, float width) {
        return face.width(text, size) <= width;
    }
}
