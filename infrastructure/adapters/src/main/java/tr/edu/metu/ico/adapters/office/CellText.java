package tr.edu.metu.ico.adapters.office;

import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Text;

/** Messages about problems in an office file. */
final class CellText {

    static final Text NOT_TEXT = new Text(
            "From this line on the file is not text in UTF-8, Windows-1254 or ISO-8859-9; save it as CSV UTF-8.",
            "Dosya bu satırdan itibaren UTF-8, Windows-1254 ya da ISO-8859-9 metni değil; CSV UTF-8 olarak kaydedin.");
    static final Text NO_HEADER =
            new Text("The file is empty; it needs a header line.", "Dosya boş; bir başlık satırı gerekli.");
    static final Text NO_ROWS =
            new Text("The file has no lines besides the header.", "Dosyada başlıktan başka satır yok.");
    static final Text BROKEN_QUOTES = new Text(
            "From this line on a quotation mark is not closed, or is inside a cell without being" + " doubled.",
            "Bu satırdan itibaren bir tırnak işareti kapatılmamış ya da hücre içinde ikilenmeden duruyor.");
    static final Text MISSING_COLUMN = new Text("The column is missing; add it.", "Sütun eksik; ekleyin.");
    static final Text UNKNOWN_COLUMN = new Text(
            "There is no such column; remove it or correct its name.",
            "Böyle bir sütun yok; çıkarın ya da adını düzeltin.");
    static final Text DUPLICATE_COLUMN =
            new Text("The column appears twice; keep one.", "Sütun iki kez var; birini çıkarın.");
    static final Text FORMULA = new Text(
            "The cell starts like a formula; write the plain value.",
            "Hücre formül gibi başlıyor; yalın değeri yazın.");
    static final Text UNNAMED_COLUMN = new Text(
            "The cell is in a column without a name; name the column or empty the cell.",
            "Hücre adı olmayan bir sütunda; sütuna ad verin ya da hücreyi boşaltın.");
    static final Text MERGED_ACROSS = new Text(
            "The cell is merged with another column; write the value in each cell.",
            "Hücre başka bir sütunla birleştirilmiş; değeri her hücreye ayrı yazın.");
    static final Text UNKNOWN_DEPARTMENT = new Text(
            "The department is not among those of the academic records.",
            "Bölüm, akademik kayıtlardaki bölümler arasında yok.");
    static final Text FUTURE = new Text(
            "This date is in the future, so there can be no result; correct it.",
            "Bu tarih gelecekte, bu yüzden sonucu olamaz; tarihi düzeltin.");
    static final Text SCORE_IF_ATTENDED = new Text(
            "A student who attended needs a score; for one who did not, leave it empty.",
            "Sınava giren öğrencinin puanını yazın; girmeyeninkini boş bırakın.");
    static final Text EXCUSE_IF_ABSENT = new Text(
            "Only a student who did not attend can have an excuse; empty the cell.",
            "Mazeret yalnızca sınava girmeyen öğrenci için yazılır; hücreyi boşaltın.");
    static final Text REASON_WITH_EXCUSE = new Text(
            "A decided excuse needs a reason; without an excuse, leave the reason empty.",
            "Karara bağlanan mazeret için gerekçe yazın; mazeret yoksa gerekçeyi boş bırakın.");
    static final Text ONE_TABLE = new Text(
            "All lines must belong to one version of the table.", "Bütün satırlar tablonun aynı sürümüne ait olmalı.");
    static final Text LONG_TABLE = new Text("An exam has at most 1000 lines.", "Bir sınavın en çok 1000 satırı olur.");
    static final Text FALLING_TABLE = new Text(
            "A higher score of the same exam is worth less here; correct one of them.",
            "Aynı sınavın daha yüksek bir puanı burada daha düşük bir puana çevriliyor; birini düzeltin.");
    static final Text LINE = new Text(
            "The values of this line do not fit together; correct the wrong one.",
            "Satırdaki değerler birbiriyle uyuşmuyor; yanlış olanı düzeltin.");

    private CellText() {}

    static Text oneOf(String names) {
        return new Text("It must be one of " + names + ".", "Şunlardan biri olmalı: " + names + ".");
    }

    static Text someOf(String names) {
        return new Text(
                "It must be one or several of " + names + ", separated by |.",
                "Şunlardan biri ya da | ile ayrılmış birkaçı olmalı: " + names + ".");
    }

    static Text quotaCode(Quota.Kind kind) {
        return switch (kind) {
            case GRANTS, COUNTRY_CAP -> CellFormats.COUNTRY.mustBe();
            case SEATS -> oneOf(Quota.ALL);
            case RESERVED -> oneOf(Quota.RESEARCH_ASSISTANTS);
        };
    }

    static Text cells(int found, int wanted) {
        return new Text(
                "The line has " + found + " cells; the header has " + wanted + ".",
                "Satırda " + found + " hücre var; başlıkta " + wanted + ".");
    }

    static Text duplicateOf(long line) {
        return new Text(
                "This is already in line " + line + "; keep one of the two.",
                "Bu, " + line + ". satırda zaten var; birini çıkarın.");
    }

    static Text repeatedIn(long line) {
        return new Text(
                "Line " + line + " repeats this; keep one of the two.",
                line + ". satır bunu yineliyor; birini çıkarın.");
    }

    static Text contradictedIn(long line) {
        return new Text(
                "Line " + line + " contradicts this one; correct one of them.",
                line + ". satır bununla çelişiyor; birini düzeltin.");
    }

    static Text otherThan(long line) {
        return new Text(
                "Line " + line + " has a different value for the same university; correct one of them.",
                line + ". satır aynı üniversite için başka bir değer veriyor; birini düzeltin.");
    }

    static Text overlapping(long line, StudyLevel level, Semester semester) {
        return new Text(
                "Line " + line + " already has the places of this university for " + level + " in " + semester + ".",
                "Bu üniversitenin " + level + " " + semester + " kontenjanı " + line
                        + ". satırda zaten var; birini çıkarın.");
    }

    static Text ambiguous(String one, String other) {
        return new Text(
                "This may mean " + one + " or " + other + "; write it in one of these two ways.",
                "Bu " + one + " ya da " + other + " anlamına gelebilir; ikisinden biri gibi yazın.");
    }

    static Text more(int count) {
        return new Text("And " + count + " more problems.", "Ve " + count + " sorun daha.");
    }
}
