package tr.edu.metu.ico.verifier.place;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.stream.IntStream;
import tr.edu.metu.ico.placement.Wishes;

/** Reads an instance that is a folder: {@code instance.json}, {@code programmes.csv}, {@code applicants.csv}. */
final class FolderInstance {
    private FolderInstance() {}

    static Instance read(Path folder, Warnings warnings, ExecutorService workers) {
        var options = JsonInstance.readOptions(folder.resolve("instance.json"));
        var countries = new Names();
        var programmes = ProgrammesCsv.read(folder.resolve("programmes.csv"), countries);
        var countryTexts =
                IntStream.range(0, countries.size()).mapToObj(countries::text).toList();
        var file = folder.resolve("applicants.csv");
        var blocks = new ArrayList<>(
                ApplicantsCsv.read(file, new CellTable(programmes.ids()), new CellTable(countryTexts), workers));
        warn(blocks, warnings);
        var ids = new ApplicantIds(blocks);
        ids.requireDifferent(file.toString());
        return Instance.of(options, programmes, table(blocks, ids), countries);
    }

    private static void warn(List<ApplicantBlock> blocks, Warnings warnings) {
        for (var block : blocks) {
            for (var remark : block.remarks) {
                if (remark.repeated()) {
                    warnings.repeated(remark.applicant(), remark.programme());
                } else {
                    warnings.unknown(remark.applicant(), remark.programme());
                }
            }
            warnings.more(block.remarksNotTold);
        }
    }

    /** Joins the blocks; each is let go as soon as it is copied, so that the choices are in memory once. */
    private static ApplicantTable table(List<ApplicantBlock> blocks, ApplicantIds ids) {
        int rows = blocks.stream().mapToInt(block -> block.rows).reduce(0, Math::addExact);
        int bids = blocks.stream().mapToInt(block -> block.bids).reduce(0, Math::addExact);
        long[] score = new long[rows];
        byte[] scale = new byte[rows];
        int[] citizenship = new int[rows];
        int[] firstBid = new int[rows + 1];
        int[] programme = new int[bids];
        int row = 0;
        int bid = 0;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.set(i, null);
            System.arraycopy(block.score, 0, score, row, block.rows);
            System.arraycopy(block.scale, 0, scale, row, block.rows);
            System.arraycopy(block.citizenship, 0, citizenship, row, block.rows);
            System.arraycopy(block.programme, 0, programme, bid, block.bids);
            for (int j = 0; j < block.rows; j++) {
                firstBid[row + j + 1] = bid + block.bidsEnd[j];
            }
            row += block.rows;
            bid += block.bids;
        }
        var wishes = new Wishes(firstBid, programme, new BitSet());
        return new ApplicantTable(
                ids, new Scores(score, scale), Optional.empty(), citizenship, new BitSet(), List.of(), wishes);
    }
}
