package tr.edu.metu.ico.adapters.json.definition;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers in a text, in digits or in words. "One", "first", "second" and their Turkish equivalents count as ordinary words. */
final class WrittenNumbers {
    private static final String DIGITS = "\\p{N}+(?:[.,:]\\p{N}+)*";

    private static final Pattern ENGLISH = words("two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
            + "|(?:thir|four|fif|six|seven|eigh|nine)teen(?:th)?|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ieth)"
            + "|hundred(?:th)?|thousand(?:th)?|million|dozen|half|quarter|third|fourth|fifth|sixth|seventh|eighth|ninth"
            + "|tenth|eleventh|twelfth");

    /**
     * With endings if no other word begins like it. Of altı, on, yüz and bin, which have other meanings too, only the bare word
     * and the ordinal; of iki neither ikinci nor ikili (bilateral), of yarı not gece yarısı (midnight).
     */
    private static final Pattern TURKISH =
            words("iki(?!nci|li)\\p{L}{0,6}|üç\\p{L}{0,8}|dör[td]\\p{L}{0,8}|beş\\p{L}{0,8}"
                + "|sekiz\\p{L}{0,8}|dokuz\\p{L}{0,8}|yirmi\\p{L}{0,8}|otuz\\p{L}{0,8}|altmış\\p{L}{0,8}|yetmiş\\p{L}{0,8}"
                + "|seksen\\p{L}{0,8}|doksan\\p{L}{0,8}|altı(?:ncı\\p{L}{0,6})?|yedi(?:nci\\p{L}{0,6})?|on(?:uncu\\p{L}{0,6})?"
                + "|kırk(?:ıncı\\p{L}{0,6})?|elli(?:nci\\p{L}{0,6})?|yüz(?:üncü\\p{L}{0,6})?|bin(?:inci\\p{L}{0,6})?|milyon\\p{L}{0,8}|yarı|(?<!gece"
                + " )yarısı\\p{L}{0,4}|yarıya|yarım|çeyrek|düzine");

    private WrittenNumbers() {}

    /** Each of them, as written. */
    static Stream<String> of(String text, boolean turkish) {
        var lower = text.toLowerCase(turkish ? Locale.of("tr") : Locale.ROOT);
        return (turkish ? TURKISH : ENGLISH).matcher(lower).results().map(MatchResult::group);
    }

    private static Pattern words(String words) {
        return Pattern.compile(DIGITS + "|(?<![\\p{L}\\p{N}])(?:" + words + ")(?!\\p{L})");
    }
}
