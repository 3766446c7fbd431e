package tr.edu.metu.ico.site;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;

/**
 * The universities of one country, or some of them where there are many.
 *
 * @param number counted from 1
 * @param of     how many parts the country has
 */
public record CountryPart(CountryCode country, int number, int of, List<Agreement> partners) {

    /** The universities of a country, ordered by name, in parts of at most this many. */
    public static List<CountryPart> of(CountryCode country, List<Agreement> all, int most) {
        var collator = Collator.getInstance(Language.EN.locale());
        var sorted = all.stream()
                .sorted(Comparator.comparing(Agreement::name, collator::compare).thenComparing(Agreement::university))
                .toList();
        int count = (sorted.size() + most - 1) / most;
        var parts = new ArrayList<CountryPart>();
        for (int i = 0; i < count; i++) {
            var some = sorted.subList(i * most, Math.min(sorted.size(), (i + 1) * most));
            parts.add(new CountryPart(country, i + 1, count, List.copyOf(some)));
        }
        return parts;
    }

    /** All universities by country, as the language sorts the names of countries. */
    static List<CountryPart> all(List<Agreement> partners, Language language, int most) {
        return partners.stream()
                .map(Agreement::country)
                .distinct()
                .sorted(Countries.byName(language))
                .flatMap(country -> of(country, in(country, partners), most).stream())
                .toList();
    }

    private static List<Agreement> in(CountryCode country, List<Agreement> partners) {
        return partners.stream()
                .filter(partner -> partner.country().equals(country))
                .toList();
    }

    /** The address of its own page without the call, such as {@code destinations-in/JP}; later parts end in their number. */
    public String path() {
        return "destinations-in/" + country + (number == 1 ? "" : "-" + number);
    }
}
