package blotter.text;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Strings that no writer would write, always the same ones. */
public final class RandomTexts {

  private static final String[] PIECES = {
    "Jan. 5",
    "U.S.",
    "v.",
    "\u200b",
    "\u2060",
    "\u00ad",
    "\ufeff",
    "caf\u00e9",
    "cafe\u0301",
    "\ud83d\ude00",
    "\ud83d",
    "\ude00",
    "can't",
    "$1.5",
    "3/4",
    "fentanyl-laced",
    "(DEA)",
    "...",
    "\u2014",
    "\u201cquote\u201d",
    "\n",
    "\r\n",
    "\t",
    "\u00a0",
    "\u2028",
    "\u0085",
    "!",
    "?",
    ".",
    "\u0000",
    "\u001f",
    "\u202e",
    "Ã©",
    "ï¿½",
    "a",
    "Z",
    "0",
    " ",
    "  ",
    "https://x.y/z?q=1#f",
    "--"
  };

  private RandomTexts() {}

  /** Random strings of up to {@code longest} pieces. */
  public static List<String> of(int count, int longest, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      int pieces = random.nextInt(longest + 1);
      for (int j = 0; j < pieces; j++) {
        if (random.nextInt(3) == 0) {
          text.appendCodePoint(random.nextInt(0x2FFF));
        } else {
          text.append(PIECES[random.nextInt(PIECES.length)]);
        }
      }
      texts.add(text.toString());
    }
    return texts;
  }

  /** Random rows of words with spaces between them, up to {@code longest} of them. */
  public static List<String> rows(List<String> words, int count, int longest, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      List<String> row = new ArrayList<>();
      int length = random.nextInt(longest + 1);
      for (int j = 0; j < length; j++) {
        row.add(words.get(random.nextInt(words.size())));
      }
      texts.add(String.join(" ", row));
    }
    return texts;
  }
}
