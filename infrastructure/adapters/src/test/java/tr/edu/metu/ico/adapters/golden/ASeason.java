package tr.edu.metu.ico.adapters.golden;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tr.edu.metu.ico.adapters.json.SealedInputJson;
import tr.edu.metu.ico.adapters.json.definition.ShippedDefinition;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.SealedInput;

/** The sealed input of a whole season of OE-2024 drawn from a seed, with names, reasons and every kind of applicant. */
public final class ASeason {

    public static final String DEFINITION = ShippedDefinition.text("/definitions/OE-2024.json");

    private static final CallDefinition CALL = ShippedDefinition.oe2024();
    private static final List<String> UNIVERSITIES = List.of("U1", "U2", "U3", "U4", "U5");
    private static final List<String> COUNTRIES = List.of("JP", "KR", "US", "JP", "KR");
    private static final List<String> GRADES = List.of("2.40", "2.80", "3.10", "3.10", "3.40", "3.80");
    private static final List<String> ENGLISH = List.of("70", "80", "80", "90.5");
    private static final Pattern NAME = Pattern.compile("\"name\":\"Golden\"");
    private static final Pattern REASON = Pattern.compile("\"reason\":\"seen\"");

    private ASeason() {}

    /** This many applicants, seldom enough seats, many ties. */
    public static SealedInput of(int applicants) {
        var random = new Random(2024);
        var applications = new ArrayList<GoldenApplication>();
        for (int i = 1; i <= applicants; i++) {
            applications.add(application(random, i));
        }
        var agreements = new ArrayList<Agreement>();
        for (int i = 0; i < UNIVERSITIES.size(); i++) {
            agreements.add(GoldenApplication.agreement(
                    UNIVERSITIES.get(i), COUNTRIES.get(i), applicants * (i + 1) / 30, Optional.empty()));
        }
        return personal(GoldenApplication.seal(CALL, agreements, applications));
    }

    private static GoldenApplication application(Random random, int number) {
        int first = random.nextInt(5);
        var application = new GoldenApplication(
                number, UNIVERSITIES.get(first), UNIVERSITIES.get((first + 1 + random.nextInt(4)) % 5));
        application.cgpa = Optional.of(GRADES.get(random.nextInt(GRADES.size())));
        application.language = ENGLISH.get(random.nextInt(ENGLISH.size()));
        switch (random.nextInt(12)) {
            case 0 -> application.approved = false;
            case 1 -> application.semestersCompleted = 0;
            case 2 -> application.claim(CALL, "DISABILITY", Optional.of(GoldenApplication.IN_TIME), true);
            case 3 -> application.claim(CALL, "DISABILITY", Optional.of(GoldenApplication.IN_TIME), false);
            case 4 -> {
                application.citizenships.clear();
                application.citizenships.add(new CountryCode("KR"));
            }
            default -> {}
        }
        return application;
    }

    /** Everybody has their own name, and every decision its own text. */
    private static SealedInput personal(SealedInput input) {
        var text = new String(SealedInputJson.write(input), StandardCharsets.UTF_8)
                .replace(Sha256.of("definition").hex(), Sha256.of(DEFINITION).hex());
        text = numbered(text, NAME, "\"name\":\"Ayşegül Öztürk %d\"");
        text = numbered(text, REASON, "\"reason\":\"spoke with her on day %d\"");
        return SealedInputJson.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String numbered(String text, Pattern pattern, String replacement) {
        var count = new int[1];
        return pattern.matcher(text)
                .replaceAll(_ -> Matcher.quoteReplacement(String.format(Locale.ROOT, replacement, ++count[0])));
    }
}
