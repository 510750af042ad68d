package blotter.trend;

import java.util.ArrayList;
import java.util.List;

/** Gathers why figures of a row are missing: {@code tau: constant; apc: too few counts}. */
public final class Reasons {

  private final List<String> told = new ArrayList<>();

  /** Adds the reason of a figure that is not given, under the name of its column. */
  public Reasons note(String name, Figure<?> figure) {
    if (!figure.isGiven()) {
      told.add(name + ": " + figure.reason().text());
    }
    return this;
  }

  /** All of them in the order of the notes; null if no figure is missing. */
  public String text() {
    return told.isEmpty() ? null : String.join("; ", told);
  }
}
