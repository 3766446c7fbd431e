package tr.edu.metu.ico.season.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Invented partner universities in plausible countries, most wanted first. */
final class Partners {
    private static final List<String> ALL_LEVELS = List.of("UG", "MS", "PHD");
    private static final List<String> ALL_SEMESTERS = List.of("FALL", "SPRING", "FULL_YEAR");

    private static final int FEWEST = 8;

    /** The places of one programme. */
    private record Place(String id, String name, String country) {}

    private static final List<Place> OVERSEAS = List.of(
            new Place("JP-HINODE", "Hinode Institute of Technology", "JP"),
            new Place("KR-SAEBYEOK", "Saebyeok National University", "KR"),
            new Place("US-LAKEMOOR", "Lakemoor State University", "US"),
            new Place("CA-NORTHPINE", "Université Northpine d'Outre-Rivière", "CA"),
            new Place("AU-WATTLEBAY", "Wattle Bay University", "AU"),
            new Place("SG-MERLIONPT", "Merlion Point University", "SG"),
            new Place("JP-TSUKIMI", "Tsukimi University", "JP"),
            new Place("KR-HANBIT", "Hanbit University of Science", "KR"),
            new Place("US-REDMESA", "Red Mesa Polytechnic", "US"),
            new Place("CA-MAPLEFORD", "Mapleford University", "CA"),
            new Place("TW-YUSHANLI", "Yushanli University", "TW"),
            new Place("HK-KOWLIN", "Kowlin College", "HK"),
            new Place("NZ-KAURIVALE", "Kauri Vale University", "NZ"),
            new Place("BR-SERRAZUL", "Universidade de Serra Azul", "BR"),
            new Place("MX-VALLEOSO", "Universidad de Valle Oso", "MX"),
            new Place("CL-ANDESUR", "Universidad Andesur", "CL"),
            new Place("CN-QINGHE", "Qinghe Lake University", "CN"),
            new Place("MY-HIJAUAN", "Universiti Hijauan", "MY"),
            new Place("TH-DOKMALI", "Dokmali University", "TH"),
            new Place("IN-NILGAGAN", "Nilgagan Institute", "IN"),
            new Place("KZ-ALTYNDALA", "Altın Dala Üniversitesi (İşbirliği Örneği)", "KZ"),
            new Place("ZA-PROTEAFLD", "Protea Fields University", "ZA"),
            new Place("AR-RIOCLARO", "Universidad de Río Claro", "AR"),
            new Place("VN-SENHONG", "Sen Hong University", "VN"),
            new Place("CO-ALTAMIRA", "Universidad Altamira del Norte", "CO"));

    /** Outside Europe and its programme, several per country, because countries have their own grants. */
    private static final List<Place> NON_EUROPEAN = List.of(
            new Place("TN-ZITOUN", "Université Zitoun", "TN"),
            new Place("GE-MTASHUQI", "Mtashuqi State University", "GE"),
            new Place("TN-SIDIRAML", "Institut Sidi Raml", "TN"),
            new Place("MA-ARGANIA", "Université Argania", "MA"),
            new Place("GE-VARDISI", "Vardisi Technical University", "GE"),
            new Place("KZ-KOKTERE", "Kök Tere University", "KZ"),
            new Place("MA-SAFRANE", "École Safrane d'Ingénieurs", "MA"),
            new Place("AL-SHQIPONJA", "Universiteti Shqiponja", "AL"),
            new Place("JO-WADIQAMAR", "Wadi Qamar University", "JO"),
            new Place("VN-LOTUSHOA", "Lotus Hoa Academy", "VN"));

    private Partners() {}

    /** Few enough for this many applicants that seats run out, but never fewer than a student may ask for. */
    static List<University> overseas(int applicants, RandomGenerator random) {
        int size = Math.clamp(applicants / 4, FEWEST, OVERSEAS.size());
        var drawn = new ArrayList<University>();
        for (int i = 0; i < size; i++) {
            drawn.add(overseas(OVERSEAS.get(i), i, random));
        }
        return drawn;
    }

    /**
     * Every fifth is for one level only, every sixth for two departments that always have students, every fourth has its own
     * minimum.
     */
    private static University overseas(Place place, int i, RandomGenerator random) {
        return new University(
                place.id(),
                place.name(),
                place.country(),
                1 + random.nextInt(5),
                i % 5 == 3 ? List.of(i % 2 == 0 ? "UG" : "MS") : ALL_LEVELS,
                i % 7 == 4 ? List.of("FALL", "SPRING") : ALL_SEMESTERS,
                i % 6 == 2 ? List.of("CENG", "EE") : List.of(),
                i % 4 == 1 ? Optional.of("3.00") : Optional.empty(),
                false);
    }

    /** More seats than grants in each country; one country takes only doctoral students. */
    static List<University> nonEuropean(RandomGenerator random) {
        return NON_EUROPEAN.stream()
                .map(place -> new University(
                        place.id(),
                        place.name(),
                        place.country(),
                        2 + random.nextInt(3),
                        ALL_LEVELS,
                        ALL_SEMESTERS,
                        List.of(),
                        Optional.empty(),
                        place.country().equals("VN")))
                .toList();
    }
}
