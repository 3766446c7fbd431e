package tr.edu.metu.ico.functions.security;

import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;

/**
 * A season in which one student claims a ground, or none, and everyone reads everything available after the
 * applications, the freeze, the run and the publication.
 */
final class TwinSeason {

    private static final Pattern PARAMETER = Pattern.compile("\\{([a-z]+)}");
    /** A keyed seal, a run or a manifest: different in every season, and not a hash of anything guessable. */
    private static final Pattern LONG_HASH = Pattern.compile("[0-9a-f]{64}");

    /** Drawn at random. */
    private static final Pattern LETTER_CODE = Pattern.compile("\\b[0-9A-HJKMNP-TV-Z]{26}\\b");

    private static final List<Cast> CAST = List.of(Cast.ADA, Cast.BORA, Cast.CEM);
    private static final long MOST_BYTES = 1_000_000;

    private final Season season = new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM);
    private final Map<Person, Map<String, String>> seen = new HashMap<>();
    private final Map<String, String> path = new TreeMap<>();
    private final Optional<String> ground;
    private final byte[] proof;
    private final String content;
    private String key = "";

    private TwinSeason(Optional<String> ground, String words) {
        this.ground = ground;
        proof = Portal.pdf(words);
        var claim = ground.map(code ->
                        "{\"code\":\"" + code + "\",\"relation\":\"OTHER\",\"relationWords\":\"" + words + "\"}")
                .orElse("");
        content = Cast.ADA
                .content(List.of("KR-SEOUL", "JP-TOKYO"))
                .replace("\"claims\":[]", "\"claims\":[" + claim + "]");
    }

    /** @param words the text of the claim, and of the document */
    static TwinSeason withGround(Optional<String> ground, String words) {
        var twin = new TwinSeason(ground, words);
        twin.play();
        return twin;
    }

    private void play() {
        season.until(Stage.OPENED);
        path.put("call", CALL.value());
        path.put("version", "1");
        path.put("draft", "OE-2099");
        path.put("file", "0".repeat(32));
        path.put("import", importId());
        path.put("news", news());
        path.put("template", "PARTICIPATIONS.csv");
        CAST.subList(0, 2).forEach(season::apply);
        applied();
        askedAt("APPLIED");
        season.without(Stage.APPLIED).until(Stage.FROZEN);
        path.put("trial", trial());
        askedAt("FROZEN");
        CAST.subList(0, 2).forEach(season::review);
        expect(200, season.portal.approve(Cast.CEM));
        ground.ifPresent(_ -> expect(200, season.portal.approveDocument(Cast.CEM, key, proof)));
        season.without(Stage.REVIEWED).until(Stage.PLACED);
        path.put("run", season.run());
        askedAt("PLACED");
        season.until(Stage.PUBLISHED);
        askedAt("PUBLISHED");
        expect(201, season.portal.exportTrail());
    }

    /** The student submits first, so that nothing else depends on whether there is a document. */
    private void applied() {
        season.clock.moveTo(Season.OPENS.plus(Duration.ofHours(9)));
        expect(201, season.portal.submit(Cast.CEM, 0, "first-CEM", content, season.clock.instant()));
        ground.ifPresent(slot -> {
            key = season.upload(Cast.CEM, slot, proof);
            season.world.created(Area.SPECIAL_DOCUMENTS, key);
            path.put("document", key.substring(key.lastIndexOf('/') + 1));
        });
        path.putIfAbsent("document", "0".repeat(32));
        path.put("code", letter());
    }

    /** The code of a letter that an officer without permission to see grounds has made. */
    private String letter() {
        var letters = "/calls/{call}/applications/{student}/letters";
        season.world
                .as(Portal.SECOND_OFFICER)
                .body("{\"kind\":\"RECEIPT\",\"language\":\"en\"}")
                .ask("POST " + letters, "call", CALL.value(), "student", Cast.CEM.number);
        return json(season.world
                        .as(Portal.SECOND_OFFICER)
                        .ask("GET " + letters, "call", CALL.value(), "student", Cast.CEM.number))
                .at("/letters/0/code")
                .asText();
    }

    private String importId() {
        return json(season.world.as(Portal.OFFICER).ask("GET /calls/{call}/imports", "call", CALL.value()))
                .at("/imports/0/id")
                .asText();
    }

    private String news() {
        var written = season.world
                .as(Portal.OFFICER)
                .header("idempotency-key", "first-news")
                .body(Bodies.NEWS)
                .ask("POST /news");
        return json(expect(201, written)).get("id").asText();
    }

    /** An officer without permission to see grounds runs a trial on the unchanged inputs. */
    private String trial() {
        var trial = season.world
                .as(Portal.SECOND_OFFICER)
                .body("{}")
                .ask("POST /calls/{call}/trials", "call", CALL.value());
        return json(expect(201, trial)).get("id").asText();
    }

    private void askedAt(String stage) {
        var people = Stream.concat(
                Stream.of(
                        Person.coordinator(Cast.CEM.department),
                        Person.coordinator("EE"),
                        Portal.SECOND_OFFICER,
                        Person.officer("officer-9"),
                        Portal.OFFICER),
                Stream.of(Cast.CEM.person()));
        people.forEach(person -> season.world.routes().stream()
                .filter(route -> route.startsWith("GET "))
                .forEach(route -> ask(person, stage, route)));
    }

    private void ask(Person person, String stage, String route) {
        if (route.contains("{student}")) {
            CAST.forEach(who -> asked(person, stage, route, who.number));
        } else {
            asked(person, stage, route, "");
        }
    }

    private void asked(Person person, String stage, String route, String student) {
        var values = PARAMETER
                .matcher(route)
                .results()
                .map(found -> found.group(1))
                .flatMap(name -> Stream.of(name, name.equals("student") ? student : value(stage, name)))
                .toArray(String[]::new);
        var asked = season.world.as(person);
        var trial = path.getOrDefault("trial", "0".repeat(32));
        Map.of("of", trial, "with", trial, "department", Cast.CEM.department, "exam", "TOEFL_IBT", "score", "90")
                .forEach(asked::query);
        var answered = asked.ask(route, values);
        seen.computeIfAbsent(person, _ -> new TreeMap<>())
                .put(
                        (stage + " " + route + " " + student).strip(),
                        answered.status() + " " + new TreeMap<>(answered.headers()) + " " + answered.body());
    }

    /** A route with a parameter that this test does not know fails the test. */
    private String value(String stage, String name) {
        if (name.equals("run") || name.equals("trial")) {
            return path.getOrDefault(name, "0".repeat(name.equals("run") ? 64 : 32));
        }
        return Optional.ofNullable(path.get(name))
                .orElseThrow(() -> new IllegalStateException("no value for {" + name + "} at " + stage));
    }

    /** Every response by request and time. */
    Map<String, String> seenBy(Person person) {
        return seen.get(person);
    }

    /** What blocked the seal after the freeze, as the person saw it: kind, student and sentence. */
    List<String> blockersSeenBy(Person person) {
        var answered = seen.get(person).get("FROZEN GET /calls/{call}/seal-blockers");
        return json(new Response(200, Map.of(), answered.substring(answered.indexOf("} {") + 2)))
                .get("blockers")
                .valueStream()
                .map(one -> one.get("kind").asText() + " " + one.path("student").asText("-") + " "
                        + one.at("/says/en").asText())
                .toList();
    }

    /** Without meaningless differences between seasons. */
    static String blinded(String answer) {
        return LETTER_CODE.matcher(LONG_HASH.matcher(answer).replaceAll("#")).replaceAll("#");
    }

    /** The digests of the body that the student sent and of the document. */
    List<Sha256> hiddenHashes() {
        return List.of(Sha256.of(content.getBytes(StandardCharsets.UTF_8)), Sha256.of(proof));
    }

    /** The only file with this extension that the office can download. */
    String file(String ending) {
        var files = season.world.files.list(Area.RESULTS, "").stream()
                .filter(file -> file.key().endsWith(ending))
                .toList();
        if (files.size() != 1) {
            throw new IllegalStateException(files.size() + " files end in " + ending);
        }
        return new String(
                season.world.files.read(Area.RESULTS, files.getFirst().key(), MOST_BYTES), StandardCharsets.UTF_8);
    }

    /** The keys of all files, including internal ones. */
    List<String> keys() {
        return Arrays.stream(Area.values())
                .flatMap(area -> season.world.files.list(area, "").stream())
                .map(file -> blinded(file.key()))
                .sorted()
                .toList();
    }
}
