package tr.edu.metu.ico.adapters.letter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import tr.edu.metu.ico.adapters.bundle.KeyPairSigner;
import tr.edu.metu.ico.adapters.json.LetterStatement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.letter.LetterCode;
import tr.edu.metu.ico.letter.LetterEssence;
import tr.edu.metu.ico.letter.LetterKind;
import tr.edu.metu.ico.letter.LetterLanguage;

/** A file that carries what a letter carries; what is visible in it does not matter here. */
public final class ALetter {

    public static final KeyPairSigner OFFICE = KeyPairSigner.of(KeyPairSigner.newKeyFile());

    private ALetter() {}

    /** A nomination to Tokyo. */
    public static LetterStatement statement() {
        var essence = new LetterEssence(
                new LetterCode("4TQ8ZV0A7MHC2J9KXRPNE6WB1D"),
                LetterKind.NOMINATION,
                LetterLanguage.EN,
                new CallId("OE-2024"),
                new Text("Exchange", "Değişim"),
                "Ay** Yı****",
                0,
                Instant.parse("2024-01-05T09:00:00Z"),
                Optional.of(LetterEssence.Outcome.PLACED),
                Optional.of(new LetterEssence.Place(
                        new UniversityId("JP-TOKYO"),
                        "University of Tokyo",
                        Optional.of(new CountryCode("JP")),
                        Semester.FALL)),
                Instant.parse("2024-01-08T09:00:00Z"));
        return new LetterStatement(
                essence,
                "https://mobility.example/api/letters/" + essence.code(),
                OFFICE.algorithm(),
                Base64.getEncoder().encodeToString(OFFICE.publicKey()));
    }

    /** As the office makes it. */
    public static byte[] pdf() {
        var statement = statement().write();
        return pdf(Map.of(LetterAttachments.STATEMENT, statement, LetterAttachments.SIGNATURE, OFFICE.sign(statement)));
    }

    /** A PDF that carries these files. */
    public static byte[] pdf(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var named = new TreeMap<String, PDComplexFileSpecification>();
            for (var file : files.entrySet()) {
                var specification = new PDComplexFileSpecification();
                specification.setFile(file.getKey());
                specification.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(file.getValue())));
                named.put(file.getKey(), specification);
            }
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(named);
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            document.save(out);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return out.toByteArray();
    }
}
