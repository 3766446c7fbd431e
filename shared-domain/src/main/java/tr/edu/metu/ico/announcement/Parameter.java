package tr.edu.metu.ico.announcement;

/** What a parameter of a rule may be; every refusal begins with the name of the field. */
public final class Parameter {
    private Parameter() {}

    /** A whole number, both limits allowed. */
    public static void between(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(field + " must be between " + least + " and " + most);
        }
    }

    /** A programme of the office, such as {@code OE}. */
    public static void programme(String field, String value) {
        if (!isProgramme(value)) {
            throw new IllegalArgumentException(field + " must be capital letters, such as OE");
        }
    }

    public static boolean isProgramme(String value) {
        return value.matches("[A-Z]{2,10}");
    }

    /** A name for programs, such as {@code LAW_2828}. */
    public static void code(String field, String value) {
        if (!value.matches("[A-Z][A-Z0-9_]{1,39}")) {
            throw new IllegalArgumentException(field + " must be capital letters, such as LAW_2828");
        }
    }
}
