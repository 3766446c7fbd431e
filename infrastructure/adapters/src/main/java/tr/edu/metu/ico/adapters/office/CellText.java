package tr.edu.metu.ico.adapters.office;

import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Text;

/** What can be wrong with a file of the office, in words for people. */
final class CellText {

    static final Text NOT_TEXT = new Text(
            "From this line on the file is not text in UTF-8, Windows-1254 or ISO-8859-9; save it as CSV UTF-8.",
            "Dosya bu satırdan itibaren UTF-8, Windows-1254 ya da ISO-8859-9 metni değil; CSV UTF-8 olarak kaydedin.");
    static final Text NO_HEADER =
            new Text("The file is empty; it needs a header line.", "Dosya boş; bir başlık satırı gerekli.");
    static final Text NO_ROWS =
            new Text("The file has no lines besides the header.", "Dosyada başlıktan başka satır yok.");
    static final Text BROKEN_QUOTES = new Text(
            "From this line on a quotation mark is not closed, or stands inside a cell without being doubled.",
            "Bu satırdan itibaren bir tırnak işareti kapatılmamış ya da hücre içinde ikilenmeden duruyor.");
    static final Text MISSING_COLUMN = new Text("The column is missing; add it.", "Sütun eksik; ekleyin.");
    static final Text UNKNOWN_COLUMN = new Text(
            "There is no such column; remove it or correct its name.",
            "Böyle bir sütun yok; çıkarın ya da adını düzeltin.");
    static final Text DUPLICATE_COLUMN =
            new Text("The column is there twice; keep one.", "Sütun iki kez var; birini çıkarın.");
    static final Text FORMULA = new Text(
            "The cell starts like a formula; write the plain value.",
            "Hücre formül gibi başlıyor; yalın değeri yazın.");
    static final Text UNNAMED_COLUMN = new Text(
            "The cell stands in a column without a name; name the column or empty the cell.",
            "Hücre adı olmayan bir sütunda; sütuna ad verin ya da hücreyi boşaltın.");
    static final Text MERGED_ACROSS = new Text(
            "The cell is merged with another column; write the value in each cell.",
            "Hücre başka bir sütunla birleştirilmiş; değeri her hücreye ayrı yazın.");
    static final Text STUDENT = new Text("A student number has seven digits.", "Öğrenci numarası yedi basamaklıdır.");
    static final Text NAME = new Text(
            "It must be text of 1 to 200 visible characters in one line.",
            "1-200 görünür karakterlik tek satır metin olmalı.");
    static final Text DEPARTMENT = new Text(
            "A department is written in capital letters, such as CENG.", "Bölüm, CENG gibi büyük harflerle yazılır.");
    static final Text UNKNOWN_DEPARTMENT = new Text(
            "The department is not among those of the academic records.",
            "Bölüm, akademik kayıtlardaki bölümler arasında yok.");
    static final Text SEMESTER_NUMBER = new Text(
            "The semester must be a whole number from 1 to 20.", "Dönem 1 ile 20 arasında bir tam sayı olmalı.");
    static final Text COMPLETED =
            new Text("It must be a whole number from 0 to 40.", "0 ile 40 arasında bir tam sayı olmalı.");
    static final Text CGPA = new Text(
            "It must be a number from 0 to 4.00, such as 3.15.", "3.15 gibi, 0 ile 4.00 arasında bir sayı olmalı.");
    static final Text AVERAGE = new Text(
            "It must be a number above 0 and at most 4.00, such as 2.89.",
            "2.89 gibi, 0'dan büyük ve en çok 4.00 olan bir sayı olmalı.");
    static final Text SCORE = new Text(
            "It must be a number from 1 to 100, such as 78.50.", "78.50 gibi, 1 ile 100 arasında bir sayı olmalı.");
    static final Text YES_NO = new Text("It must be yes or no.", "evet ya da hayır (yes ya da no) olmalı.");
    static final Text COUNTRY = new Text(
            "A country is a two-letter code such as TR; several are separated by |.",
            "Ülke, TR gibi iki harfli koddur; birden çoğu | ile ayrılır.");
    static final Text UNIVERSITY = new Text(
            "A university is written in capital letters, digits and hyphens, such as JP-TOKYO.",
            "Üniversite, JP-TOKYO gibi büyük harf, rakam ve tire ile yazılır.");
    static final Text CAPACITY =
            new Text("It must be a whole number from 0 to 10000.", "0 ile 10000 arasında bir tam sayı olmalı.");
    static final Text DEPARTMENTS =
            new Text("It must be ALL, or departments separated by |.", "ALL ya da | ile ayrılmış bölümler olmalı.");
    static final Text RESTRICTIONS = new Text(
            "It must be plain text of at most 1000 characters.", "En çok 1000 karakterlik yalın metin olmalı.");
    static final Text LINK =
            new Text("A link starts with https:// and has no spaces.", "Bağlantı https:// ile başlar, boşluk içermez.");
    static final Text EXAM = new Text(
            "An exam is written in capital letters, such as TOEFL_IBT.",
            "Sınav, TOEFL_IBT gibi büyük harflerle yazılır.");
    static final Text DATE = new Text("A date is written 2024-01-31.", "Tarih 2024-01-31 biçiminde yazılır.");
    static final Text FUTURE = new Text(
            "This day has not come yet, so there can be no result; correct the date.",
            "Bu tarih henüz gelmedi, sonucu olamaz; tarihi düzeltin.");
    static final Text PROGRAMME = new Text(
            "A programme is written in capital letters, such as OE.", "Program, OE gibi büyük harflerle yazılır.");
    static final Text EXAM_RESULT = new Text(
            "It must be a number from 0 to 100, such as 78.50.", "78.50 gibi, 0 ile 100 arasında bir sayı olmalı.");
    static final Text SCORE_IF_ATTENDED = new Text(
            "A student who attended needs a score; for one who did not, leave it empty.",
            "Sınava giren öğrencinin puanını yazın; girmeyeninkini boş bırakın.");
    static final Text EXCUSE_IF_ABSENT = new Text(
            "Only a student who did not attend can have an excuse; empty the cell.",
            "Mazeret yalnızca sınava girmeyen öğrenci için yazılır; hücreyi boşaltın.");
    static final Text REASON_WITH_EXCUSE = new Text(
            "A decided excuse needs a reason; without an excuse, leave the reason empty.",
            "Karara bağlanan mazeret için gerekçe yazın; mazeret yoksa gerekçeyi boş bırakın.");
    static final Text RAW_SCORE = new Text(
            "It must be a plain number with a decimal point, such as 6.5.",
            "6.5 gibi, ondalık noktalı yalın bir sayı olmalı.");
    static final Text TABLE_VERSION = new Text(
            "The version of the table is 1 to 40 letters, digits, points or hyphens.",
            "Tablonun sürümü 1-40 harf, rakam, nokta ya da tiredir.");
    static final Text ONE_TABLE = new Text(
            "All lines must belong to one version of the table.", "Bütün satırlar tablonun aynı sürümüne ait olmalı.");
    static final Text LONG_TABLE = new Text("An exam has at most 1000 lines.", "Bir sınavın en çok 1000 satırı olur.");
    static final Text FALLING_TABLE = new Text(
            "A higher score of the same exam is worth less here; correct one of them.",
            "Aynı sınavın daha yüksek bir puanı burada daha düşük bir puana çevriliyor; birini düzeltin.");
    static final Text MONTHS =
            new Text("It must be a whole number from 0 to 120.", "0 ile 120 arasında bir tam sayı olmalı.");
    static final Text CALL = new Text("A call is written like OE-2024.", "Çağrı OE-2024 biçiminde yazılır.");
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
            case GRANTS, COUNTRY_CAP ->
                new Text("A country is a two-letter code such as JP.", "Ülke, JP gibi iki harfli koddur.");
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
                "Line " + line + " says this again; keep one of the two.",
                line + ". satır bunu yineliyor; birini çıkarın.");
    }

    static Text contradictedIn(long line) {
        return new Text(
                "Line " + line + " contradicts this one; correct one of them.",
                line + ". satır bununla çelişiyor; birini düzeltin.");
    }

    static Text otherThan(long line) {
        return new Text(
                "Line " + line + " says something else about the same university; correct one of them.",
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
