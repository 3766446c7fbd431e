package tr.edu.metu.ico.application;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Looks for words in text as a person would read it: ligatures and widths do not matter, nor do capitals in English or Turkish,
 * nor where a line ends. A word is found where it begins a word, so that "researcher" has "research".
 */
public record FlaggedWords(Set<String> words) {

    private static final int MOST_HITS = 20;
    private static final int AROUND = 60;
    private static final Pattern BROKEN_LINE = Pattern.compile("(?<=\\p{L})-\\s*\\R\\s*(?=\\p{L})");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\u0307]");

    public FlaggedWords {
        words = new TreeSet<>(words);
    }

    /** Where the words stand in the pages, in the order of the pages; of very many the first. */
    public List<LetterHint.Hit> in(List<String> pages) {
        List<LetterHint.Hit> hits = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            var text = clean(pages.get(page));
            var folded = folded(text);
            for (var word : words) {
                for (var at : find(folded(clean(word)), folded)) {
                    hits.add(new LetterHint.Hit(word, page + 1, around(text, at, at + word.length())));
                }
            }
        }
        return hits.stream().limit(MOST_HITS).toList();
    }

    private static List<Integer> find(String word, String text) {
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                places.add(at);
            }
        }
        return places;
    }

    /** Some words before and after, whole ones if there is a space to cut at. */
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

    /** Character by character, so that places in it are places in the text; all four letters I of English and Turkish are one. */
    private static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(folded(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char folded(char letter) {
        return switch (letter) {
            case 'I', 'İ', 'ı' -> 'i';
            default -> Character.toLowerCase(letter);
        };
    }
}
