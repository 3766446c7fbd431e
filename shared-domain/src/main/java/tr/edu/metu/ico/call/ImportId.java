package tr.edu.metu.ico.call;

/** The id of an import: 32 random hexadecimal digits. */
public record ImportId(String value) {

    public ImportId {
        if (!value.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("import id must have 32 hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
