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
        code(field, value, "LAW_2828");
    }

    /** The same, with another example. */
    public static void code(String field, String value, String example) {
        if (!value.matches("[A-Z][A-Z0-9_]{1,39}")) {
            throw new IllegalArgumentException(field + " must be capital letters, such as " + example);
        }
    }

    /** An English exam, such as {@code TOEFL_IBT}: one rule for lists, claims, scores and imports. */
    public static void exam(String field, String value) {
        if (!isExam(value)) {
            throw new IllegalArgumentException(field + " must be capital letters, such as TOEFL_IBT");
        }
    }

    /** Whether it is 2 to 30 capital letters, digits and underscores that begin with a letter. */
    public static boolean isExam(String value) {
        return value.matches("[A-Z][A-Z0-9_]{1,29}");
    }

    /** To whom a ground for points applies, such as {@code CHILD}: one rule for the definition and for claims. */
    public static void relation(String field, String value) {
        if (!value.matches("[A-Z][A-Z_]{1,29}")) {
            throw new IllegalArgumentException(field + " must be capital letters, such as CHILD");
        }
    }
}
