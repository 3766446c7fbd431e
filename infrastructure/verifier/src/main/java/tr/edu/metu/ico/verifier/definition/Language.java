package tr.edu.metu.ico.verifier.definition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Text;

/** The language of a difference. */
enum Language {
    EN,
    TR;

    /** As in a bilingual text of a definition, such as {@code en}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String of(Text text) {
        return this == EN ? text.en() : text.tr();
    }

    static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
