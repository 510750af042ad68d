package blotter.incident;

import blotter.event.EventStatus;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Compares when two events happened. */
final class Dates {

  private static final int NEAR = 3;
  private static final int FAR = 45;
  private static final int NEWS = 8;
  private static final double SOON = 0.6;

  /** Days by which a date may lie behind the publication: a slip, or another time zone. */
  private static final int SLIP = 2;

  private Dates() {}

  static void compare(
      Telling a, LocalDate toldA, Telling b, LocalDate toldB, Map<Feature, Double> found) {
    if (isAfter(a, toldB) || isAfter(b, toldA)) {
      found.put(Feature.TOLD_BEFORE, 1.0);
    }
    if (a.first() == null || b.first() == null) {
      news(a, toldA, b, toldB, found);
      return;
    }

    boolean days = isDay(a) && isDay(b);
    long apart = apart(a.first(), a.last(), b.first(), b.last());
    if (apart == 0) {
      found.put(days ? Feature.SAME_DAY : Feature.SAME_TIME, 1.0);
    } else if (apart <= NEAR) {
      found.put(Feature.NEAR_DAY, 1.0);
    } else if (days && isOtherYear(a.first(), b.first())) {
      found.put(Feature.OTHER_YEAR, 1.0);
    } else {
      found.put(apart <= FAR ? Feature.DATES_DIFFER : Feature.DATES_FAR, 1.0);
    }
  }

  /** What a heading tells has just happened, where no date says otherwise. */
  private static void news(
      Telling a, LocalDate toldA, Telling b, LocalDate toldB, Map<Feature, Double> found) {
    boolean newsA = a.first() == null && isNews(a);
    boolean newsB = b.first() == null && isNews(b);
    if ((a.first() == null && !newsA) || (b.first() == null && !newsB)) {
      return;
    }
    LocalDate firstA = newsA ? toldA : a.first();
    LocalDate lastA = newsA ? toldA : a.last();
    long apart = apart(firstA, lastA, newsB ? toldB : b.first(), newsB ? toldB : b.last());
    if (apart <= NEWS) {
      found.put(Feature.NEAR_NEWS, 1.0);
    } else {
      found.put(Feature.NEWS_APART, apart <= FAR ? SOON : 1.0);
    }
  }

  private static boolean isNews(Telling telling) {
    return telling.news()
        && (telling.status() == EventStatus.OCCURRED || telling.status() == EventStatus.PLANNED);
  }

  private static boolean isAfter(Telling telling, LocalDate told) {
    return telling.first() != null
        && telling.status() != EventStatus.PLANNED
        && telling.first().isAfter(told.plusDays(SLIP));
  }

  private static boolean isDay(Telling telling) {
    return telling.first().equals(telling.last());
  }

  private static boolean isOtherYear(LocalDate a, LocalDate b) {
    return a.getMonth() == b.getMonth() && a.getDayOfMonth() == b.getDayOfMonth();
  }

  /** Days between two spans of days; 0 where they overlap. */
  private static long apart(LocalDate firstA, LocalDate lastA, LocalDate firstB, LocalDate lastB) {
    if (firstA.isAfter(lastB)) {
      return ChronoUnit.DAYS.between(lastB, firstA);
    }
    return firstB.isAfter(lastA) ? ChronoUnit.DAYS.between(lastA, firstB) : 0;
  }
}
