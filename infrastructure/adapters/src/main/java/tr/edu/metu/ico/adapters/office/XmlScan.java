package tr.edu.metu.ico.adapters.office;

/**
 * Scans one part of a workbook for content that no spreadsheet program writes and that could harm a reader: an encoding other
 * than UTF-8, a DOCTYPE, and cells beyond the last column.
 */
final class XmlScan {

    private static final String DOCTYPE = "<!DOCTYPE";
    private static final int LONGEST_COLUMN = 3;
    private static final int BYTE_ORDER_MARK = 0xef;

    private boolean started;
    private int doctype;
    private int reference;
    private int letters;

    void take(String part, byte[] chunk, int length) throws UnreadableFile {
        if (!started && length > 0) {
            started = true;
            int first = chunk[0] & 0xff;
            require(first == '<' || first == BYTE_ORDER_MARK || Character.isWhitespace(first), part);
        }
        for (int i = 0; i < length; i++) {
            int octet = chunk[i] & 0xff;
            require(octet != 0, part);
            seekDoctype(octet, part);
            seekReference(octet, part);
        }
    }

    private void seekDoctype(int octet, String part) throws UnreadableFile {
        doctype = octet == DOCTYPE.charAt(doctype) ? doctype + 1 : octet == '<' ? 1 : 0;
        if (doctype == DOCTYPE.length()) {
            throw new UnreadableFile(0, part, WorkbookText.DOCTYPE);
        }
    }

    /** The column of a cell, as in {@code r="AB7"}: more than three letters are beyond the last column. */
    private void seekReference(int octet, String part) throws UnreadableFile {
        switch (reference) {
            case 0 -> reference = octet <= ' ' ? 1 : 0;
            case 1 -> reference = octet == 'r' ? 2 : octet <= ' ' ? 1 : 0;
            case 2 -> reference = octet == '=' ? 3 : octet <= ' ' ? 2 : 0;
            case 3 -> {
                letters = 0;
                reference = octet == '"' || octet == '\'' ? 4 : octet <= ' ' ? 3 : 0;
            }
            default -> {
                letters++;
                reference = Character.isLetter(octet) || octet == '$' ? 4 : 0;
                require(reference == 0 || letters <= LONGEST_COLUMN, part);
            }
        }
    }

    private static void require(boolean holds, String part) throws UnreadableFile {
        if (!holds) {
            throw new UnreadableFile(0, part, WorkbookText.BROKEN);
        }
    }
}
