package tr.edu.metu.ico.application;

/** The id of an upload: 32 random hexadecimal digits, never reused. */
public record DocumentId(String value) implements Comparable<DocumentId> {

    public DocumentId {
        if (!value.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("document id must have 32 hexadecimal digits");
        }
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
