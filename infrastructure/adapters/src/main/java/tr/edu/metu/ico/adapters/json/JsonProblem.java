package tr.edu.metu.ico.adapters.json;

import tr.edu.metu.ico.announcement.Problem;

/** Problems with the form of a document. */
enum JsonProblem {
    EMPTY_BODY("The body is empty.", "Gövde boş."),
    NOT_UTF_8(
            "There are bytes here that are not UTF-8 text; send it again as UTF-8.",
            "Burada UTF-8 metni olmayan baytlar var; UTF-8 olarak yeniden gönderin."),
    NOT_JSON("The document is not well-formed JSON here.", "Belge bu noktada geçerli bir JSON değil."),
    TRAILING_TEXT("There is text after the end of the document.", "Belgenin sonundan sonra metin var."),
    TOO_LARGE("The document is too large.", "Belge çok büyük."),
    TOO_DEEP(
            "The document is nested too deeply; send fewer levels.",
            "Belgede çok fazla iç içe düzey var; daha az düzeyle gönderin."),
    NUMBER_TOO_LONG("The number has too many digits.", "Sayının basamağı çok fazla."),
    TEXT_TOO_LONG("The text is too long.", "Metin çok uzun."),
    BROKEN_TEXT(
            "The text contains half a character; send it again as UTF-8.",
            "Metinde yarım bir karakter var; UTF-8 olarak yeniden gönderin."),
    DUPLICATE_FIELD("The field is given twice; keep one.", "Alan iki kez verilmiş; birini çıkarın."),
    UNKNOWN_FIELD(
            "There is no such field; remove it or correct its name.",
            "Böyle bir alan yok; çıkarın ya da adını düzeltin."),
    MISSING_FIELD("The field is missing.", "Alan eksik."),
    NOT_NULL("The field must not be null.", "Alanın değeri null olamaz."),
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
