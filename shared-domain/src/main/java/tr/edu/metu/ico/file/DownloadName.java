package tr.edu.metu.ico.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The name under which a file is downloaded. The extension follows from the detected type, never from the uploader's
 * name: {@code belge.pdf.exe} detected as a PDF is downloaded as {@code belge.pdf}.
 */
public final class DownloadName {

    private static final int LONGEST_STEM = 100;
    private static final Map<String, String> ENDINGS =
            Map.of("application/pdf", ".pdf", "image/jpeg", ".jpg", "image/png", ".png");

    /** The extension: a dot and one to eight letters and digits, at least one of them a letter. */
    private static final Pattern ENDING = Pattern.compile("\\.(?=[0-9]*[A-Za-z])[A-Za-z0-9]{1,8}$");

    /** Names that Windows reserves for devices. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])");

    private DownloadName() {}

    /** @throws IllegalArgumentException for a type that documents cannot have */
    public static String of(String given, String contentType) {
        var ending = ENDINGS.get(contentType);
        if (ending == null) {
            throw new IllegalArgumentException("no document is of the type " + contentType);
        }
        var stem = stem(Normalizer.normalize(given, Normalizer.Form.NFC), ending);
        return (DEVICE.matcher(stem).matches() ? "_" : "") + stem + ending;
    }

    private static String stem(String name, String ending) {
        var stem = ENDING.matcher(withoutDots(name)).replaceFirst("");
        while (stem.toLowerCase(Locale.ROOT).endsWith(ending)) {
            stem = stem.substring(0, stem.length() - ending.length());
        }
        stem = withoutDots(stem);
        var end = stem.offsetByCodePoints(0, Math.min(LONGEST_STEM, stem.codePointCount(0, stem.length())));
        return stem.isEmpty() ? "document" : stem.substring(0, end);
    }

    private static String withoutDots(String name) {
        return name.replaceFirst("[. ]+$", "");
    }
}
