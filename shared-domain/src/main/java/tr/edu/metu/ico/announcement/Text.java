package tr.edu.metu.ico.announcement;

/** One sentence for people, in English and in Turkish. */
public record Text(String en, String tr) {

    /** @throws FaultyValue naming the language whose sentence is blank */
    public Text {
        requireSentence("en", !en.isBlank());
        requireSentence("tr", !tr.isBlank());
    }

    /**
     * A sentence that a user entered. Our own sentences may quote any input; these must not hide anything.
     *
     * @throws FaultyValue naming the language whose sentence has no visible character, changes the text direction or piles
     *     marks on a letter
     */
    public static Text entered(String en, String tr) {
        requirePlain("en", en);
        requirePlain("tr", tr);
        return new Text(en, tr);
    }

    private static void requirePlain(String language, String sentence) {
        requireSentence(language, PlainText.saysSomething(sentence));
        if (PlainText.turnsDirection(sentence)) {
            throw Fault.of(
                            language,
                            language + " holds a character that turns the direction of writing. Remove it.",
                            language + " yazı yönünü değiştiren bir karakter içeriyor. Karakteri çıkarın.")
                    .refusal();
        }
        if (PlainText.pilesMarks(sentence)) {
            throw Fault.of(
                            language,
                            language + " has too many accents and marks on one letter. Remove them.",
                            language + " bir harfin üzerinde çok fazla işaret içeriyor. İşaretleri çıkarın.")
                    .refusal();
        }
    }

    private static void requireSentence(String language, boolean there) {
        if (!there) {
            throw Fault.of(
                            language,
                            language + " must not be blank. Write the sentence in both languages.",
                            language + " boş olamaz. Cümleyi iki dilde de yazın.")
                    .refusal();
        }
    }
}
