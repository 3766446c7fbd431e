package tr.edu.metu.ico.announcement;

/** One sentence for people, in English and in Turkish. */
public record Text(String en, String tr) {

    public Text {
        if (en.isBlank() || tr.isBlank()) {
            throw new IllegalArgumentException("a text needs an English and a Turkish sentence");
        }
    }
}
