package tr.edu.metu.ico.functions.badinput;

import tr.edu.metu.ico.functions.security.Story;

/** Ada's application, with one change. */
final class ApplicationBodies {

    static final String LANGUAGE = "{\"source\":\"RECORD\"}";
    static final String FIRST = "{\"university\":\"JP-TOKYO\",\"semester\":\"FALL\"}";

    private ApplicationBodies() {}

    static String contentWith(String field, String value) {
        return switch (field) {
            case "choices" -> Story.CONTENT.replaceFirst("\"choices\":\\[.*?]", "\"choices\":" + value);
            case "claims" -> Story.CONTENT.replaceFirst("\"claims\":\\[.*?]", "\"claims\":" + value);
            default -> Story.CONTENT.replaceFirst("\"" + field + "\":true", "\"" + field + "\":" + value);
        };
    }

    static String choices(String list) {
        return contentWith("choices", "[" + list + "]");
    }

    static String university(String id) {
        return choices("{\"university\":\"" + id + "\",\"semester\":\"FALL\"}");
    }

    static String claims(String list) {
        return contentWith("claims", "[" + list + "]");
    }

    static String language(String language) {
        return Story.CONTENT.replace(LANGUAGE, language);
    }

    static String uploaded(String exam, String day) {
        return "{\"source\":\"UPLOAD\",\"exam\":\"" + exam + "\",\"examDate\":\"" + day + "\"}";
    }
}
