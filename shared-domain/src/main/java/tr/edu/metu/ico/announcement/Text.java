package tr.edu.metu.ico.announcement;

/** One sentence for people, in English and in Turkish. */
public record Text(String en, String tr) {

    /** @throws FaultyValue naming the language whose sentence is blank */
    public Text {
        require("en", en);
        require("tr", tr);
    }

    private static void require(String language, String sentence) {
        if (!PlainText.saysSomething(sentence)) {
            throw Fault.of(
                            language,
                            language + " must not be blank. Write the sentence in both languages.",
                            language + " boş olamaz. Cümleyi iki dilde de yazın.")
                    .refusal();
        }
        if (PlainText.turnsDirection(sentence)) {
            throw Fault.of(
                            language,
                            language + " holds a sign that turns the direction of writing. Remove it.",
                            language + " yazı yönünü değiştiren bir işaret içeriyor. İşareti çıkarın.")
                    .refusal();
        }
    }
}
