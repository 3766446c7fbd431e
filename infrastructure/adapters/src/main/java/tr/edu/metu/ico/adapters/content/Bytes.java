package tr.edu.metu.ico.adapters.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The content of a file; reading outside it returns -1. */
record Bytes(byte[] content) {

    int length() {
        return content.length;
    }

    int at(int position) {
        return position >= 0 && position < content.length ? content[position] & 0xff : -1;
    }

    boolean has(int position, byte... expected) {
        return position >= 0
                && position + expected.length <= content.length
                && Arrays.equals(content, position, position + expected.length, expected, 0, expected.length);
    }

    boolean has(int position, String ascii) {
        return has(position, ascii.getBytes(StandardCharsets.US_ASCII));
    }

    /** Two bytes, the higher first; negative outside the content. */
    int twoAt(int position) {
        return at(position) < 0 || at(position + 1) < 0 ? -1 : at(position) << 8 | at(position + 1);
    }

    /** Four bytes, the highest first; negative outside the content. */
    long fourAt(int position) {
        return twoAt(position) < 0 || twoAt(position + 2) < 0 ? -1 : (long) twoAt(position) << 16 | twoAt(position + 2);
    }

    /** The length without trailing blanks. */
    int lengthWithoutBlanks() {
        var end = content.length;
        while (end > 0 && isBlank(at(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether the file contains only blanks and zeros. */
    boolean isEmpty() {
        for (var octet : content) {
            if (octet != 0 && !isBlank(octet)) {
                return false;
            }
        }
        return true;
    }

    /** The last position of these bytes; -1 if there is none. */
    int last(byte... wanted) {
        for (var position = content.length - wanted.length; position >= 0; position--) {
            if (has(position, wanted)) {
                return position;
            }
        }
        return -1;
    }

    int last(String ascii) {
        return last(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    static boolean isBlank(int octet) {
        return octet == ' ' || octet == '\t' || octet == '\r' || octet == '\n' || octet == '\f';
    }
}
