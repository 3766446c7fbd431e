package tr.edu.metu.ico.application;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Looks for words in text as a person would read it: ligatures, widths, English or Turkish capitals, dots and cedillas
 * lost by a scan or keyboard, and line breaks do not matter. A word is found with any ending, English or Turkish:
 * "researchers" has "research", "scientific studies" has "scientific study", "araştırmacının" has "araştırma"; a short
 * word may separate the words of an expression, as in "bilimsel bir çalışma".
 */
public record FlaggedWords(Set<String> words) {

    private static final int MOST_HITS = 20;
    private static final int AROUND = 60;
    private static final Pattern BROKEN_LINE = Pattern.compile("(?<=\\p{L})-\\s*\\R\\s*(?=\\p{L})");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final String BETWEEN = "[ -]+(?:\\p{L}{1,3} )?";
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\u0307]");

    public FlaggedWords {
        words = new TreeSet<>(words);
    }

    /** The hits in page order; only the first if there are very many. */
    public List<LetterHint.Hit> in(List<String> pages) {
        List<LetterHint.Hit> hits = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            var text = clean(pages.get(page));
            var folded = folded(text);
            for (var word : words) {
                var found = pattern(folded(clean(word))).matcher(folded);
                while (found.find()) {
                    hits.add(new LetterHint.Hit(word, page + 1, around(text, found.start(), found.end())));
                }
            }
        }
        return hits.stream().limit(MOST_HITS).toList();
    }

    private static Pattern pattern(String folded) {
        return Pattern.compile(Arrays.stream(folded.split(" "))
                .map(FlaggedWords::withEndings)
                .collect(Collectors.joining(BETWEEN, "(?<![\\p{L}\\p{N}])", "")));
    }

    /** The last letter may change before an ending: study, studies; in Turkish taslak, taslağı. */
    private static String withEndings(String word) {
        var start = Pattern.quote(word.substring(0, word.length() - 1));
        char letter = word.charAt(word.length() - 1);
        var last = switch (letter) {
            case 'y' -> "[yi]";
            case 'e' -> "[ei]";
            case 'k' -> "[kg]";
            case 't' -> "[td]";
            case 'p' -> "[pb]";
            default -> Pattern.quote(String.valueOf(letter));
        };
        return start + last + "\\p{L}*";
    }

    /** Some words before and after, cut at spaces where possible. */
    private static String around(String text, int from, int to) {
        int first = Math.max(0, from - AROUND);
        int last = Math.min(text.length(), to + AROUND);
        int start = first == 0 ? 0 : Math.min(from, spaceAfter(text, first));
        int end = last == text.length() ? last : Math.max(to, text.lastIndexOf(' ', last));
        return text.substring(start, end).strip();
    }

    private static int spaceAfter(String text, int index) {
        int space = text.indexOf(' ', index);
        return space < 0 ? index : space;
    }

    private static String clean(String text) {
        var whole = BROKEN_LINE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        return SPACE.matcher(UNSEEN.matcher(whole).replaceAll("")).replaceAll(" ");
    }

    /**
     * Character by character, so that positions match the text; Turkish letters become those that a scan may reduce
     * them to.
     */
    private static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(folded(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char folded(char letter) {
        return switch (letter) {
            case 'I', 'İ', 'ı', 'î', 'Î' -> 'i';
            case 'ş', 'Ş' -> 's';
            case 'ç', 'Ç' -> 'c';
            case 'ğ', 'Ğ' -> 'g';
            case 'ö', 'Ö' -> 'o';
            case 'ü', 'Ü', 'û', 'Û' -> 'u';
            case 'â', 'Â' -> 'a';
            default -> Character.toLowerCase(letter);
        };
    }
}
