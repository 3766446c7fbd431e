package tr.edu.metu.ico.local;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;

/** The world of a class of tests, which the class takes before its first test. */
abstract class PortalCase {
    @TempDir
    static Path state;

    static PortalWorld world;

    @AfterAll
    static void everybody_goes_home() {
        if (world != null) {
            world.close();
            world = null;
        }
    }
}
