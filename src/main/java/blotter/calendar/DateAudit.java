package blotter.calendar;

import blotter.lexicon.AuditWords;
import blotter.lexicon.Milestones;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Audits a document's date of publication against what the document says: the days in its address,
 * its file's name and at its head, days that it calls past, and milestones that it places in time.
 * Thread-safe; changes nothing.
 */
public final class DateAudit {

  private final MilestoneFinder milestones;
  private final FutureDates future;
  private final HeadDates head;

  /** An audit against these milestones. */
  public DateAudit(Milestones milestones, AuditWords words) {
    this.milestones = new MilestoneFinder(milestones, words);
    this.future = new FutureDates(words);
    this.head = new HeadDates(words);
  }

  /** The verdict on one document's date. */
  public DateVerdict audit(AuditedDocument document) {
    List<Evidence> evidence = evidence(document);
    LocalDate published = document.published();
    return isConsistent(evidence, published)
        ? DateVerdict.CONSISTENT
        : new DateVerdict(true, candidates(evidence, published));
  }

  /** Whether milestones are looked for in a sentence also if no time is told there. */
  public static boolean readsAlways(int sentence) {
    return sentence < MilestoneFinder.OPENING;
  }

  /** Whether a text places a milestone in time more finely than by "recently" or by the year. */
  public boolean placesMilestone(AuditedDocument document) {
    return milestones.in(document).stream()
        .anyMatch(
            some -> some instanceof AnyOf any && any.all().stream().anyMatch(DateAudit::isFine));
  }

  private static boolean isFine(Evidence some) {
    return some instanceof PlacedMilestone placed && placed.placement().isFine();
  }

  private List<Evidence> evidence(AuditedDocument document) {
    boolean stated = document.statedInText();
    List<WrittenDays> beside =
        Stream.of(
                WrittenDays.in(document.url(), DateCandidate.Basis.URL, stated),
                WrittenDays.in(document.fileName(), DateCandidate.Basis.FILENAME, stated))
            .filter(Objects::nonNull)
            .toList();
    boolean confirmed = beside.stream().anyMatch(days -> days.confirm(document.published()));

    List<Evidence> evidence = new ArrayList<>(beside);
    evidence.addAll(head.in(document, confirmed));
    evidence.addAll(future.in(document));
    evidence.addAll(milestones.in(document));
    return evidence;
  }

  private static boolean isConsistent(List<Evidence> evidence, LocalDate day) {
    return evidence.stream().allMatch(some -> some.fits(day));
  }

  /**
   * Days written elsewhere that differ from the date, and the date with month and day exchanged if
   * everything fits it. If nothing fits one of them, also the nearest day that what is against the
   * date leaves open.
   */
  private static List<DateCandidate> candidates(List<Evidence> evidence, LocalDate published) {
    NavigableSet<DateCandidate> candidates = new TreeSet<>();
    List<Evidence> against = evidence.stream().filter(some -> !some.fits(published)).toList();
    against.forEach(some -> candidates.addAll(some.written()));
    candidates.removeIf(
        candidate ->
            candidate.date().equals(published)
                || (candidate.basis() == DateCandidate.Basis.WEEKDAY
                    && !isConsistent(evidence, candidate.date())));

    LocalDate exchanged = WrittenDays.exchanged(published);
    if (exchanged != null && isConsistent(evidence, exchanged)) {
      candidates.add(new DateCandidate(exchanged, DateCandidate.Basis.EXCHANGED));
    }

    boolean fitting =
        candidates.stream().anyMatch(candidate -> isConsistent(evidence, candidate.date()));
    if (!fitting) {
      against.stream()
          .map(Evidence::nearest)
          .filter(candidate -> candidate != null && isConsistent(against, candidate.date()))
          .forEach(candidates::add);
    }
    return List.copyOf(candidates);
  }
}
