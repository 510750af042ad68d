package blotter.notebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Draws the picture of the README from the tables of the seed corpus.
 *
 * <p>Arguments: the folder of the tables, the file to write.
 */
public final class ReadmePicture {

  private static final String SERIES = "documents|year|drug=cannabis";

  private ReadmePicture() {}

  /** Writes the file. */
  public static void main(String[] arguments) throws IOException {
    Cells.open(arguments[0]);
    Files.write(Path.of(arguments[1]), Cells.trend(SERIES).png());
    Cells.close();
  }
}
