package tr.edu.metu.ico.functions.officefiles.tables;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import tr.edu.metu.ico.announcement.ShownTime;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.site.Language;
import tr.edu.metu.ico.site.Words;

/** Codes and instants in the words of a file. */
final class Coded {

    private Coded() {}

    /** What a code means, such as {@code level.ug} for {@code UG}. */
    static Optional<Text> word(String prefix, Object code) {
        return Optional.of(
                Words.both(prefix + code.toString().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    static Optional<Text> yesNo(boolean yes) {
        return Optional.of(Words.both(yes ? "term.yes" : "term.no"));
    }

    static OptionalInt number(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** A sentence with an instant in Türkiye time. */
    static Text at(String key, Instant instant) {
        var shown = ShownTime.of(instant);
        return new Text(
                Words.in(Language.EN).of(key, shown.en()), Words.in(Language.TR).of(key, shown.tr()));
    }
}
