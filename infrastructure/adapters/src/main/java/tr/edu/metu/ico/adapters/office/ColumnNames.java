package tr.edu.metu.ico.adapters.office;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Other names of the columns, in English and Turkish; capitals, accents and separators never matter. */
final class ColumnNames {

    private static final Map<String, List<String>> OTHER_NAMES = Map.ofEntries(
            entry("student", List.of("student_no", "student_number", "ogrenci", "ogrenci_no", "ogrenci_numarasi")),
            entry("student_number", List.of("student", "student_no", "ogrenci", "ogrenci_no", "ogrenci_numarasi")),
            entry("name", List.of("ad_soyad", "adi_soyadi", "isim", "full_name", "university_name", "universite_adi")),
            entry("department", List.of("department_code", "bolum", "bolum_kodu")),
            entry("level", List.of("study_level", "duzey", "seviye", "ogrenim_duzeyi")),
            entry("semester", List.of("yariyil", "donem")),
            entry("completed_semesters", List.of("tamamlanan_yariyil", "tamamlanan_yariyil_sayisi")),
            entry("cgpa", List.of("gpa", "gno", "agno", "genel_not_ortalamasi", "not_ortalamasi")),
            entry("full_degree", List.of("derece_ogrencisi", "diploma_programi")),
            entry("preparatory", List.of("hazirlik", "hazirlik_ogrencisi")),
            entry("citizenships", List.of("citizenship", "uyruk", "uyruklar", "vatandaslik", "vatandasliklar")),
            entry("full_time", List.of("tam_zamanli")),
            entry("research_assistant", List.of("arastirma_gorevlisi")),
            entry("average", List.of("ortalama", "not_ortalamasi", "genel_not_ortalamasi")),
            entry("university", List.of("university_code", "universite_kodu")),
            entry("country", List.of("country_code", "ulke", "ulke_kodu")),
            entry("capacity", List.of("kontenjan")),
            entry("levels", List.of("duzeyler", "seviyeler")),
            entry("semesters", List.of("yariyillar", "donemler")),
            entry("departments", List.of("bolumler")),
            entry("host_minimum", List.of("taban_ortalama", "asgari_ortalama")),
            entry("phd_only", List.of("yalniz_doktora", "yalnizca_doktora")),
            entry("restrictions", List.of("kisitlar", "kisitlamalar")),
            entry("nomination_deadline", List.of("aday_bildirim_son_tarihi", "aday_bildirme_son_tarihi")),
            entry("application_deadline", List.of("basvuru_son_tarihi")),
            entry("fact_sheet", List.of("bilgi_sayfasi")),
            entry("exam", List.of("sinav")),
            entry("date", List.of("tarih", "sinav_tarihi", "exam_date")),
            entry("exam_date", List.of("tarih", "sinav_tarihi", "date")),
            entry("score", List.of("puan")),
            entry("programme", List.of("program")),
            entry("outcome", List.of("sonuc")),
            entry("months", List.of("ay", "ay_sayisi")),
            entry("call", List.of("cagri")),
            entry("quota", List.of("kota", "kota_turu")),
            entry("code", List.of("kod")),
            entry("places", List.of("kontenjan", "yer_sayisi")),
            entry("attended", List.of("katildi", "sinava_girdi")),
            entry("excuse", List.of("mazeret")),
            entry("reason", List.of("gerekce")),
            entry("table_version", List.of("tablo_surumu")),
            entry("exam_score", List.of("sinav_puani")),
            entry("metu_iys_score", List.of("iys_puani", "odtu_iys_puani")));

    private ColumnNames() {}

    /** What a column may be called besides its name. */
    static List<String> others(String column) {
        return OTHER_NAMES.getOrDefault(column, List.of());
    }

    /** The column of this layout that a header cell means; empty when it means none, or more than one. */
    static Optional<String> column(String written, Layout<?> layout) {
        var folded = Folded.of(written);
        if (layout.knows(folded)) {
            return Optional.of(folded);
        }
        var meant =
                layout.all().filter(column -> others(column).contains(folded)).toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }
}
