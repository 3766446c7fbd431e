package tr.edu.metu.ico.adapters.office;

import tr.edu.metu.ico.announcement.Text;

/** Messages about how a value in an unexpected format was read. */
final class ReadingText {

    static final Text WINDOWS_1254 = new Text(
            "The text is encoded as Windows-1254 or ISO-8859-9 (Turkish).",
            "Metin Windows-1254 ya da ISO-8859-9 (Türkçe) ile kodlanmış.");
    static final Text UTF_16 =
            new Text("The text is encoded as UTF-16 (Unicode text).", "Metin UTF-16 (Unicode metin) ile kodlanmış.");
    static final Text SEPARATOR_LINE = new Text(
            "The first line names the separator; it is not part of the table.",
            "İlk satır ayırıcıyı belirtiyor; tabloya dâhil değil.");
    static final Text TAB = new Text("The cells are separated by tabs.", "Hücreler sekmeyle ayrılmış.");
    static final Text ABOVE_THE_HEADER =
            new Text("The lines above the header were left out.", "Başlığın üstündeki satırlar dışarıda bırakıldı.");
    static final Text GUIDE = new Text(
            "The sheet that explains the columns was left out.", "Sütunları açıklayan sayfa dışarıda bırakıldı.");
    static final Text COLUMN_NAME = new Text("The column has another name.", "Sütunun adı farklı yazılmış.");
    static final Text MERGED =
            new Text("Merged cells; each row has their value.", "Birleştirilmiş hücreler; her satır bu değeri taşır.");
    static final Text LEADING_ZEROS = new Text(
            "The number is shown with leading zeros, which belong to it.",
            "Sayı baştaki sıfırlarla gösteriliyor; sıfırlar değere dâhil.");
    static final Text DECIMAL_COMMA = new Text("Decimal comma.", "Ondalık virgül.");
    static final Text THOUSANDS = new Text("Thousands are grouped.", "Binlikler ayrılmış.");
    static final Text DATE = new Text("Date with the day first.", "Gün önce yazılmış tarih.");
    static final Text DATE_WITH_TIME = new Text("Date with a time of 0:00.", "Saati 0:00 olan tarih.");
    static final Text WORD = new Text("A word for one of the codes.", "Kodlardan birinin sözcük karşılığı.");
    static final Text CAPITALS = new Text("Read in capital letters.", "Büyük harflerle okundu.");
    static final Text LIST =
            new Text("The elements are separated by another sign than |.", "Öğeler | dışında bir işaretle ayrılmış.");

    private ReadingText() {}
}
