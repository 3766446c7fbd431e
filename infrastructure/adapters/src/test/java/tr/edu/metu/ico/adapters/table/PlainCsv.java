package tr.edu.metu.ico.adapters.table;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV as RFC 4180 describes it, without the library that writes it. */
final class PlainCsv {

    private PlainCsv() {}

    static List<List<String>> read(String text, char separator) {
        var lines = new ArrayList<List<String>>();
        var line = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == separator) {
                line.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && text.startsWith("\r\n", i)) {
                line.add(cell.toString());
                cell.setLength(0);
                lines.add(List.copyOf(line));
                line.clear();
                i++;
            } else {
                cell.append(c);
            }
        }
        return lines;
    }
}
