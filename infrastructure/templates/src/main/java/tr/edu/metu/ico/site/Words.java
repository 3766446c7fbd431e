package tr.edu.metu.ico.site;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import tr.edu.metu.ico.announcement.Text;

/**
 * The catalogue of one language: {@code words/en.properties} or {@code words/tr.properties}. The values of a sentence
 * stand where {@code {0}}, {@code {1}} and so on are.
 */
public final class Words {

    private static final Map<Language, Words> CATALOGUES = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            CATALOGUES.put(language, new Words(language, read(language)));
        }
    }

    private final Language language;
    private final Properties sentences;

    private Words(Language language, Properties sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    public static Words in(Language language) {
        return CATALOGUES.get(language);
    }

    /** The sentence in both languages; it must exist in both. */
    public static Text both(String key, Object... values) {
        return new Text(in(Language.EN).of(key, values), in(Language.TR).of(key, values));
    }

    /** The keys of the catalogue, sorted. */
    public SortedSet<String> keys() {
        return new TreeSet<>(sentences.stringPropertyNames());
    }

    /** @throws NoSuchElementException when the catalogue has no such key */
    public String of(String key, Object... values) {
        var sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new NoSuchElementException("words/" + language.code() + ".properties has no key " + key);
        }
        for (int i = 0; i < values.length; i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return sentence;
    }

    /** The key of what a code means, such as {@code status.not-placed} for {@code NOT_PLACED}. */
    public static String key(String prefix, String code) {
        return prefix + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Properties read(Language language) {
        var name = "/words/" + language.code() + ".properties";
        try (var stream = Objects.requireNonNull(Words.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
