package tr.edu.metu.ico.news;

import tr.edu.metu.ico.announcement.Fault;
import tr.edu.metu.ico.announcement.PlainText;
import tr.edu.metu.ico.announcement.Text;

/** Checks one text of an item of news in both languages: it says something, on one line, and is not too long. */
final class Sentence {

    private Sentence() {}

    /**
     * @param longest in UTF-16 units, as a browser counts them
     * @throws tr.edu.metu.ico.announcement.FaultyValue naming the field and the language
     */
    static void require(String field, Text text, int longest) {
        require(field + ".en", text.en(), longest);
        require(field + ".tr", text.tr(), longest);
    }

    private static void require(String field, String text, int longest) {
        Fault.unless(
                PlainText.saysSomething(text) && PlainText.isOneLine(text) && text.length() <= longest,
                field,
                "Write 1 to " + longest + " visible characters on one line, in both languages.",
                "İki dilde de tek satırda 1 ile " + longest + " arasında görünür karakter yazın.");
    }
}
