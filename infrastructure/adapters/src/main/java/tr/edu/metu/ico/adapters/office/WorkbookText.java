package tr.edu.metu.ico.adapters.office;

import tr.edu.metu.ico.announcement.Text;

/** Messages about problems with a workbook as a whole or with its cells. */
final class WorkbookText {

    static final Text OTHER_NAME = new Text(
            "Office files are CSV or XLSX; the name must end with .csv or .xlsx.",
            "Ofis dosyaları CSV ya da XLSX olur; ad .csv ya da .xlsx ile bitmeli.");
    static final Text NAMED_CSV = new Text(
            "The file is called CSV but is a workbook; let its name end with .xlsx or save it as CSV UTF-8.",
            "Dosyanın adı CSV ama içi bir çalışma kitabı; adı .xlsx ile bitsin ya da CSV UTF-8 olarak kaydedin.");
    static final Text NO_WORKBOOK = new Text(
            "The file is called XLSX but is no workbook; save it as XLSX again.",
            "Dosyanın adı XLSX ama içi çalışma kitabı değil; yeniden XLSX olarak kaydedin.");
    static final Text OTHER_ARCHIVE = new Text(
            "The file is an archive but no XLSX workbook; other formats must be saved as XLSX first.",
            "Dosya bir arşiv ama XLSX çalışma kitabı değil; başka biçimler önce XLSX olarak kaydedilmeli.");
    static final Text OLD_EXCEL = new Text(
            "The file is a workbook in the old XLS format; save it as XLSX or CSV UTF-8.",
            "Dosya eski XLS biçiminde bir çalışma kitabı; XLSX ya da CSV UTF-8 olarak kaydedin.");
    static final Text ENCRYPTED = new Text(
            "The workbook is protected by a password; save it without one.",
            "Çalışma kitabı parolayla korunuyor; parolasız kaydedin.");
    static final Text MACROS = new Text(
            "The workbook holds macros; save it as plain XLSX.",
            "Çalışma kitabı makro içeriyor; düz XLSX olarak kaydedin.");
    static final Text TOO_LARGE = new Text(
            "The workbook is too large when unpacked, or has too many parts; keep the plain table only.",
            "Çalışma kitabı açıldığında çok büyük ya da çok fazla parçası var; yalnızca düz tabloyu bırakın.");
    static final Text DOCTYPE = new Text(
            "The workbook declares its own kinds of text (DOCTYPE), which no spreadsheet program does; save it as"
                    + " XLSX again.",
            "Çalışma kitabı kendi metin türlerini tanımlıyor (DOCTYPE); hiçbir tablo programı bunu yapmaz;"
                    + " yeniden XLSX olarak kaydedin.");
    static final Text BROKEN = new Text(
            "The workbook is damaged from here on; open it, and save it as XLSX again.",
            "Çalışma kitabı buradan itibaren bozuk; açıp yeniden XLSX olarak kaydedin.");
    static final Text SEVERAL_SHEETS = new Text(
            "Several sheets have cells; keep one, also among the hidden ones.",
            "Birden çok sayfada hücre dolu; gizli olanlar da içinde yalnızca birini bırakın.");
    static final Text TOO_MANY_ROWS = new Text(
            "The sheet has more rows than a spreadsheet can have; keep the plain table only.",
            "Sayfada bir tablonun alabileceğinden çok satır var; yalnızca düz tabloyu bırakın.");
    static final Text FORMULA = new Text(
            "The cell is a formula; paste its value instead.", "Hücre bir formül; yerine değerini yapıştırın.");
    static final Text ERROR = new Text(
            "The cell holds an error instead of a value; write the value.",
            "Hücrede değer yerine bir hata var; değeri yazın.");

    private WorkbookText() {}
}
