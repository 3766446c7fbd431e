package tr.edu.metu.ico.functions.lists;

import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.World;
import tr.edu.metu.ico.functions.world.World.Response;

/** Requests for lists, as a page makes them: a path with its query. */
public record Lists(World world) {

    static final String APPLICATIONS = "/calls/OE-2024/application-list";
    static final String DOCUMENTS = "/calls/OE-2024/document-list";

    /** The response to a GET of this path with its query. */
    public Response ask(Person person, String link) {
        var parts = link.split("\\?", 2);
        var asked = world.as(person);
        if (parts.length == 2) {
            for (var parameter : parts[1].split("&")) {
                var pair = parameter.split("=", 2);
                asked.query(pair[0], pair[1]);
            }
        }
        var call = parts[0].split("/")[2];
        return asked.ask("GET " + parts[0].replace("/calls/" + call, "/calls/{call}"), "call", call);
    }

    /** The list at this address. */
    public JsonNode read(Person person, String link) {
        return json(expect(200, ask(person, link)));
    }

    /** The students of the list at this address, page by page. */
    public List<String> students(Person person, String link) {
        return rows(person, link).stream()
                .map(row -> row.get("student").asText())
                .toList();
    }

    /** The rows of all pages. */
    public List<JsonNode> rows(Person person, String link) {
        var rows = new ArrayList<JsonNode>();
        var page = read(person, link);
        while (true) {
            rowsOf(page).forEach(rows::add);
            if (!page.has("next")) {
                return rows;
            }
            page = read(person, next(link, page));
        }
    }

    static Iterable<JsonNode> rowsOf(JsonNode page) {
        for (var name : List.of("applications", "documents", "notices", "imports", "objections")) {
            if (page.has(name)) {
                return page.get(name);
            }
        }
        throw new AssertionError("no list: " + page);
    }

    static String next(String link, JsonNode page) {
        return link + (link.contains("?") ? "&" : "?") + "cursor="
                + page.get("next").asText();
    }

    /** The answer to a search. */
    public Response search(Person person, String body) {
        return world.as(person).body(body).ask("POST /calls/{call}/application-search", "call", Season.CALL.value());
    }
}
