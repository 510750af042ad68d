package blotter.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same documents in every form in which sources give them. */
class FormatsIT {

  private static final int DOCUMENTS = 6;

  @TempDir private Path folder;
  private Path corpus;
  private Path out;

  @BeforeEach
  void layOut() throws IOException {
    corpus = Files.createDirectories(folder.resolve("corpus"));
    out = folder.resolve("out");
  }

  @Test
  void everyFormatGivesTheSameDocuments() throws IOException, CompressorException {
    List<String> objects =
        documents("{\"id\":\"%d\",\"date\":\"%s\",\"title\":\"%s\",\"body\":\"%s\"}");
    write("lines.jsonl", String.join("\n", objects));
    write("array.json", "[" + String.join(",\n ", objects) + "]");
    write("pretty.json", String.join("\n", objects).replace(",\"", ",\n  \""));
    write("comma.csv", "Id,Date,Title,Body\n" + rows(documents("%d,%s,\"%s\",\"%s\"")));
    write("semicolon.csv", "id;date;title;body\n" + rows(documents("%d;%s;%s;%s")));
    write("tab.tsv", "id\tdate\ttitle\tbody\n" + rows(documents("%d\t%s\t%s\t%s")));
    pack("gz", "gz", "lines.jsonl");
    pack("bzip2", "bz2", "array.json");
    pack("zstd", "zst", "comma.csv");

    List<String> texts = documents("---\nid: %d\ndate: %s\ntitle: %s\n---\n%s\n");
    for (int i = 0; i < texts.size(); i++) {
      write("markdown/" + i + ".md", texts.get(i));
    }
    Files.createDirectories(corpus.resolve("spark.parquet"));
    parquet("lines.jsonl", "columns of all.parquet");
    parquet("lines.jsonl", "spark.parquet/part-0 [1].parquet");

    ingest();

    assertThat(Duck.rows(out, "SELECT DISTINCT source FROM $documents ORDER BY 1"))
        .containsExactly(
            "array",
            "columns of all",
            "comma",
            "lines",
            "markdown",
            "packed-array",
            "packed-comma",
            "packed-lines",
            "pretty",
            "semicolon",
            "spark",
            "tab");
    assertThat(
            Duck.rows(
                out,
                "SELECT sha256, published, count(*) FROM $documents"
                    + " GROUP BY ALL HAVING count(*) <> 12"))
        .isEmpty();
    assertThat(Duck.number(out, "SELECT count(DISTINCT sha256) FROM $documents"))
        .isEqualTo(DOCUMENTS);
    assertThat(Duck.number(out, "SELECT count(*) FROM $rejects")).isZero();
    assertThat(Duck.rows(out, "SELECT DISTINCT published_basis FROM $documents ORDER BY 1"))
        .containsExactly("field", "front-matter");
  }

  @Test
  void aParquetFileWithoutItsEndIsARejectAndItsNeighboursAreRead() throws IOException {
    write(
        "lines.jsonl",
        String.join(
            "\n", documents("{\"id\":%d,\"date\":\"%s\",\"title\":\"%s\",\"body\":\"%s\"}")));
    parquet("lines.jsonl", "whole.parquet");
    byte[] whole = Files.readAllBytes(corpus.resolve("whole.parquet"));
    Files.write(corpus.resolve("cut.parquet"), Arrays.copyOf(whole, whole.length / 2));
    Files.delete(corpus.resolve("lines.jsonl"));

    ingest();

    assertThat(Duck.rows(out, "SELECT regexp_extract(uri, '[^/]*$'), code FROM $rejects"))
        .containsExactly("cut.parquet|corrupt-parquet");
    assertThat(Duck.rows(out, "SELECT read, documents, rejects FROM $runs"))
        .containsExactly(DOCUMENTS + 1 + "|" + DOCUMENTS + "|1");
  }

  @Test
  void whatRecursOverTheTextsOfASourceIsDropped() throws IOException {
    for (int i = 1; i <= 8; i++) {
      write(
          "county/" + i + ".txt",
          Message.of(
              """
              Case %d Closed - The County
              HOME
              CONTACT
              Monday, May %d, 2015
              Case %d Closed
              The DEA seized %d kilograms of heroin.
              350 Main Street
              """,
              i, i, i, i));
    }

    ingest();

    assertThat(
            Duck.rows(
                out,
                "SELECT title, published, published_basis, text FROM $documents ORDER BY 1 LIMIT 1"))
        .containsExactly(
            "Case 1 Closed|2015-05-01|text|Case 1 Closed\n\nMonday, May 1, 2015\n"
                + "The DEA seized 1 kilograms of heroin.");

    ingest("--keep-recurring-lines");

    assertThat(Duck.number(out, "SELECT count(*) FROM $documents WHERE text LIKE '%350 Main%'"))
        .isEqualTo(8);
  }

  @Test
  void documentsWithoutADateTakeTheOneThatWasGiven() throws IOException {
    write("undated.txt", "The DEA seized heroin in Ohio.");
    write("dated.jsonl", "{\"date\":\"2014-01-01\",\"body\":\"The FBI seized cocaine in Texas.\"}");

    ingest("--published", "2018-11-04");

    assertThat(Duck.rows(out, "SELECT published, published_basis FROM $documents ORDER BY 1"))
        .containsExactly("2014-01-01|field", "2018-11-04|option");
  }

  @Test
  void aFileNameThatCouldMisleadIsARejectWithASafeName() throws IOException {
    write("2014-01-01\nINFO all is well.txt", "The DEA seized heroin in Ohio.");
    write("2014-01-02 plain.txt", "The FBI seized cocaine in Texas.");

    ingest();

    assertThat(Duck.rows(out, "SELECT regexp_extract(uri, '[^/]*$'), code, detail FROM $rejects"))
        .containsExactly(
            "2014-01-01%uAINFO all is well.txt|odd-file-name|2014-01-01%uAINFO all is well.txt");
    assertThat(Duck.number(out, "SELECT count(*) FROM $documents")).isEqualTo(1);
  }

  private static List<String> documents(String pattern) {
    return IntStream.range(0, DOCUMENTS)
        .mapToObj(
            i ->
                Message.of(
                    pattern,
                    i,
                    "2014-01-0" + (i + 1),
                    "Raid " + i,
                    "The DEA seized " + i + " kilograms of heroin in Ohio."))
        .toList();
  }

  private static String rows(List<String> rows) {
    return String.join("\n", rows) + "\n";
  }

  private void write(String name, String content) throws IOException {
    Path file = corpus.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private void pack(String compressor, String suffix, String name)
      throws IOException, CompressorException {
    Path packed = corpus.resolve("packed-" + name + "." + suffix);
    try (OutputStream bytes = Files.newOutputStream(packed);
        OutputStream packing =
            new CompressorStreamFactory().createCompressorOutputStream(compressor, bytes)) {
      packing.write(Files.readString(corpus.resolve(name)).getBytes(StandardCharsets.UTF_8));
    }
  }

  private void parquet(String lines, String name) {
    Duck.run(
        "COPY (FROM read_json('"
            + corpus.resolve(lines)
            + "', format = 'newline_delimited')) TO '"
            + corpus.resolve(name)
            + "' (FORMAT parquet)");
  }

  private void ingest(String... more) {
    List<String> words =
        new ArrayList<>(List.of("ingest", "--corpus", corpus.toString(), "--out", out.toString()));
    words.addAll(List.of(more));
    assertThat(Jobs.run(words.toArray(String[]::new))).isEqualTo(new Jobs.Result(0, ""));
  }
}
