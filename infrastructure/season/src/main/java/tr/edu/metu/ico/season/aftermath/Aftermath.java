package tr.edu.metu.ico.season.aftermath;

import java.nio.file.Path;
import java.util.List;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.Verifier;
import tr.edu.metu.ico.season.http.Api;

/** Checks, when all calls are over, what people and the office got, and erases a student. */
public final class Aftermath {
    private final Api api;
    private final Verifier verifier;
    private final Path folder;

    /** @param folder where downloaded files are saved */
    public Aftermath(Api api, Verifier verifier, Path folder) {
        this.api = api;
        this.verifier = verifier;
        this.folder = folder;
    }

    /**
     * Checks everything.
     *
     * @return what was checked, a sentence each
     * @throws Unexpected at the first difference
     */
    public List<String> check(List<PlayedCall> calls) {
        return List.of(
                new Mailbox(api).check(calls),
                new OfficeFiles(api).check(calls),
                new LetterCheck(api, verifier, folder).check(calls),
                new Nominations(api).check(calls),
                new Erasure(api, verifier, folder).check(calls));
    }
}
