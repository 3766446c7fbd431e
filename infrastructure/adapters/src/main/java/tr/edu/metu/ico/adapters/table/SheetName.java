package tr.edu.metu.ico.adapters.table;

/** Names that every spreadsheet program takes for a sheet. */
final class SheetName {

    private static final int LONGEST = 31;
    private static final String FORBIDDEN = "[]:*?/\\";
    private static final String RESERVED = "history";
    private static final String UNNAMED = "Table";

    private SheetName() {}

    /** The title with a hyphen for each forbidden character, without quotes and blanks at its ends, cut after 31 characters. */
    static String of(String title) {
        var allowed = new StringBuilder(title.length());
        title.codePoints()
                .map(c -> FORBIDDEN.indexOf(c) >= 0 || Character.isISOControl(c) ? '-' : c)
                .forEach(allowed::appendCodePoint);
        var name = bare(cut(bare(allowed.toString())));
        if (name.isEmpty() || name.equalsIgnoreCase(RESERVED)) {
            return UNNAMED;
        }
        return name;
    }

    private static String cut(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        return name.substring(0, Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private static String bare(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && quoteOrBlank(name.charAt(start))) {
            start++;
        }
        while (end > start && quoteOrBlank(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(start, end);
    }

    private static boolean quoteOrBlank(char character) {
        return character == '\'' || character == '"' || Character.isWhitespace(character);
    }
}
