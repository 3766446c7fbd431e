package tr.edu.metu.ico.news;

/** The id of a file below an item of news: 32 random hexadecimal digits, never reused. */
public record AttachmentId(String value) {

    public AttachmentId {
        if (!value.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("the id of an attachment has 32 hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
