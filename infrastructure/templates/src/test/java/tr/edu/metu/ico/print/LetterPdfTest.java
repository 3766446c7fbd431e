package tr.edu.metu.ico.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.site.Language;

class LetterPdfTest {
    @Test
    void probe() throws Exception {
        for (var l : Language.values()) {
            int i = 0;
            for (var letter : LetterExamples.letters().toList()) {
                var pdf = LetterExamples.pdf(letter, l);
                Files.write(Path.of("/tmp/letter-" + l + i + ".pdf"), pdf);
                try (var doc = Loader.loadPDF(pdf)) {
                    System.out.println(new PDFTextStripper().getText(doc));
                    System.out.println(doc.getDocumentInformation().getCOSObject());
                    if (i == 0) System.out.println(new String(doc.getDocumentCatalog().getMetadata().toByteArray()));
                    for (int p = 0; p < doc.getNumberOfPages(); p++)
                        javax.imageio.ImageIO.write(new PDFRenderer(doc).renderImageWithDPI(p, 70), "png", new java.io.File("/tmp/letter-" + l + i + "-" + p + ".png"));
                }
                org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider.initialise();
                try (var foundry = org.verapdf.pdfa.Foundries.defaultInstance();
                     var parser = foundry.createParser(new java.io.ByteArrayInputStream(pdf), org.verapdf.pdfa.flavours.PDFAFlavour.PDFA_3_A);
                     var v = foundry.createValidator(org.verapdf.pdfa.flavours.PDFAFlavour.PDFA_3_A, false)) {
                    var r = v.validate(parser);
                    System.out.println("VERA " + r.isCompliant());
                    r.getTestAssertions().stream().limit(8).forEach(a -> System.out.println(a.getRuleId() + " " + a.getMessage() + " " + a.getLocation().getContext()));
                }
                i++;
            }
        }
    }
}
