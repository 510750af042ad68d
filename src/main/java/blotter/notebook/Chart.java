package blotter.notebook;

import java.util.Arrays;
import java.util.Objects;

/**
 * A picture.
 *
 * @param title what it shows, for readers who cannot see it
 * @param png its bytes; not copied
 */
@SuppressWarnings("ArrayRecordComponent")
public record Chart(String title, byte[] png) {

  @Override
  public boolean equals(Object other) {
    return other instanceof Chart chart
        && chart.title.equals(title)
        && Arrays.equals(chart.png, png);
  }

  @Override
  public int hashCode() {
    return Objects.hash(title, Arrays.hashCode(png));
  }

  @Override
  public String toString() {
    return title;
  }
}
