package tr.edu.metu.ico.adapters.content;

/** PDF: the header at the very beginning, {@code startxref}, an offset and {@code %%EOF} at the very end. */
final class PdfFormat implements FileFormat {

    private static final String END = "%%EOF";
    private static final String REFERENCE = "startxref";
    private static final int MOST_DIGITS = 10;

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public boolean isWhole(Bytes bytes) {
        return bytes.has(0, "%PDF-") && isDigit(bytes.at(5)) && endsAsItMust(bytes);
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
