package tr.edu.metu.ico.adapters.json;

import tr.edu.metu.ico.announcement.Problem;

/** What can be wrong with the form of a document. */
enum JsonProblem {
    EMPTY_BODY("The body is empty.", "Gövde boş."),
    NOT_UTF_8("The document is not UTF-8 text.", "Belge UTF-8 metni değil."),
    NOT_JSON("The document is not well-formed JSON here.", "Belge bu noktada geçerli bir JSON değil."),
    TRAILING_TEXT("There is text after the end of the document.", "Belgenin sonundan sonra metin var."),
    TOO_LARGE("The document is too large.", "Belge çok büyük."),
    TOO_DEEP("The document is nested too deeply.", "Belge çok derin iç içe."),
    NUMBER_TOO_LONG("The number has too many digits.", "Sayının basamağı çok fazla."),
    TEXT_TOO_LONG("The text is too long.", "Metin çok uzun."),
    BROKEN_TEXT("The text holds half a character.", "Metinde yarım bir karakter var."),
    DUPLICATE_FIELD("The field is given twice.", "Alan iki kez verilmiş."),
    UNKNOWN_FIELD("There is no such field.", "Böyle bir alan yok."),
    MISSING_FIELD("The field is missing.", "Alan eksik."),
    NOT_NULL("The field must not be null.", "Alan null olamaz."),
    NOT_ALLOWED("The value is not allowed.", "Bu değere izin verilmiyor.");

    private final String en;
    private final String tr;

    JsonProblem(String en, String tr) {
        this.en = en;
        this.tr = tr;
    }

    Problem at(String field) {
        return Problem.of(field, name(), en, tr);
    }
}
