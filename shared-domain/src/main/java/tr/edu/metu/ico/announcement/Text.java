package tr.edu.metu.ico.announcement;

/** One sentence for people, in English and in Turkish. */
public record Text(String en, String tr) {

    /** @throws FaultyValue naming the language whose sentence is blank */
    public Text {
        require("en", en);
        require("tr", tr);
    }

    private static void require(String language, String sentence) {
        if (sentence.isBlank()) {
            throw Fault.of(
                            language,
                            language + " must not be blank. Write the sentence in both languages.",
                            language + " boş olamaz. Cümleyi iki dilde de yazın.")
                    .refusal();
        }
    }
}
