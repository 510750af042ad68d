package blotter.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whole pages of many makes: everything that becomes of them. */
class HtmlPagesTest {

  @Test
  void aNewsPostOfWordPress() throws IOException {
    ParsedDocument document = page("wordpress-news.html");

    assertThat(document.text())
        .isEqualTo(
            """
            Two held after heroin find at Lindmere ferry

            Customs officers found four kilograms of heroin in a camper van at the Lindmere ferry \
            terminal on Sunday.

            The driver and a passenger were taken into custody. Both are due before the harbour \
            court \u201Cwithin days\u201D, the customs service said.

            What was found

            4 kg of heroin
            200 g of amphetamine
            a scale and packaging

            A spokesperson said:
            \u201CThis is the third find of the year.\u201D""");
    assertDated(document, LocalDate.of(2018, 11, 4), DateBasis.META);
    assertThat(document.uri()).isEqualTo("https://courier.example/2018/11/heroin-find/");
    assertThat(document.labels())
        .isEqualTo(Map.of("topics", List.of("heroin", "ferry port"), "section", List.of("Crime")));
    assertThat(document.id()).isNull();
    assertThat(document.source()).isEqualTo("corpus");
  }

  @Test
  void aReleaseOfAnAmericanDepartment() throws IOException {
    ParsedDocument document = page("us-release.html");

    assertThat(document.text())
        .isEqualTo(
            """
            Clinic Owner Sentenced for Unlawful Oxycodone Prescriptions

            For Immediate Release

            SPRINGFIELD \u2013 The owner of a pain clinic was sentenced today to 96 months in \
            prison for conspiring to distribute oxycodone and hydrocodone outside the usual course \
            of medical practice.

            According to court documents, the clinic issued more than 9,000 prescriptions between \
            January 2012 and March 2014.

            Year\tPrescriptions

            2012\t4,100

            2013\t4,900

            The case was investigated by the Drug Control Administration and the Springfield \
            Police Department.

            # # #""");
    assertDated(document, LocalDate.of(2016, 6, 21), DateBasis.META);
  }

  @Test
  void aNewsPageOfABritishForce() throws IOException {
    ParsedDocument document = page("uk-police.html");

    assertThat(document.text())
        .isEqualTo(
            """
            Cannabis farm found in former bakery

            Officers found 340 cannabis plants when they carried out a warrant in Eastham on \
            Thursday morning.

            The neighbourhood team of Northmoor Police had been told of a strong smell by people \
            living close by.

            Inspector on duty said: \u201CCannabis farms are not harmless. They bring fire risk & \
            organised crime to the street.\u201D

            A 24-year-old man was arrested on suspicion of cultivating a class B drug and remains \
            in custody.

            Anyone with information can call 101, quoting reference <NM-2019/77>.""");
    assertDated(document, LocalDate.of(2019, 5, 3), DateBasis.TEXT);
    assertThat(document.uri()).isEqualTo("file:/corpus/uk-police.html");
  }

  @Test
  void aPageOfGermanCustomsInLatin1() throws IOException {
    ParsedDocument document = page("german-customs.html");

    assertThat(document.text())
        .isEqualTo(
            """
            Zoll stellt 12 Kilogramm Haschisch sicher

            Z\u00F6llner kontrollieren Reisebus auf der A 99 bei Gr\u00FCnau

            Bei der \u00DCberpr\u00FCfung eines Reisebusses fanden Beamte des Hauptzollamts \
            Musterstadt rund zw\u00F6lf Kilogramm Haschisch. Das Rauschgift war in den Sitzen \
            versteckt.

            \u201EDie M\u00E4nner konnten nicht erkl\u00E4ren, woher die P\u00E4ckchen \
            stammen\u201C, so der Sprecher des Hauptzollamts. Gegen sie wurde ein Strafverfahren \
            wegen Versto\u00DFes gegen das Bet\u00E4ubungsmittelgesetz eingeleitet.

            Die weiteren Ermittlungen f\u00FChrt das Zollfahndungsamt im Auftrag der \
            Staatsanwaltschaft.""");
    assertDated(document, LocalDate.of(2011, 3, 4), DateBasis.TEXT);
  }

