package tr.edu.metu.ico.adapters.dynamo;

/** The indexes of the table: screens read them; they may lag behind, so no decision may depend on them. */
public enum Index {
    /** The applications of a department. */
    BY_DEPARTMENT("byDepartment", "gsi1pk", "gsi1sk"),
    /** Open work, an item only while it belongs on a work list; and entries of audit trails by the student they name. */
    BY_WORK("byWork", "gsi2pk", "gsi2sk");

    private final String title;
    private final String partition;
    private final String sort;

    Index(String title, String partition, String sort) {
        this.title = title;
        this.partition = partition;
        this.sort = sort;
    }

    /** The name in the template. */
    public String title() {
        return title;
    }

    /** The attribute that names the index's partition. */
    public String partition() {
        return partition;
    }

    /** The attribute that orders items within it. */
    public String sort() {
        return sort;
    }
}
