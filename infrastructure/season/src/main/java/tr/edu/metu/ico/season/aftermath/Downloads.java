package tr.edu.metu.ico.season.aftermath;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.cast.Cast;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.http.Timekeeper;
import tr.edu.metu.ico.season.http.Upload;

/** Files that the officer requests, waits for and downloads. */
final class Downloads {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** The same request within ten minutes is the same file. */
    private static final Duration ANOTHER_FILE = Duration.ofMinutes(11);

    private static final int MINUTES = 3;

    private final Api api;

    Downloads(Api api) {
        this.api = api;
    }

    /** The path of a requested file, which is not written yet. */
    String requested(PlayedCall call, ObjectNode body) {
        var files = call.context().call() + "/files";
        return files + "/"
                + api.post(Cast.OFFICER, files, body.put("language", "EN"))
                        .expecting(201)
                        .text("id");
    }

    /** @throws Unexpected if it is not ready within three minutes */
    byte[] downloaded(String path) {
        for (int i = 0; i < MINUTES && state(path).equals("REQUESTED"); i++) {
            new Timekeeper(api).advance(MINUTE);
        }
        Unexpected.unlessEqual("READY", state(path), "The state of a requested file");
        var link = api.send(Cast.OFFICER, "POST", path + "/link", "").expecting(201);
        var file = new Upload(api).download(link.text("url"));
        Unexpected.unlessEqual(200, file.statusCode(), "The status of a download");
        return file.body();
    }

    /** A file that is written after this moment, whatever was requested before. */
    byte[] anew(PlayedCall call, ObjectNode body) {
        new Timekeeper(api).advance(ANOTHER_FILE);
        return downloaded(requested(call, body));
    }

    private String state(String path) {
        return api.get(Cast.OFFICER, path).expecting(200).text("state");
    }
}
