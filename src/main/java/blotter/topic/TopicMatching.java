package blotter.topic;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Matches the topics of two models one to one, so that the sum of their likeness is largest, and
 * says how alike each pair is (the agreement of Greene, O'Callaghan and Cunningham 2014).
 */
public final class TopicMatching {

  private TopicMatching() {}

  /**
   * For each topic of one model the Jaccard index of its terms and those of its match.
   *
   * @param one terms of each topic
   * @param other terms of each topic of the other model, of which there are as many
   */
  public static double[] likeness(List<int[]> one, List<int[]> other) {
    double[][] likeness = new double[one.size()][other.size()];
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        likeness[i][j] = jaccard(one.get(i), other.get(j));
      }
    }

    int[] match = match(likeness);
    double[] matched = new double[one.size()];
    for (int i = 0; i < matched.length; i++) {
      matched[i] = likeness[i][match[i]];
    }
    return matched;
  }

  /** Terms in both over terms in either; 1 for two empty sets. */
  static double jaccard(int[] one, int[] other) {
    Set<Integer> union = new HashSet<>();
    Arrays.stream(one).forEach(union::add);
    int size = union.size();
    int added = 0;
    int distinct = 0;
    Set<Integer> seen = new HashSet<>();
    for (int term : other) {
      if (seen.add(term)) {
        distinct++;
        added += union.contains(term) ? 0 : 1;
      }
    }
    int all = size + added;
    return all == 0 ? 1 : (double) (distinct - added) / all;
  }

  /**
   * The one-to-one assignment of rows to columns with the largest sum, by shortest augmenting paths
   * (Kuhn 1955; Jonker and Volgenant 1987). Cubic in the number of rows.
   *
   * @param likeness a square matrix
   * @return the column of each row
   */
  static int[] match(double[][] likeness) {
    int n = likeness.length;
    double[] rowPrice = new double[n + 1];
    double[] columnPrice = new double[n + 1];
    int[] rowOf = new int[n + 1];

    for (int row = 1; row <= n; row++) {
      augment(likeness, row, rowPrice, columnPrice, rowOf);
    }

    int[] columns = new int[n];
    for (int column = 1; column <= n; column++) {
      columns[rowOf[column] - 1] = column - 1;
    }
    return columns;
  }

  /** Assigns one more row; rows and columns count from 1, column 0 is where the path begins. */
  private static void augment(
      double[][] likeness, int row, double[] rowPrice, double[] columnPrice, int[] rowOf) {
    int n = likeness.length;
    double[] least = new double[n + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    int[] before = new int[n + 1];
    boolean[] done = new boolean[n + 1];

    rowOf[0] = row;
    int column = 0;
    while (rowOf[column] != 0) {
      done[column] = true;
      int at = rowOf[column];
      int next = 0;
      for (int j = 1; j <= n; j++) {
        if (done[j]) {
          continue;
        }
        double cost = -likeness[at - 1][j - 1] - rowPrice[at] - columnPrice[j];
        if (cost < least[j]) {
          least[j] = cost;
          before[j] = column;
        }
        if (next == 0 || least[j] < least[next]) {
          next = j;
        }
      }

      double step = least[next];
      for (int j = 0; j <= n; j++) {
        if (done[j]) {
          rowPrice[rowOf[j]] += step;
          columnPrice[j] -= step;
        } else {
          least[j] -= step;
        }
      }
      column = next;
    }

    while (column != 0) {
      rowOf[column] = rowOf[before[column]];
      column = before[column];
    }
  }
}
