package tr.edu.metu.ico.adapters.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.golden.ASeason;

/** A bundle that is not byte by byte as it was signed. */
class DamageTest {

    private static final byte[] BUNDLE = ABundle.of(ASeason.of(3));
    private static final Optional<byte[]> OFFICE = Optional.of(ABundle.OFFICE.publicKey());

    @Test
    void a_change_of_any_single_byte_is_noticed_even_without_a_trusted_key() {
        var unnoticed = new ArrayList<Integer>();
        int step = 7;
        for (int at = 0; at < BUNDLE.length; at += nearAHeader(at) ? 1 : step) {
            var changed = BUNDLE.clone();
            changed[at] = (byte) (changed[at] ^ 1 << (at % 8));
            if (BundleExaminer.examine(changed, Optional.empty()).holds()) {
                unnoticed.add(at);
            }
        }

        assertEquals(List.of(), unnoticed);
    }

    /** Headers, manifest, signature and directory are at the end; of the long documents every seventh byte is tried. */
    private static boolean nearAHeader(int at) {
        return at < 200 || at > BUNDLE.length - 2_500;
    }

    @Test
    void a_bundle_cut_off_anywhere_is_noticed() {
        for (int length = 0; length < BUNDLE.length; length += length > BUNDLE.length - 600 ? 1 : 401) {
            assertFalse(
                    BundleExaminer.examine(Arrays.copyOf(BUNDLE, length), OFFICE)
                            .holds(),
                    "cut at " + length);
        }
    }

    @Test
    void anything_appended_or_put_in_front_is_noticed() {
        assertEquals("container", firstBroken(Arrays.copyOf(BUNDLE, BUNDLE.length + 1)));
        var shifted = new byte[BUNDLE.length + 1];
        System.arraycopy(BUNDLE, 0, shifted, 1, BUNDLE.length);
        assertEquals("container", firstBroken(shifted));
    }

    @Test
    void an_entry_that_is_missing_more_twice_renamed_or_out_of_order_is_noticed() throws Exception {
        var entries = BundleZip.read(BUNDLE);
        var all = new LinkedHashMap<String, byte[]>();
        BundleEntries.ALL.forEach(name -> all.put(name, entries.of(name)));
        assertEquals("none", firstBroken(zip(all, ZipEntry.STORED)));

        for (var name : BundleEntries.ALL) {
            var without = new LinkedHashMap<>(all);
            without.remove(name);
            assertEquals("container", firstBroken(zip(without, ZipEntry.STORED)), "without " + name);
            without.put(name + "x", all.get(name));
            assertEquals("container", firstBroken(zip(without, ZipEntry.STORED)), "renamed " + name);
        }
        for (var more : List.of("more.json", "../manifest.json", "/etc/passwd", "a/", "manifest.json/")) {
            var with = new LinkedHashMap<>(all);
            with.put(more, new byte[0]);
            assertEquals("container", firstBroken(zip(with, ZipEntry.STORED)), more);
        }
        var reversed = new LinkedHashMap<String, byte[]>();
        BundleEntries.ALL.reversed().forEach(name -> reversed.put(name, all.get(name)));
        assertEquals("container", firstBroken(zip(reversed, ZipEntry.STORED)));
    }

    @Test
    void an_entry_that_is_there_twice_is_noticed() throws Exception {
        // java.util.zip writes no name twice, so the second one is renamed in the bytes
        var entries = BundleZip.read(BUNDLE);
        var all = new LinkedHashMap<String, byte[]>();
        BundleEntries.ALL.forEach(name -> all.put(name, entries.of(name)));
        all.put("rXsult.json", entries.of("result.json"));
        var twice = new String(zip(all, ZipEntry.STORED), StandardCharsets.ISO_8859_1)
                .replace("rXsult.json", "result.json")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertEquals("container", firstBroken(twice));
    }

    @Test
    void nothing_compressed_is_read_so_that_no_bomb_goes_off() throws Exception {
        var bomb = zip(Map.of("definition.json", new byte[200 << 20]), ZipEntry.DEFLATED);

        var examination = BundleExaminer.examine(bomb, OFFICE);

        assertEquals(
                "definition.json is compressed", examination.checks().getFirst().detail());
    }

    @Test
    void a_length_that_the_file_does_not_hold_is_noticed() {
        var huge = BUNDLE.clone();
        // compressed and uncompressed size of the first entry: 2 GB and more
        for (int at = 18; at < 26; at++) {
            huge[at] = (byte) 0xEE;
        }

        assertEquals("container", firstBroken(huge));
    }

    @Test
    void what_is_no_zip_at_all_is_no_bundle() {
        assertEquals("container", firstBroken(new byte[0]));
        assertEquals("container", firstBroken("{}".getBytes(StandardCharsets.UTF_8)));
    }

    private static String firstBroken(byte[] bundle) {
        return BundleExaminer.examine(bundle, OFFICE).checks().stream()
                .filter(check -> check.status() == Check.Status.BROKEN)
                .map(Check::name)
                .findFirst()
                .orElse("none");
    }

    private static byte[] zip(Map<String, byte[]> entries, int method) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var content : entries.entrySet()) {
                var entry = new ZipEntry(content.getKey());
                var crc = new CRC32();
                crc.update(content.getValue());
                entry.setMethod(method);
                entry.setSize(content.getValue().length);
                entry.setCrc(crc.getValue());
                entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(content.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
