package blotter.calendar;

import blotter.lexicon.CalendarWord;
import blotter.lexicon.CalendarWord.Kind;

/**
 * Reads lengths of time that are counted from somewhere: "two weeks ago", "a year earlier", "2
 * years and 3 months later", "three days after Christmas", "in two weeks".
 *
 * <p>The days are exact, as if the length were; the precision is that of its unit.
 */
final class DistanceReader {

  private DistanceReader() {}

  /** The expression that begins at a piece; null where none does. */
  static Found at(CalendarSentence sentence, int from, int depth) {
    Found vague = vague(sentence, from);
    if (vague != null) {
      return vague;
    }
    boolean in = sentence.is(from, "in");
    Lengths lengths = Lengths.at(sentence, in ? from + 1 : from);
    if (lengths == null) {
      return in ? null : dayBeside(sentence, from, depth);
    }
    if (in) {
      return ahead(sentence, from, lengths);
    }
    return directed(sentence, from, lengths, depth);
  }

  /** "years ago", "several weeks ago". */
  private static Found vague(CalendarSentence sentence, int from) {
    UnitReader.Count count = UnitReader.count(sentence, from);
    boolean some = count != null && count.number() == null;
    int at = some ? count.to() : from;
    CalendarWord unit = sentence.word(at, Kind.UNIT);
    int to = unit == null ? at : at + unit.words().size();
    return unit != null && sentence.is(to, "ago") && sentence.lower(to - 1).endsWith("s")
        ? new Found(from, to + 1, Relative.vague("PAST_REF"))
        : null;
  }

  /** "in two weeks", where the clause speaks of the future. */
  private static Found ahead(CalendarSentence sentence, int from, Lengths lengths) {
    int to = lengths.to();
    int possessive = sentence.is(to, "'") ? sentence.skip(to + 1, "s") : to;
    boolean time = possessive > to && sentence.is(possessive, "time");
    Meaning meaning =
        new Relative(
            scene ->
                scene.published() == null || !(scene.isFuture() || time)
                    ? null
                    : lengths.from(Period.day(scene.published()), 1),
            false);
    boolean other = sentence.word(to, Kind.DIRECTION) != null || sentence.is(to, "of");
    return other ? null : new Found(from, time ? possessive + 1 : to, meaning);
  }

  private static Found directed(CalendarSentence sentence, int from, Lengths lengths, int depth) {
    CalendarWord direction = sentence.word(lengths.to(), Kind.DIRECTION);
    if (direction == null) {
      return null;
    }
    int to = lengths.to() + direction.words().size();
    Meaning meaning =
        switch (direction.value()) {
          case "ago" -> fromPublication(lengths, -1);
          case "hence" -> fromPublication(lengths, 1);
          case "earlier" -> fromNamed(lengths, -1);
          case "later" -> fromNamed(lengths, 1);
          default -> null;
        };
    if (meaning != null) {
      return new Found(from, to, meaning);
    }

    int sign = direction.value().equals("before") ? -1 : 1;
    Found base = depth > 0 ? PointReader.behindArticle(sentence, to, depth - 1) : null;
    boolean interval =
        base != null
            && sentence.is(to - 1, "from")
            && sentence.word(base.to(), CalendarWord.Kind.CONNECTOR) != null;
    if (interval) {
      return null;
    }
    if (base != null && base.meaning().isNaming()) {
      return new Found(from, base.to(), fromBase(lengths, base.meaning(), sign));
    }
    boolean bare = to == sentence.size() || isEnd(sentence, to);
    return bare ? new Found(from, to, fromNamed(lengths, sign)) : null;
  }

  private static boolean isEnd(CalendarSentence sentence, int at) {
    return !sentence.isWord(at) && !sentence.isNumber(at);
  }

  private static Meaning fromPublication(Lengths lengths, int sign) {
    return Relative.published(day -> lengths.from(Period.day(day), sign));
  }

  private static Meaning fromNamed(Lengths lengths, int sign) {
    return new Relative(
        scene -> {
          Period base = scene.named(lengths.unit());
          return isUnnamed(base, scene, sign) ? null : lengths.from(base, sign);
        },
        true);
  }

  /** "Two years later" counts from no date if only the day of publication was named before. */
  private static boolean isUnnamed(Period base, Scene scene, int sign) {
    boolean published = base != null && base.contains(scene.published());
    return published && sign > 0 && !scene.isFuture();
  }

  private static Meaning fromBase(Lengths lengths, Meaning base, int sign) {
    return new Relative(scene -> lengths.from(base.resolve(scene), sign), true);
  }

  /** "the day after Christmas", "the year before", "the day before yesterday". */
  private static Found dayBeside(CalendarSentence sentence, int from, int depth) {
    CalendarWord unit = sentence.is(from - 1, "the") ? sentence.word(from, Kind.UNIT) : null;
    if (unit == null) {
      return null;
    }
    int at = from + unit.words().size();
    boolean after = sentence.is(at, "after");
    if (!after && !sentence.is(at, "before")) {
      return null;
    }
    int sign = after ? 1 : -1;
    CalendarUnit counted = CalendarUnit.of(unit);
    Found base = depth > 0 ? PointReader.behindArticle(sentence, at + 1, depth - 1) : null;
    if (base != null && base.meaning().isNaming()) {
      return new Found(from, base.to(), fromBase(Lengths.of(counted), base.meaning(), sign));
    }
    boolean bare = at + 1 == sentence.size() || isEnd(sentence, at + 1);
    return bare ? new Found(from, at + 1, Relative.named(counted, sign)) : null;
  }
}
