package blotter.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Small corpora for tests. */
final class Corpora {

  static final Path SEEDS = Path.of("seeds", "corpus");

  private static final String SPANISH =
      "{\"id\":\"es-1\",\"date\":\"2014-02-03\",\"title\":\"Detenidos tres hombres en el puerto\","
          + "\"contents\":\"La Guardia Civil ha intervenido veinte kilos de heroína en el puerto y"
          + " ha detenido a tres hombres tras una persecución por las calles de la ciudad.\"}\n";

  private Corpora() {}

  /** A folder with every way in which input goes wrong, and good neighbours beside it. */
  static Path mixed(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("texts"));
    text(folder, "texts/seed.txt", "  date 2014-01-02 Two men sold heroin to DEA agents in Ohio.");
    text(folder, "texts/2014-01-05-plain.txt", "The FBI seized cocaine in Texas. 😀 It was pure.");
    text(folder, "texts/copy-2014-01-06.txt", "The FBI seized cocaine in Texas. 😀 It was pure.");
    text(folder, "texts/undated.txt", "No date anywhere.");
    text(folder, "texts/impossible.txt", "date 2018-02-30 The day does not exist.");
    text(folder, "texts/2014-01-07-empty.txt", " \n ");
    text(folder, "texts/future.txt", "date 2999-01-01 Not yet.");
    Files.write(folder.resolve("texts/latin-2014-01-01.txt"), new byte[] {'a', (byte) 0xE9, 'b'});
    Files.write(folder.resolve("texts/picture.png"), new byte[] {(byte) 0x89, 'P', 0, 'N', 'G'});
    Files.write(folder.resolve("texts/huge-2014-01-01.txt"), filled(1_200_000));
    text(folder, "texts/_SUCCESS", "not read");
    text(folder, "texts/.hidden", "not read");

    text(
        folder,
        "lines.jsonl",
        "{\"id\":\"a-1\",\"date\":\"2014-03-01\",\"title\":\"Heroin ring\",\"contents\":\"The DEA"
            + " found heroin and fentanyl in New York.\",\"topics\":[\"Drugs\"],\"url\":\"https://x.y/1\"}\n"
            + "{broken\n\n"
            + "{\"id\":\"a-1\",\"date\":\"2014-03-02\",\"contents\":\"Another text under the same id.\"}\n"
            + SPANISH);
    gzip(
        folder.resolve("more.jsonl.gz"),
        "{\"id\":\"b-1\",\"date\":\"2014-04-01\",\"contents\":\"The FBI and the DEA seized cocaine.\"}\n");

    byte[] whole = Files.readAllBytes(gzip(folder.resolve("cut.jsonl.gz"), manyLines(2000)));
    Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2));
    return folder;
  }

  private static String manyLines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines
          .append("{\"id\":\"cut-")
          .append(i)
          .append("\",\"date\":\"2014-05-01\",\"contents\":\"The police found marijuana in house ")
          .append(Integer.toHexString(i * 7919))
          .append(".\"}\n");
    }
    return lines.toString();
  }

  private static byte[] filled(int size) {
    byte[] bytes = new byte[size];
    Arrays.fill(bytes, (byte) 'x');
    return bytes;
  }

  static Path text(Path folder, String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
  }

  static Path gzip(Path file, String content) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }
}
