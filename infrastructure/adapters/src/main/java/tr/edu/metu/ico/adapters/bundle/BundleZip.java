package tr.edu.metu.ico.adapters.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The zip of a bundle: the six entries in their order, stored and not compressed, all with one fixed time. The same content
 * always gives the same bytes, whatever compression library is present, and nothing can grow on reading: an entry is never
 * larger than its zip file.
 */
public final class BundleZip {

    /** Zip stores local time; 1 January 1980 would be written with an extra field. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private BundleZip() {}

    /** The bundle of these entries. */
    public static byte[] write(BundleEntries entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : BundleEntries.ALL) {
                var content = entries.of(name);
                zip.putNextEntry(header(name, content));
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException impossibleInMemory) {
            throw new IllegalStateException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry header(String name, byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(TIME);
        return entry;
    }

    /**
     * The entries of a bundle that is exactly as {@link #write} writes it, byte by byte.
     *
     * @throws DamagedBundle naming what differs: another entry, order, header or time, a missing end, anything appended
     */
    public static BundleEntries read(byte[] bundle) {
        var content = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (var name : BundleEntries.ALL) {
                content.put(name, read(zip, name));
            }
            require(zip.getNextEntry() == null, "there is more in it than the six entries");
        } catch (IOException | IllegalArgumentException damaged) {
            throw new DamagedBundle("the zip cannot be read: " + damaged.getMessage(), damaged);
        }
        var entries = new BundleEntries(content);
        compare(write(entries), bundle);
        return entries;
    }

    private static byte[] read(ZipInputStream zip, String name) throws IOException {
        var entry = zip.getNextEntry();
        require(entry != null, name + " is missing");
        require(entry.getName().equals(name), "another entry stands where " + name + " belongs");
        require(entry.getMethod() == ZipEntry.STORED, name + " is compressed");
        return zip.readAllBytes();
    }

    /** What zip readers skip, such as the directory at the end, must be right as well. */
    private static void compare(byte[] expected, byte[] bundle) {
        int differs = Arrays.mismatch(expected, bundle);
        require(differs < 0, "byte " + differs + " of the file is not as it is written");
    }

    private static void require(boolean holds, String why) {
        if (!holds) {
            throw new DamagedBundle(why);
        }
    }
}
