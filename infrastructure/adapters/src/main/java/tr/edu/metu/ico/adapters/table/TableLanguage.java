package tr.edu.metu.ico.adapters.table;

import tr.edu.metu.ico.announcement.Text;

/** The language of a table, which also decides separators and the spelling of numbers and dates. */
public enum TableLanguage {
    EN,
    TR;

    /** The sentence in this language. */
    public String of(Text text) {
        return this == TR ? text.tr() : text.en();
    }
}
