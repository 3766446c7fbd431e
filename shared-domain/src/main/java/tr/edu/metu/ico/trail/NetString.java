package tr.edu.metu.ico.trail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Texts put one after the other so that only they give this text: each as its length in bytes of UTF-8, a colon, itself and
 * a comma. For what is summed up and must be recomputed with any tool.
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
