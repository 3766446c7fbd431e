package tr.edu.metu.ico.adapters.table;

import java.util.List;

/** The widths of the columns of a printed table, chosen by what stands in them. */
final class PdfWidths {

    /** So that no word is broken by the last digit of a sum. */
    private static final float ROUNDING = 0.995f;

    private final float[] least;
    private final float[] wanted;

    PdfWidths(int columns) {
        least = new float[columns];
        wanted = new float[columns];
    }

    /** @param showable a cell for each column */
    void see(List<String> showable, PdfLines lines) {
        for (int i = 0; i < least.length; i++) {
            least[i] = Math.max(least[i], lines.widestWord(showable.get(i)));
            wanted[i] = Math.max(wanted[i], lines.width(showable.get(i)));
        }
    }

    /** By how much letters may be larger for every word to fit; below 1, how much smaller they have to be. */
    float shareOf(float width) {
        return width / cappedSum(width) * ROUNDING;
    }

    /** The same in larger or smaller letters. */
    PdfWidths scaled(float by) {
        var scaled = new PdfWidths(least.length);
        for (int i = 0; i < least.length; i++) {
            scaled.least[i] = least[i] * by;
            scaled.wanted[i] = wanted[i] * by;
        }
        return scaled;
    }

    /**
     * Widths that fill the line. Every column is as wide as its widest word if possible, and what is left goes to those whose
     * cells would otherwise be broken.
     */
    float[] over(float width) {
        float words = sum(least);
        float all = sum(wanted);
        var widths = new float[least.length];
        for (int i = 0; i < widths.length; i++) {
            if (all <= width) {
                widths[i] = wanted[i];
            } else if (words <= width) {
                widths[i] = least[i] + (wanted[i] - least[i]) * (width - words) / (all - words);
            } else {
                widths[i] = width * capped(least[i], width) / cappedSum(width);
            }
        }
        return widths;
    }

    /** One very long word must not take the place of all others. */
    private float capped(float word, float width) {
        return Math.min(word, 2 * width / least.length);
    }

    private float cappedSum(float width) {
        float sum = 0;
        for (float word : least) {
            sum += capped(word, width);
        }
        return sum;
    }

    private static float sum(float[] values) {
        float sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }
}
