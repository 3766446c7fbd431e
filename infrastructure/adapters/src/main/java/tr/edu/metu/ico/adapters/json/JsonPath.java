package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.util.List;

/** Names a place in a document as its sender knows it, such as {@code choices[2].university}. */
final class JsonPath {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_PATH = 300;

    private JsonPath() {}

    static String join(String before, String name) {
        var reported = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
        return before.isEmpty() ? reported : shortened(before) + "." + reported;
    }

    /** The end of a long path is what helps to find the place. */
    private static String shortened(String path) {
        int most = LONGEST_PATH - LONGEST_NAME - 3;
        return path.length() <= most ? path : "…" + path.substring(path.length() - most + 1);
    }

    /** The path of a field inside an object at {@code before}. */
    static String within(String before, String field) {
        return before.isEmpty() || field.isEmpty() ? before + field : before + "." + field;
    }

    static String of(List<Reference> references) {
        var path = "";
        for (var reference : references) {
            path = reference.getFieldName() == null
                    ? path + "[" + reference.getIndex() + "]"
                    : join(path, reference.getFieldName());
        }
        return path;
    }

    static JsonPointer pointer(List<Reference> references) {
        var pointer = JsonPointer.empty();
        for (var reference : references) {
            pointer = reference.getFieldName() == null
                    ? pointer.appendIndex(Math.max(reference.getIndex(), 0))
                    : pointer.appendProperty(reference.getFieldName());
        }
        return pointer;
    }
}
