package blotter.lexicon;

import static blotter.lexicon.MemoryFiles.DRUGS;
import static blotter.lexicon.MemoryFiles.ENTITIES;
import static blotter.lexicon.MemoryFiles.PATTERNS;
import static blotter.lexicon.MemoryFiles.PLACES;
import static blotter.lexicon.MemoryFiles.SURFACES;

/** A small lexicon with one of everything that the matcher has to decide about. */
final class MatcherLexicon {

  private MatcherLexicon() {}

  static LexiconIndex index() {
    return new LexiconIndex(files().lexicon());
  }

  private static MemoryFiles files() {
    return new MemoryFiles()
        .with(
            "drugs.csv",
            DRUGS,
            "heroin,Heroin,opioid.heroin,,,t",
            "opioid,Opioid,opioid,,,t",
            "cocaine,Cocaine,stimulant.cocaine,,,t",
            "crack,Crack,stimulant.cocaine.crack,,,t",
            "methamphetamine,Methamphetamine,stimulant.methamphetamine,,,t",
            "khat,Khat,stimulant.khat,,,t")
        .with(
            "drug-surfaces.csv",
            SURFACES,
            "heroin,heroin,name,any,none,,,t",
            "heroin,black tar,street,any,none,,,t",
            "opioid,tar heroin,name,any,none,,,t",
            "cocaine,cocaine,name,any,none,,,t",
            "crack,crack cocaine,name,any,none,,,t",
            "crack,crack,street,any,support,p,n,t",
            "methamphetamine,ice,street,any,support,p,n,t",
            "methamphetamine,Crystal,street,capital,none,,,t",
            "khat,khats,name,any,none,,,t",
            "none,crack down,name,any,none,,n,t")
        .with(
            "agencies.csv",
            ENTITIES,
            "us.doj.dea,DEA,us.doj.dea,t",
            "us.dhs.ice,ICE,us.dhs.ice,t",
            "us.doj.usao.nm,District of New Mexico,us.doj.usao.nm,t",
            "us.doj.dea.oig,Inspector general of the DEA,us.doj.dea.oig,t",
            "us.task-force,Task force,us.task-force,t",
            "us.state.police,State police,us.state.police,t",
            "us.local.police,Local police,us.local.police,t",
            "us.local.sheriff,Sheriff,us.local.sheriff,t",
            "mx.police,Police,mx.police,t",
            "fr.police,Police,fr.police,t")
        .with(
            "agency-surfaces.csv",
            SURFACES,
            "us.doj.dea,DEA,abbreviation,exact,none,,,t",
            "us.doj.dea,Drug Enforcement Administration,name,capital,none,,,t",
            "us.dhs.ice,ICE,abbreviation,exact,none,,,t",
            "us.task-force,Heroin Task Force,name,capital,none,,,t",
            "us.local.sheriff,sheriff's office,name,any,none,,,t")
        .with(
            "agency-patterns.csv",
            PATTERNS,
            "{demonym} National Police,{iso2}.police,capital,none,p,n,t",
            "police of {country},{iso2}.police,any,none,p,n,t",
            "{state} State Police,us.state.police,capital,none,p,n,t",
            "{name} Police Department,us.local.police,capital,none,p,n,t",
            "{name} City Police,us.local.police,capital,none,p,n,t",
            "U.S. Attorney for the {district},us.doj.usao.{district},capital,none,p,n,t",
            "{body} Inspector General,{body}.oig,capital,none,p,n,t")
        .with(
            "places.csv",
            PLACES.replace("iso2", "iso2,district"),
            "us,United States,us,US,,t",
            "us.ny,New York,us.ny,,,t",
            "us.ny.city,New York City,us.ny.city,,,t",
            "us.nm,New Mexico,us.nm,,nm,t",
            "mx,Mexico,mx,MX,,t",
            "fr,France,fr,FR,,t")
        .with(
            "place-surfaces.csv",
            SURFACES,
            "us,United States,name,capital,none,,,t",
            "us.ny,New York,name,capital,none,,,t",
            "us.ny.city,New York City,name,capital,none,,,t",
            "us.nm,New Mexico,name,capital,none,,,t",
            "us.nm,District of New Mexico,name,capital,none,,,t",
            "mx,Mexico,name,capital,none,,,t",
            "mx,Mexican,adjective,capital,none,,,t",
            "fr,France,name,capital,none,,,t",
            "fr,French,adjective,capital,none,,,t");
  }
}
