package tr.edu.metu.ico.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A part of the published list: the applications whose code begins with these digits.
 *
 * @param prefix hexadecimal digits; empty for the whole list
 */
public record ResultListPage(CallBanner banner, PublicationFacts publication, String prefix, List<ResultLine> lines)
        implements PageOfCall {

    /** The most lines on one page, as far as digits divide them. */
    public static final int MOST = 320;

    /** The most digits that an address names. */
    private static final int LONGEST = 3;

    public ResultListPage {
        lines = List.copyOf(lines);
    }

    /** The list in parts by the first digits of the code; one part if it is short. */
    public static List<ResultListPage> parts(CallBanner banner, PublicationFacts publication, List<ResultLine> lines) {
        if (lines.size() <= MOST) {
            return List.of(new ResultListPage(banner, publication, "", byPosition(lines)));
        }
        var parts = new ArrayList<ResultListPage>();
        byPrefix(lines, digits(lines.size()))
                .forEach((prefix, some) -> parts.add(new ResultListPage(banner, publication, prefix, some)));
        return parts;
    }

    /** The address of its own page without the call, such as {@code result-list/1-3f}. */
    public String path() {
        return "result-list/" + publication.number() + (prefix.isEmpty() ? "" : "-" + prefix);
    }

    /** Whether some of the lines have a place on a list. */
    public boolean ordered() {
        return lines.stream().anyMatch(line -> line.position().isPresent());
    }

    /** Whether some of the lines are placed at a university. */
    public boolean placed() {
        return lines.stream().anyMatch(line -> line.place().isPresent());
    }

    private static int digits(int lines) {
        int digits = 1;
        while (digits < LONGEST && lines > MOST << (4 * digits)) {
            digits++;
        }
        return digits;
    }

    private static Map<String, List<ResultLine>> byPrefix(List<ResultLine> lines, int digits) {
        return lines.stream()
                .sorted(Comparator.comparing(ResultLine::code))
                .collect(Collectors.groupingBy(
                        line -> line.code().substring(0, digits), TreeMap::new, Collectors.toList()));
    }

    /** The main list first, then the others, each in its order; without lists by code. */
    private static List<ResultLine> byPosition(List<ResultLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparing(
                                (ResultLine line) -> line.position().isEmpty())
                        .thenComparing(line -> line.position().isEmpty() ? "" : line.status())
                        .thenComparing(line -> line.position().orElse(0))
                        .thenComparing(ResultLine::code))
                .toList();
    }
}
