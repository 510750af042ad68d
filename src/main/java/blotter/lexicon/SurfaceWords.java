package blotter.lexicon;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the surfaces of a lexicon say about words of personal names and of bodies. */
final class SurfaceWords {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final Pattern OF_AN_OFFICE = Pattern.compile(" (of|and|for) ");

  private SurfaceWords() {}

  /**
   * The words of names in surfaces such as "President Roe", which name an office by its title and
   * the person who holds it; lower case, without initials.
   *
   * @param titles in lower case, without periods
   */
  static Set<String> holders(Collection<Surface> surfaces, Set<String> titles) {
    Set<String> words = new TreeSet<>();
    for (Surface surface : surfaces) {
      if (surface.type() == Surface.Type.OFFICE) {
        for (String word : NO_LETTERS.split(name(surface.text(), titles), -1)) {
          if (word.length() > 1) {
            words.add(word.toLowerCase(Locale.ROOT));
          }
        }
      }
    }
    return words;
  }

  /** The last words of names of bodies that have several, and of patterns of such names. */
  static Set<String> bodies(Collection<Surface> surfaces) {
    Set<String> words = new TreeSet<>();
    for (Surface surface : surfaces) {
      String text = surface.text();
      String last = text.substring(text.lastIndexOf(' ') + 1);
      if (surface.kind() == EntityKind.AGENCY
          && surface.type() != Surface.Type.OFFICE
          && last.length() < text.length()
          && last.chars().allMatch(Character::isLetter)) {
        words.add(last.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  /** What follows the longest title, if it can be a name; otherwise nothing. */
  private static String name(String surface, Set<String> titles) {
    int end = surface.length();
    while (end > 0 && !titles.contains(title(surface, end))) {
      end = surface.lastIndexOf(' ', end - 1);
    }

    boolean name =
        end > 0
            && end < surface.length()
            && Character.isUpperCase(surface.codePointAt(end + 1))
            && !OF_AN_OFFICE.matcher(surface).find();
    return name ? surface.substring(end + 1) : "";
  }

  private static String title(String surface, int end) {
    return surface.substring(0, end).replace(".", "").toLowerCase(Locale.ROOT);
  }
}
