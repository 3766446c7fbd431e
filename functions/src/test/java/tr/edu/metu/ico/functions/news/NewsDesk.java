package tr.edu.metu.ico.functions.news;

import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.world.World;
import tr.edu.metu.ico.functions.world.World.Response;

/** An officer who writes news. */
public record NewsDesk(World world) {

    /** Asks to write news, with this key of the request. */
    public Response write(String key, String body) {
        return world.as(Story.OFFICER).header("idempotency-key", key).body(body).ask("POST /news");
    }

    /** The id of news that is written. */
    public String written(String key, String body) {
        return Answers.json(Answers.ok(write(key, body))).get("id").asText();
    }

    /** Asks to edit this version. */
    public Response edit(String id, long version, String body) {
        return world.as(Story.OFFICER).ifMatch(version).body(body).ask("PUT /news/{news}", "news", id);
    }

    /** Asks to publish this version. */
    public Response publish(String id, long version) {
        return world.as(Story.OFFICER).ifMatch(version).ask("POST /news/{news}/publication", "news", id);
    }

    /** Asks to withdraw this version, because it was a mistake. */
    public Response withdraw(String id, long version) {
        return world.as(Story.OFFICER)
                .ifMatch(version)
                .body("{\"reason\":{\"en\":\"It was a mistake.\",\"tr\":\"Bir yanlışlık oldu.\"}}")
                .ask("POST /news/{news}/withdrawal", "news", id);
    }
}
