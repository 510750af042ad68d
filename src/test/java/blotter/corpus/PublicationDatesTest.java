package blotter.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDatesTest {

  private static final LocalDate DAY = LocalDate.of(2018, 11, 4);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-11-04",
        "2018-11-04T23:59:59",
        "2018-11-04T23:59:59Z",
        "2018-11-04T23:59:59.123-05:00",
        "2018-11-04 23:59:59+0000",
        "2018/11/4",
        "2018.11.04",
        "20181104",
        "20181104T080000Z",
        "20181104080000",
        "1541289600",
        "1541289600.5",
        "1541289600000",
        "November 4, 2018",
        "NOVEMBER 4, 2018",
        "Nov. 4, 2018",
        "Nov 4 2018",
        "November 4th, 2018",
        "Sunday, November 4, 2018",
        "Sun. Nov. 4, 2018",
        "Sunnday, November 4, 2018",
        "Sunday,\u00A0November\u00A04,\u00A02018",
        "\u00AD\u00ADSunday, November  4, 2018",
        "November 4, 2018 at 5:30 p.m.",
        "November 4, 2018, 5 pm",
        "November 4, 2018 | 17:30 EST",
        "4 November 2018",
        "4th of November 2018",
        "4 Nov. 2018 10:15",
        "4-NOV-2018 15:01:01.79",
        "04-Nov-2018",
        "Sun, 4 Nov 2018 15:01:01 GMT",
        "Sun, 04 Nov 2018 15:01:01 -0500",
        "Sun Nov 04 15:01:01 EST 2018",
        "Sun Nov  4 15:01:01 2018",
        "04.11.2018"
      })
  void usualFormsAreRead(String value) throws RejectedException {
    assertThat(PublicationDates.parse(value)).isEqualTo(DAY);
  }

  @Test
  void anOldWireDateIsRead() throws RejectedException {
    assertThat(PublicationDates.parse("26-FEB-1987 15:01:01.79"))
        .isEqualTo(LocalDate.of(1987, 2, 26));
  }

  @ParameterizedTest
  @CsvSource({
    "11/23/2018, 2018-11-23",
    "23/11/2018, 2018-11-23",
    "11-23-2018 8:00 AM, 2018-11-23",
    "5/5/2018, 2018-05-05"
  })
  void numbersThatLeaveNoChoiceAreRead(String value, LocalDate day) throws RejectedException {
    assertThat(PublicationDates.parse(value)).isEqualTo(day);
  }

  @Test
  void numbersThatLeaveAChoiceAreAmbiguousUnlessTheOrderIsKnown() throws RejectedException {
    assertThatThrownBy(() -> PublicationDates.parse("04/11/2018"))
        .isInstanceOfSatisfying(
            RejectedException.class,
            e -> assertThat(e.code()).isEqualTo(RejectCode.AMBIGUOUS_DATE));

    assertThat(PublicationDates.parse("04/11/2018", DateOrder.DMY)).isEqualTo(DAY);
    assertThat(PublicationDates.parse("11/04/2018", DateOrder.MDY)).isEqualTo(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "November 2018",
        "2018",
        "04 Nov 18",
        "Marching 4, 2018",
        "2018-11-04x",
        "4/2018",
        "November 4, 20181"
      })
  void otherFormsAreNoDate(String value) {
    assertThatThrownBy(() -> PublicationDates.parse(value))
        .isInstanceOfSatisfying(
            RejectedException.class, e -> assertThat(e.code()).isEqualTo(RejectCode.NO_DATE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"February 30, 2018", "31-APR-2018", "2018-13-01", "31/04/2018", "1066-10-14"})
  void daysThatTheCalendarLacksAreImpossible(String value) {
    assertThatThrownBy(() -> PublicationDates.parse(value))
        .isInstanceOfSatisfying(
            RejectedException.class,
            e -> assertThat(e.code()).isEqualTo(RejectCode.IMPOSSIBLE_DATE));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/2018/11/04/man-sentenced, 2018-11-04",
    "https://example.org/news/2018/11/4/, 2018-11-04",
    "https://example.org/news/2018-11-04-man-sentenced, 2018-11-04",
    "https://example.org/news/2018-11-04, 2018-11-04"
  })
  void anAddressCanTellTheDay(String address, LocalDate day) {
    assertThat(PublicationDates.inAddress(address)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/2018/11/man-sentenced",
        "https://example.org/2018/31/12/",
        "https://example.org/12018/11/04/",
        "https://example.org/id/20181104"
      })
  void otherAddressesTellNone(String address) {
    assertThat(PublicationDates.inAddress(address)).isNull();
  }

  @Test
  void aLongValueCostsNothing() {
    assertThatThrownBy(() -> PublicationDates.parse("1 ".repeat(5_000_000)))
        .isInstanceOf(RejectedException.class);
  }
}
