package tr.edu.metu.ico.announcement;

import java.util.Set;

/**
 * What makes a name or a sentence what it looks like: it has a visible character, nothing that changes the text
 * direction ({@code report\u202Efdp.exe} looks like a PDF), no pile of marks that is drawn over the lines above, and no line
 * break.
 */
public final class PlainText {

    /** More marks on one letter than any language writes: Hebrew and Vietnamese need four at most, Tibetan a few more. */
    private static final int MOST_MARKS = 8;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** Invisible although letters or symbols by category: four Hangul fillers and the empty Braille pattern. */
    private static final Set<Integer> BLANKS = Set.of(0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800);

    private PlainText() {}

    /** Whether at least one character is visible; joiners, marks and fillers alone are not. */
    public static boolean saysSomething(String text) {
        return text.codePoints().anyMatch(PlainText::isSeen);
    }

    /** Whether the text has a character that changes or isolates the text direction. */
    public static boolean turnsDirection(String text) {
        return text.codePoints().anyMatch(PlainText::turns);
    }

    /** Whether so many marks follow one letter that they cover what stands above or below it. */
    public static boolean pilesMarks(String text) {
        int marks = 0;
        for (int at = 0; at < text.length() && marks <= MOST_MARKS; at += Character.charCount(text.codePointAt(at))) {
            marks = isMark(text.codePointAt(at)) ? marks + 1 : 0;
        }
        return marks > MOST_MARKS;
    }

    /**
     * Whether the text is one line without hidden characters: no control character, line break, format character
     * (except the two joiners that Persian and Indian scripts need), pile of marks or code point that is never a character,
     * such as U+FFFE and half of a surrogate pair.
     */
    public static boolean isOneLine(String text) {
        return text.codePoints().noneMatch(PlainText::hides) && !pilesMarks(text);
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> !BLANKS.contains(character);
        };
    }

    private static boolean hides(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.UNASSIGNED -> isNoncharacter(character);
            case Character.FORMAT -> character != ZERO_WIDTH_NON_JOINER && character != ZERO_WIDTH_JOINER;
            default -> false;
        };
    }

    /** U+FDD0 to U+FDEF, and the last two code points of each plane. */
    private static boolean isNoncharacter(int character) {
        return character >= 0xFDD0 && character <= 0xFDEF || (character & 0xFFFE) == 0xFFFE;
    }

    /** U+061C, U+200E, U+200F, U+202A to U+202E and U+2066 to U+2069. */
    private static boolean turns(int character) {
        return character == 0x061C
                || character == 0x200E
                || character == 0x200F
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069;
    }
}
