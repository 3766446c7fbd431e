package tr.edu.metu.ico.local;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;

/** What {@code mvn -Plocal} prints before it says where to go. */
class FirstLinesTest {
    private static final int MOST = 20;

    /** Around the list of modules, and for the first plugin; after that the build is quiet. */
    private static final int OF_MAVEN = 10;

    /** That it compiles, and that it plays the example. */
    private static final int OURS = 2;

    @Test
    void the_addresses_stand_on_the_first_screen() throws Exception {
        var pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("..", "..", "pom.xml").toFile());
        var modules = XPathFactory.newInstance()
                .newXPath()
                .evaluateExpression("count(/project/modules/module)", pom, Integer.class);

        var lines = OF_MAVEN + OURS + 1 + modules;
        assertTrue(lines <= MOST, lines + " lines; a module that the local system does not need belongs in a profile");
    }
}
