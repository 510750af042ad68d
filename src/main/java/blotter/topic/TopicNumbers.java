package blotter.topic;

import java.util.ArrayList;
import java.util.List;

/** Which numbers of topics are tried for a corpus. */
public final class TopicNumbers {

  /** Documents below which there are no topics. */
  public static final int FEWEST_DOCUMENTS = 50;

  /** Words of the vocabulary below which there are none. */
  public static final int FEWEST_WORDS = 50;

  private static final List<Integer> USUAL = List.of(10, 20, 30);
  private static final int SMALL = 5;
  private static final int DOCUMENTS_A_TOPIC = 30;

  private TopicNumbers() {}

  /**
   * The usual numbers that leave each topic {@value #DOCUMENTS_A_TOPIC} documents on average, the
   * smallest first; {@value #SMALL} topics where no usual number does.
   */
  public static List<Integer> of(long documents) {
    List<Integer> numbers = new ArrayList<>(USUAL);
    numbers.removeIf(k -> (long) k * DOCUMENTS_A_TOPIC > documents);
    return numbers.isEmpty() ? List.of(SMALL) : List.copyOf(numbers);
  }
}
