package tr.edu.metu.ico.site;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import tr.edu.metu.ico.agreement.CountryCode;

/** Countries by name: the names of the JDK, from Unicode's locale data, except the long one of Hong Kong. */
public final class Countries {

    private Countries() {}

    public static String name(CountryCode country, Language language) {
        return name(country.value(), language);
    }

    /** @param code of ISO 3166 */
    static String name(String code, Language language) {
        return code.equals("HK") ? "Hong Kong" : Locale.of("", code).getDisplayCountry(language.locale());
    }

    /** By name as the language sorts it. */
    public static Comparator<CountryCode> byName(Language language) {
        var collator = Collator.getInstance(language.locale());
        return Comparator.comparing((CountryCode country) -> name(country, language), collator::compare)
                .thenComparing(Comparator.naturalOrder());
    }
}
