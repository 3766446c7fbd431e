package tr.edu.metu.ico.functions.officefiles;

import java.time.Duration;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.TestClock;
import tr.edu.metu.ico.functions.world.World;
import tr.edu.metu.ico.functions.world.World.Response;

/** Requests files as staff do, lets the next minute write them, and opens them. */
public final class DownloadedFile {

    private static final long ANY_SIZE = 1 << 24;
    private static final Duration NO_LONGER_THE_SAME = Duration.ofMinutes(11);

    private final World world;
    private final TestClock clock;
    private final String call;

    public DownloadedFile(World world, TestClock clock, String call) {
        this.world = world;
        this.clock = clock;
        this.call = call;
    }

    /** The bytes of a file that is written anew. */
    public byte[] of(Person person, String body) {
        var id = written(person, body);
        var stored = world.files.list(Area.EXPORTS, call + "/" + id).getLast();
        return world.files.read(Area.EXPORTS, stored.key(), ANY_SIZE);
    }

    /** Why a file could not be written. */
    public String failure(Person person, String body) {
        var state = world.as(person).ask("GET /calls/{call}/files/{file}", "call", call, "file", written(person, body));
        return Answers.json(Answers.ok(state)).at("/failure/en").asText();
    }

    private String written(Person person, String body) {
        clock.advance(NO_LONGER_THE_SAME);
        var id = Answers.json(Answers.ok(ask(person, body))).get("id").asText();
        new OfficeFileHandler(world.freshParts()).handleRequest(new MilestoneEvent(), null);
        return id;
    }

    /** The answer to a request. */
    public Response ask(Person person, String body) {
        return world.as(person).body(body).ask("POST /calls/{call}/files", "call", call);
    }
}
