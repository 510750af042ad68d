package blotter.calendar;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * An expression that is resolved from the date of publication or from what was named before.
 *
 * @param resolution how; gives null where it cannot be
 * @param isNaming whether later expressions may count from it
 */
record Relative(Function<Scene, Period> resolution, boolean isNaming) implements Meaning {

  /** Something counted from the day of publication. */
  static Meaning published(Function<LocalDate, Period> resolution) {
    return new Relative(
        scene -> scene.published() == null ? null : resolution.apply(scene.published()), true);
  }

  /** A unit before or after, or around, what was named last. */
  static Meaning named(CalendarUnit unit, int units) {
    return new Relative(
        scene -> {
          Period named = scene.named(unit);
          if (named == null || named.first() == null || named.last() == null) {
            return null;
          }
          LocalDate from = units > 0 ? named.last() : named.first();
          return unit.containing(unit.plus(from, units));
        },
        true);
  }

  /** Something counted from the last day of what was named last. */
  static Meaning behindNamed(Function<LocalDate, Period> resolution) {
    return new Relative(
        scene -> {
          LocalDate day = scene.named() == null ? scene.published() : scene.named().last();
          return day == null ? null : resolution.apply(day);
        },
        true);
  }

  /** The unit before what was named last, or before the publication where nothing was named. */
  static Meaning previous(CalendarUnit unit) {
    return beside(unit, -1);
  }

  /** The unit behind what was named last, or behind the publication where nothing was named. */
  static Meaning next(CalendarUnit unit) {
    return beside(unit, 1);
  }

  private static Meaning beside(CalendarUnit unit, int units) {
    Meaning named = named(unit, units);
    Meaning published = published(day -> unit.containing(unit.plus(day, units)));
    return new Relative(scene -> (scene.named() == null ? published : named).resolve(scene), true);
  }

  /** So many units up to the publication, or from it on. */
  static Meaning rolling(CalendarUnit unit, int units) {
    Function<LocalDate, Period> period =
        day -> {
          boolean whole = unit == CalendarUnit.QUARTER || unit == CalendarUnit.FISCAL_YEAR;
          Period today = whole ? unit.containing(day) : Period.day(day);
          LocalDate first = units < 0 ? unit.plus(today.first(), units) : today.last().plusDays(1);
          LocalDate behind = today.last().plusDays(1);
          LocalDate last = units < 0 ? today.first() : unit.plus(behind, units);
          last = last.minusDays(1);
          return new Period(first, last, first + "/" + last, unit.precision());
        };
    return new Relative(
        scene -> scene.published() == null ? null : period.apply(scene.published()), false);
  }

  /** A time without bounds before or after the publication. */
  static Meaning vague(String timex) {
    return new Relative(
        scene -> {
          LocalDate day = scene.published();
          boolean past = timex.equals("PAST_REF");
          boolean future = timex.equals("FUTURE_REF");
          return new Period(past ? null : day, future ? null : day, timex, Precision.VAGUE);
        },
        false);
  }

  @Override
  public Period resolve(Scene scene) {
    return resolution.apply(scene);
  }
}
