package tr.edu.metu.ico.verifier.place;

import java.nio.file.Path;

/** Reads an instance that is a folder: {@code instance.json}, {@code programmes.csv}, {@code applicants.csv}. */
final class FolderInstance {
    private FolderInstance() {}

    static Instance read(Path folder, Warnings warnings) {
        var options = JsonInstance.readOptions(folder.resolve("instance.json"));
        var countries = new Names();
        var programmes = ProgrammesCsv.read(folder.resolve("programmes.csv"), countries);
        var applicants = ApplicantsCsv.read(folder.resolve("applicants.csv"), programmes, countries, warnings);
        return Instance.of(options, programmes, applicants, countries);
    }
}
