package tr.edu.metu.ico.adapters.office;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The container format of the nineties: holds an old workbook, or a current one with a password. */
final class OldWorkbook {

    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private OldWorkbook() {}

    static UnreadableFile of(Path file) throws IOException {
        return new UnreadableFile(0, holds(file) ? WorkbookText.ENCRYPTED : WorkbookText.OLD_EXCEL);
    }

    private static boolean holds(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            int matched = 0;
            for (int octet = in.read(); octet >= 0; octet = in.read()) {
                // the first letter does not recur in the word, so a broken match can only restart here
                matched = octet == ENCRYPTED[matched] ? matched + 1 : octet == ENCRYPTED[0] ? 1 : 0;
                if (matched == ENCRYPTED.length) {
                    return true;
                }
            }
            return false;
        }
    }
}
