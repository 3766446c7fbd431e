package tr.edu.metu.ico.adapters.content;

/** PDF: the header at the very beginning, {@code startxref}, an offset and {@code %%EOF} at the very end. */
final class PdfFormat implements FileFormat {

    static final String HEADER = "%PDF-";

    private static final String END = "%%EOF";
    private static final String REFERENCE = "startxref";
    private static final int MOST_DIGITS = 10;

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public boolean isWhole(Bytes bytes) {
        return begins(bytes) && endsAsItMust(bytes);
    }

    @Override
    public boolean begins(Bytes bytes) {
        return bytes.has(0, HEADER) && isDigit(bytes.at(HEADER.length()));
    }

    /** If objects follow the last end, a later change of the PDF was cut off. */
    @Override
    public boolean endsWithin(Bytes bytes) {
        var end = bytes.last(END);
        return end > 0 && bytes.last(" obj") < end;
    }

    private static boolean endsAsItMust(Bytes bytes) {
        var end = bytes.lengthWithoutBlanks() - END.length();
        if (!bytes.has(end, END)) {
            return false;
        }
        var lastDigit = beforeBlanks(bytes, end - 1);
        var beforeDigits = lastDigit;
        while (isDigit(bytes.at(beforeDigits)) && lastDigit - beforeDigits < MOST_DIGITS) {
            beforeDigits--;
        }
        var reference = beforeBlanks(bytes, beforeDigits) - REFERENCE.length() + 1;
        return beforeDigits < lastDigit && bytes.has(reference, REFERENCE);
    }

    private static int beforeBlanks(Bytes bytes, int position) {
        var before = position;
        while (Bytes.isBlank(bytes.at(before))) {
            before--;
        }
        return before;
    }

    private static boolean isDigit(int octet) {
        return octet >= '0' && octet <= '9';
    }
}
