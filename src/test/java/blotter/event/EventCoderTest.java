package blotter.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import blotter.calendar.Precision;
import blotter.lexicon.EntityKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventCoderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Smith was sentenced today to 120 months in prison.; SENTENCE; OCCURRED",
        "Smith is scheduled to be sentenced on May 3, 2019.; SENTENCE; PLANNED",
        "Smith faces up to 20 years in prison.; SENTENCE; POSSIBLE",
        "Smith pleaded guilty today.; PLEA; OCCURRED",
        "Smith has agreed to plead guilty.; PLEA; PLANNED",
        "Smith was arrested today.; ARREST; OCCURRED",
        "Smith remains at large.; ARREST; NEGATED",
        "Smith was not arrested.; ARREST; NEGATED",
        "The indictment seeks the forfeiture of his boat.; FORFEITURE; POSSIBLE",
        "Smith was ordered to forfeit $5,000.; FORFEITURE; OCCURRED",
        "Prosecutors allege that he killed two men.; DEATH; ALLEGED",
        "He was convicted of the murder of two men.; DEATH; OCCURRED",
        "He will be extradited from Mexico.; EXTRADITION; PLANNED",
        "According to the complaint, agents bought 3 kg of heroin from him.; PURCHASE; ALLEGED",
        "The company agreed to pay $5 million to settle the claims.; PENALTY; OCCURRED",
        "The fine of up to $250,000 is in the statute.; PENALTY; POSSIBLE"
      })
  void statusIsWhatTheSentenceSays(String sentence, EventType type, EventStatus status) {
    assertThat(EventReading.events(sentence))
        .filteredOn(event -> event.type() == type)
        .extracting(Event::status)
        .containsExactly(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "An indictment is merely an accusation, and every defendant is presumed innocent.",
        "If convicted, he could lose his house.",
        "Smith pleaded not guilty.",
        "He is a convicted felon.",
        "Anyone may be arrested under this law.",
        "The Federal Bureau of Investigation has a new roof."
      })
  void lawBoilerplateAndConditionsAreNoEvents(String sentence) {
    assertThat(EventReading.events(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Smith was arrested.; 1",
        "A former officer was arrested.; 1",
        "Officers arrested eight people.; 8",
        "Eighty-nine officers and 44 others were arrested.; 133",
        "Officers arrested a man from Euclid, Ohio, who sold heroin, and seven other people.; 8",
        "Four of the 17 defendants were arrested.; 4",
        "He was arrested, along with 12 others.; 13",
        "A doctor, his girlfriend and two of their friends were arrested.; 4",
        "The couple was arrested.; 2"
      })
  void personsAreCounted(String sentence, int people) {
    assertThat(EventReading.events(sentence)).extracting(Event::people).containsExactly(people);
  }

  @Test
  void clausesKeepTheirPersonsApart() {
    List<Event> events =
        EventReading.events("Eight defendants have pleaded guilty and six have been sentenced.");

    assertThat(events).extracting(Event::type).containsExactly(EventType.PLEA, EventType.SENTENCE);
    assertThat(events).extracting(Event::people).containsExactly(8, 6);
  }

  @Test
  void datesBelongToTheirClause() {
    List<Event> events =
        EventReading.events(
            "Smith was sentenced today to 30 months in prison after pleading guilty on May 3, 2018.");

    assertThat(events)
        .extracting(Event::type, Event::first)
        .containsExactly(
            tuple(EventType.SENTENCE, EventReading.PUBLISHED),
            tuple(EventType.PLEA, LocalDate.parse("2018-05-03")));
  }

  @Test
  void whatIsAnnouncedTodayIsNotDatedToday() {
    assertThat(
            EventReading.events(
                "The Justice Department announced today that Smith was convicted of fraud."))
        .extracting(Event::first)
        .containsExactly((LocalDate) null);
  }

  @Test
  void anIndictmentIsDatedWhenItWasReturned() {
    assertThat(
            EventReading.events(
                "The indictment was returned on Oct. 22, 2018, and unsealed today in Houston."))
        .extracting(Event::type, Event::first, Event::precision)
        .containsExactly(tuple(EventType.CHARGE, LocalDate.parse("2018-10-22"), Precision.DAY));
  }

  @Test
  void whatNextSentenceSeizesIsDatedByItsParagraph() {
    List<Event> events =
        EventReading.events("On May 3, 2018, officers arrested Smith. They seized 3 kg of heroin.");

    assertThat(events).extracting(Event::first).containsOnly(LocalDate.parse("2018-05-03"));
    assertThat(events.get(1).grams()).containsExactly(3000.0);
  }

  @Test
  void termsAreInMonthsWithoutSupervisionAndLifeIsAFlag() {
    assertThat(EventReading.events("He was sentenced to one year and one day in prison."))
        .extracting(Event::months)
        .containsExactly(List.of(12.0));
    assertThat(EventReading.events("He was sentenced to three years of probation."))
        .extracting(Event::months, Event::life)
        .containsExactly(tuple(List.of(), false));
    assertThat(EventReading.events("Maria Lopez was sentenced to life in prison plus 20 years."))
        .extracting(Event::months, Event::life)
        .containsExactly(tuple(List.of(240.0), true));
  }

  @Test
  void defendantsWithTheirOwnTermsAreTheirOwnRows() {
    assertThat(
            EventReading.events(
                "The judge sentenced Derrick Johnson to 65 years in prison, Daquann Smith to 37"
                    + " years in prison and Maria Lopez to 110 months in prison."))
        .extracting(Event::months, Event::people)
        .containsExactly(
            tuple(List.of(780.0), 1), tuple(List.of(444.0), 1), tuple(List.of(110.0), 1));
  }

  @Test
  void headingAndBodyAreOneEventWithBothAsEvidence() {
    List<Event> events =
        EventReading.read(
                "Houston Man Sentenced to 120 Months in Prison\n\n"
                    + "John Smith was sentenced today to 120 months in prison.")
            .events();

    assertThat(events).hasSize(1);
    assertThat(events.get(0).evidence()).hasSize(2);
    assertThat(events.get(0).months()).containsExactly(120.0);
    assertThat(events.get(0).first()).isEqualTo(EventReading.PUBLISHED);
  }

  @Test
  void differentDefendantsWithDifferentTermsAreDifferentEvents() {
    assertThat(
            EventReading.events(
                "John Smith was sentenced to 120 months in prison. Maria Lopez was sentenced to 30"
                    + " months in prison."))
        .hasSize(2);
  }

  @Test
  void settlementThatACourtMustApproveIsPlanned() {
    assertThat(
            EventReading.events(
                "The company agreed to a civil settlement of $5 million. The consent decree is"
                    + " subject to approval by the court."))
        .extracting(Event::status)
        .containsOnly(EventStatus.PLANNED);
  }

  @Test
  void civilComplaintIsCivilAndCriminalComplaintIsNot() {
    assertThat(EventReading.events("The United States filed a complaint against the company."))
        .extracting(Event::civil)
        .containsExactly(true);
    assertThat(EventReading.events("He was charged in a criminal complaint with fraud."))
        .extracting(Event::civil)
        .containsExactly(false);
  }

  @Test
  void moneyGoesToWhatIsPaid() {
    List<Event> events =
        EventReading.events(
            "Smith was sentenced to 30 months in prison and ordered to pay $5,000 in restitution.");

    assertThat(events)
        .filteredOn(event -> event.type() == EventType.PENALTY)
        .extracting(Event::usd)
        .containsExactly(List.of(5000.0));
    assertThat(events)
        .filteredOn(event -> event.type() == EventType.SENTENCE)
        .extracting(Event::usd)
        .containsExactly(List.of());
  }

  @Test
  void thresholdsAreNoGrams() {
    assertThat(
            EventReading.events(
                "Smith was charged with possessing five kilograms or more of cocaine."))
        .extracting(Event::grams)
        .containsExactly(List.of());
  }

  @Test
  void drugsAndAgenciesOfTheSentenceAreNamed() {
    Event event = EventReading.events("The DEA seized 3 kg of heroin in Houston, Texas.").get(0);

    assertThat(event.named().of(EntityKind.DRUG)).containsExactly("heroin");
    assertThat(event.named().of(EntityKind.AGENCY)).containsExactly("us.doj.dea");
  }
}
