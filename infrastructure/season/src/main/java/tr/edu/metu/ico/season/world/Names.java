package tr.edu.metu.ico.season.world;

import java.util.List;
import java.util.random.RandomGenerator;

/** Invented names with every letter that causes errors in a Turkish system; any match with a real person is accidental. */
final class Names {
    private static final List<String> GIVEN = List.of(
            "İlkay", "Işıl", "Çağlar", "Şule", "Ünsal", "Özgün", "Görkem", "Yağız", "Irmak", "Dilşad", "Nazlı",
            "Tuğrul", "Pınar", "Beyza", "Kıvanç", "Sıla", "Eylül", "Uğur");
    private static final List<String> FAMILY = List.of(
            "Örnekoğlu",
            "Deneyici",
            "Sınamaz",
            "Kurguoğlu",
            "Taslakçı",
            "İmgesel",
            "Uydurgan",
            "Provacı",
            "Düşsel",
            "Yapıntı",
            "Benzetim",
            "Işıksız",
            "Çizgili",
            "Şablonlu",
            "Gölgeli");

    private Names() {}

    static String one(RandomGenerator random) {
        return GIVEN.get(random.nextInt(GIVEN.size())) + " " + FAMILY.get(random.nextInt(FAMILY.size()));
    }
}
