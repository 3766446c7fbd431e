package tr.edu.metu.ico.export;

/** The id of a requested file; 32 hexadecimal digits that follow from the request, so the same request has the same id. */
public record FileId(String value) {

    public FileId {
        if (!value.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("file id must have 32 hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
