package tr.edu.metu.ico.trail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An unambiguous concatenation of texts (netstrings): each as its length in UTF-8 bytes, a colon, the text and a comma.
 * Used as hash input, so that any tool can recompute it.
 */
public final class NetString {

    private NetString() {}

    public static String of(List<String> texts) {
        return texts.stream().map(NetString::of).collect(Collectors.joining());
    }

    private static String of(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length + ":" + text + ",";
    }
}
