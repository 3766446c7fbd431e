package tr.edu.metu.ico.announcement;

/** One sentence for people, in English and in Turkish. */
public record Text(String en, String tr) {

    public Text {
        if (!PlainText.saysSomething(en) || !PlainText.saysSomething(tr)) {
            throw new IllegalArgumentException("a text needs an English and a Turkish sentence");
        }
        if (PlainText.turnsDirection(en) || PlainText.turnsDirection(tr)) {
            throw new IllegalArgumentException("a text must not turn the direction of writing");
        }
    }
}
