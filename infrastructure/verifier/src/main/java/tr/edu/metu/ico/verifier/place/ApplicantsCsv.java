package tr.edu.metu.ico.verifier.place;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tr.edu.metu.ico.verifier.BadInput;
import tr.edu.metu.ico.verifier.place.RowReader.BadRow;
import tr.edu.metu.ico.verifier.place.RowReader.QuotedCell;

/** Reads {@code applicants.csv} chunk by chunk, on all processors at once; a file with quoted cells from front to back. */
final class ApplicantsCsv {
    private final Path path;
    private final CsvHeader header;
    private final CellTable programmes;
    private final CellTable countries;
    private final AtomicInteger nextChunk = new AtomicInteger();

    private ApplicantsCsv(Path path, CsvHeader header, CellTable programmes, CellTable countries) {
        this.path = path;
        this.header = header;
        this.programmes = programmes;
        this.countries = countries;
    }

    /** The rows of the file in blocks, in order. */
    static List<ApplicantBlock> read(Path path, CellTable programmes, CellTable countries, ExecutorService workers) {
        var reader = new ApplicantsCsv(path, CsvHeader.of(path), programmes, countries);
        try {
            return reader.inParallel(workers);
        } catch (QuotedCell quoted) {
            return List.of(QuotedApplicants.read(path, reader.header.width(), programmes, countries));
        } catch (BadRowAt bad) {
            throw new BadInput(path + " line " + reader.line(bad.offset) + ": " + bad.getMessage(), bad);
        } catch (IOException | UncheckedIOException unreadable) {
            throw new BadInput(path + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /** The number of the line that begins at a place in the file. */
    private long line(long offset) {
        try (var bytes = new BufferedInputStream(Files.newInputStream(path))) {
            long line = 1;
            for (long at = 0; at < offset; at++) {
                line += bytes.read() == '\n' ? 1 : 0;
            }
            return line;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<ApplicantBlock> inParallel(ExecutorService workers) throws IOException {
        try (var file = FileChannel.open(path)) {
            var chunks = new FileChunks(file, header.rowsStart());
            var blocks = new ApplicantBlock[chunks.count()];
            Callable<Void> work = () -> work(chunks, blocks);
            var running = IntStream.range(0, Runtime.getRuntime().availableProcessors())
                    .mapToObj(_ -> workers.submit(work))
                    .toList();
            RuntimeException first = null;
            for (var one : running) {
                try {
                    one.get();
                } catch (ExecutionException failed) {
                    first = earlier(first, failed.getCause());
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(stopped);
                }
            }
            if (first != null) {
                throw first;
            }
            return Stream.of(blocks).toList();
        }
    }

    private Void work(FileChunks chunks, ApplicantBlock[] blocks) throws IOException {
        var rows = new RowReader(header.width(), programmes, countries);
        var chunk = new FileChunks.Chunk();
        for (int number = nextChunk.getAndIncrement(); number < blocks.length; number = nextChunk.getAndIncrement()) {
            try {
                chunks.read(number, chunk);
                int expected = (chunk.to - chunk.from) / (8 + 4 * header.width()) + 16;
                var block = new ApplicantBlock(expected, (chunk.to - chunk.from) / 5 + header.width());
                rows.read(chunk.bytes, chunk.from, chunk.to, block);
                blocks[number] = block.trimmed();
            } catch (BadRow bad) {
                nextChunk.set(blocks.length);
                throw new BadRowAt(chunk.offset + bad.start(), bad);
            } catch (RuntimeException failed) {
                nextChunk.set(blocks.length);
                throw failed;
            }
        }
        return null;
    }

    /** A quoted cell comes first, as then nothing else that was found can be trusted; then the first bad row. */
    private RuntimeException earlier(RuntimeException one, Throwable other) {
        return switch (other) {
            case QuotedCell quoted -> quoted;
            case BadRowAt bad when one == null -> bad;
            case BadRowAt bad when one instanceof BadRowAt before && bad.offset < before.offset -> bad;
            case BadRowAt _ -> one;
            case IOException unreadable -> new UncheckedIOException(unreadable);
            case OutOfMemoryError tooLarge -> throw tooLarge;
            default -> new IllegalStateException(other);
        };
    }

    /** A row that cannot be used, and where in the file it begins. */
    private static final class BadRowAt extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final long offset;

        BadRowAt(long offset, BadRow bad) {
            super(bad.getMessage(), bad);
            this.offset = offset;
        }
    }
}
