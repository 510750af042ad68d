package blotter.lexicon;

/**
 * Whether two words differ by one slip of the hand: a letter too many, too few or wrong, or two
 * neighbours exchanged (an optimal string alignment distance of 1).
 */
final class SingleEdit {

  private SingleEdit() {}

  /** Whether the words are exactly one edit apart; linear in their length, makes no object. */
  static boolean apart(String left, String right) {
    if (left.length() > right.length()) {
      return apart(right, left);
    }
    if (right.length() - left.length() > 1) {
      return false;
    }

    int same = 0;
    while (same < left.length() && left.charAt(same) == right.charAt(same)) {
      same++;
    }

    if (left.length() < right.length()) {
      return sameBehind(left, same, right, same + 1);
    }
    return same < left.length()
        && (sameBehind(left, same + 1, right, same + 1) || exchanged(left, right, same));
  }

  /** Whether the two letters from {@code at} on stand the other way round, and nothing else. */
  private static boolean exchanged(String left, String right, int at) {
    return at + 1 < left.length()
        && left.charAt(at) == right.charAt(at + 1)
        && left.charAt(at + 1) == right.charAt(at)
        && sameBehind(left, at + 2, right, at + 2);
  }

  private static boolean sameBehind(String left, int leftFrom, String right, int rightFrom) {
    int rest = left.length() - leftFrom;
    return rest == right.length() - rightFrom
        && left.regionMatches(leftFrom, right, rightFrom, rest);
  }
}
