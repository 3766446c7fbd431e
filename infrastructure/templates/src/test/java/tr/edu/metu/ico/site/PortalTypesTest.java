package tr.edu.metu.ico.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A compiler reads the modules of the portal: every name that a module uses exists, every call fits, and what is read from an
 * answer of the API stands in its contract.
 */
class PortalTypesTest {

    /** The types of the API's bodies, as the comments of the modules name them. */
    private static final String CONTRACT = "portal/contract.d.ts";

    private static final byte[] NOT_OURS = "// @ts-nocheck\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @TempDir
    private Path compiler;

    @Test
    void the_modules_of_the_portal_fit_together() throws Exception {
        var modules = PortalModules.files();
        for (var module : modules) {
            write(module, new byte[0]);
        }
        write("portal/lit-html.js", NOT_OURS);
        write("destinations.js", NOT_OURS);
        Files.writeString(folder.resolve(CONTRACT), ContractTypes.declarations());

        assertEquals(List.of(), new TypeScript(compiler).complaints(folder, modules));
    }

    @Test
    void a_name_that_does_not_exist_is_found() throws Exception {
        Files.writeString(folder.resolve("wrong.js"), "export const length = [1].lenght;\n");

        assertEquals(
                List.of("wrong.js(1,27): error TS2551: Property 'lenght' does not exist on type 'number[]'."
                        + " Did you mean 'length'?"),
                new TypeScript(compiler).complaints(folder, List.of("wrong.js")));
    }

    @Test
    void a_name_that_the_contract_does_not_have_is_found() throws Exception {
        Files.createDirectories(folder.resolve(CONTRACT).getParent());
        Files.writeString(folder.resolve(CONTRACT), ContractTypes.declarations());
        Files.writeString(folder.resolve("portal/wrong.js"), """
            /** @param {import("./contract.js").Application} application */
            export const wrong = (application) => application.submited.choices[0].university;
            """);

        assertEquals(
                List.of("portal/wrong.js(2,51): error TS2551: Property 'submited' does not exist on type 'Application'."
                        + " Did you mean 'submitted'?"),
                new TypeScript(compiler).complaints(folder, List.of("portal/wrong.js")));
    }

    private void write(String name, byte[] before) throws Exception {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, before);
        var content = AppFiles.find(name).orElseThrow().content();
        Files.write(file, content, StandardOpenOption.APPEND);
    }
}