  @Test
  void aPageOfASpanishMinistryInsideAForm() throws IOException {
    ParsedDocument document = page("spanish-ministry.html");

    assertThat(document.text())
        .isEqualTo(
            """
            Intervenidos 800 kilos de coca\u00EDna en el puerto de Villamar

            Hay siete personas detenidas en tres provincias
            La droga viajaba en un contenedor de fruta

            La Polic\u00EDa de Ejemplos, en colaboraci\u00F3n con la Agencia Tributaria, ha \
            intervenido 800 kilos de coca\u00EDna ocultos en un contenedor procedente de \
            Am\u00E9rica.

            La investigaci\u00F3n comenz\u00F3 en enero, cuando los agentes detectaron la \
            actividad de una empresa importadora sin empleados.

            Registros en tres provincias
            En los registros se han hallado 120.000 euros, dos armas y una prensa \
            hidr\u00E1ulica.""");
    assertDated(document, LocalDate.of(2020, 11, 17), DateBasis.TEXT);
  }

  @Test
  void aPageOf2003LaidOutWithTables() throws IOException {
    ParsedDocument document = page("tables-2003.html");

    assertThat(document.text())
        .isEqualTo(
            """
            METH LAB FOUND IN STORAGE UNIT

            October 7, 2003

            Deputies of the Harbor County Sheriff's Office found a working methamphetamine \
            laboratory in a rented storage unit on Monday night.

            The lab was dismantled by the State Bureau of Narcotics. Deputies seized 41 grams of \
            methamphetamine, 2,300 pseudoephedrine tablets and a "burn book"

            Two men were booked into the county jail. Bail was set at $50,000 each.

            Methamphetamine\t41 g

            Pseudoephedrine\t2,300 tablets""");
    assertDated(document, LocalDate.of(2003, 10, 7), DateBasis.TEXT);
  }

  @Test
  void aNewspaperWithAPaywallAndComments() throws IOException {
    ParsedDocument document = page("newspaper.html");

    assertThat(document.text())
        .isEqualTo(
            """
            Port workers jailed over cocaine ring

            Three men who waved containers through were sentenced to a total of 41 years on Friday.

            Three port workers who helped a gang to import cocaine worth \u00A330m were jailed at \
            Harbour crown court on Friday.

            The court heard that the men moved containers to a part of the quay that no camera \
            covered, where others broke them open.

            Sentencing them, the judge said that each had \u201Csold the trust\u201D of his \
            employer for less than a month's wage.

            The National Example Agency said that the investigation continued.""");
    assertDated(document, LocalDate.of(2019, 9, 30), DateBasis.URL);
  }

  @Test
  void aPageThatIsDatedInJsonLdOnly() throws IOException {
    ParsedDocument document = page("json-ld.html");

    assertThat(document.text())
        .isEqualTo(
            """
            Drugslab ontmanteld in Voorbeeldstad

            De politie heeft zondagavond in een loods in Voorbeeldstad een laboratorium voor \
            amfetamine ontmanteld.

            Drie verdachten zijn aangehouden, en er werd 60 liter amfetamineolie in beslag \
            genomen.""");
    assertDated(document, LocalDate.of(2020, 3, 8), DateBasis.META);
    assertThat(document.labels()).isEqualTo(Map.of("section", List.of("Binnenland", "Drugs")));
  }

  @Test
  void ofSeveralArticlesTheFirst() throws IOException {
    ParsedDocument document = page("blog-list.html");

    assertThat(document.text())
        .isEqualTo(
            """
            Xylazine in the tested samples

            Nine of the forty samples that we tested this month held xylazine beside fentanyl. \
            None of the sellers had said so.

            Naloxone does not lift the effect of xylazine, but it is still right to give it.""");
    assertDated(document, LocalDate.of(2020, 10, 12), DateBasis.META);
  }

  @Test
  void anXhtmlPageInTheEncodingOfItsXmlDeclaration() throws IOException {
    ParsedDocument document = page("xhtml-memo.xhtml");

    assertThat(document.text())
        .isEqualTo(
            """
            Saisie de r\u00E9sine de cannabis \u00E0 Belport

            Les douaniers ont saisi 300 kilogrammes de r\u00E9sine de cannabis, d'une valeur de \
            600 000 \u20AC, dans un entrep\u00F4t de Belport.

            R\u00E9sine 300 kg
            Esp\u00E8ces 12 000 \u20AC""");
    assertDated(document, LocalDate.of(2007, 2, 14), DateBasis.META);
  }

  private static void assertDated(ParsedDocument document, LocalDate day, DateBasis basis) {
    assertThat(document.published()).isEqualTo(day);
    assertThat(document.basis()).isEqualTo(basis);
    assertThat(document.text()).startsWith(document.title() + "\n\n");
  }

  private static ParsedDocument page(String name) throws IOException {
    try (InputStream in = HtmlPagesTest.class.getResourceAsStream("html/" + name)) {
      return Records.parsed(Records.record(Format.AUTO.resolve(name), name, in.readAllBytes()));
    }
  }
}
