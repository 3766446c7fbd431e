package tr.edu.metu.ico.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.news.NewsAttachment;

/**
 * What every template needs: the words, numbers, dates and addresses of one page in one language.
 *
 * @param site     the address of the site and the build of its styles
 * @param language the language of the page
 * @param path     the address of the page without its language, such as {@code call/OE-2024/about}
 */
public record Ui(SiteAddress site, Language language, String path) {

    private static final char MINUS = '\u2212';

    /** A sentence of the catalogue. */
    public String t(String key, Object... values) {
        return Words.in(language).of(key, values);
    }

    /** A counted thing: the key's {@code .one} or {@code .other}, with the number as its value {@code {0}}. */
    public String count(String key, long number) {
        return t(key + (number == 1 ? ".one" : ".other"), number(BigDecimal.valueOf(number)));
    }

    /** A sentence of the domain. */
    public String text(Text text) {
        return language.of(text);
    }

    /** With the decimal sign and grouping of the language, and a true minus sign. */
    public String number(BigDecimal number) {
        var symbols = DecimalFormatSymbols.getInstance(language.locale());
        symbols.setMinusSign(MINUS);
        var format = new DecimalFormat("#,##0.##########", symbols);
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    public String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** What a file is called: its label, kind and size, such as "Programme (PDF, 1.2 MB)". */
    public String file(NewsAttachment file) {
        boolean small = file.size() < 1_000_000;
        var size = small
                ? BigDecimal.valueOf(file.size(), 3).setScale(0, RoundingMode.UP)
                : BigDecimal.valueOf(file.size(), 6).setScale(1, RoundingMode.HALF_UP);
        var kind = file.type().substring(file.type().indexOf('/') + 1).toUpperCase(Locale.ROOT);
        return text(file.label()) + " (" + kind + ", " + number(size) + (small ? " kB)" : " MB)");
    }

    /** The name of a country in the language of the page, from its ISO code. */
    public String country(String code) {
        return Countries.name(code, language);
    }

    public String day(LocalDate date) {
        return Moments.in(language).day(date);
    }

    public String at(Instant instant) {
        return Moments.in(language).at(instant);
    }

    /** The end of a period: an hour, or "the end of" its last day. */
    public String until(Instant end) {
        return Moments.in(language).until(end);
    }

    /** The address of another page in this language. */
    public String link(String otherPath) {
        return "/" + language.code() + "/" + otherPath;
    }

    /** The address of this page in the other language. */
    public String switched() {
        return "/" + language.other().code() + "/" + path;
    }

    /** The absolute address of this page in a language, for search engines. */
    public String absolute(Language in) {
        return site.origin() + "/" + in.code() + "/" + path;
    }

    /** The address of a style sheet, picture or module. */
    public String asset(String name) {
        return "/app/" + site.build() + "/" + name;
    }
}
