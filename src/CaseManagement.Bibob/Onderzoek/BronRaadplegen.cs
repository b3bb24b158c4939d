namespace CaseManagement.Bibob.Onderzoek;

/// <summary>Records that a source was consulted (<c>BIB-23</c>).</summary>
/// <param name="Bron">The source.</param>
/// <param name="Over">About whom: the pseudonym of betrokkene or of a registered relation.</param>
/// <param name="Zoekvraag">The query.</param>
/// <param name="ResultaatHash">SHA-256 of the result, 64 hexadecimal digits.</param>
/// <param name="Tijdstip">When (UTC); nothing means now.</param>
public sealed record BronRaadplegen(BibobBron Bron, BetrokkeneId Over, string Zoekvraag, string ResultaatHash, Instant? Tijdstip = null)
    : IGedateerd
{
    LocalDate? IGedateerd.Op => Tijdstip is { } tijdstip ? NederlandseTijd.Dag(tijdstip) : null;
}

/// <summary>Refused because closed sources wait until the questionnaire was handed out.</summary>
public sealed record GeslotenBronVoorVragenformulier() : Refusal(
    "BIB-21",
    "Gesloten bronnen mogen pas worden geraadpleegd nadat het vragenformulier is uitgereikt.",
    "Reik eerst het vragenformulier uit.");

/// <summary>Refused because police data is given about betrokkene and, for a legal person, its bestuurders only.</summary>
public sealed record PolitiegegevensOverDerde() : Refusal(
    "BIB-24",
    "Politiegegevens mogen alleen gaan over de betrokkene of, bij een rechtspersoon, over de huidige bestuurders.",
    "Raadpleeg een andere bron, of leg eerst vast dat deze persoon bestuurder is.");

/// <summary>Refused because only betrokkene and registered relations are investigated.</summary>
public sealed record PersoonHoortNietBijScreening() : Refusal(
    "BIB-24", "Deze persoon is geen betrokkene of vastgelegde relatie van deze screening.", "Leg eerst de relatie vast.");

/// <summary>Refused because the moment has yet to come.</summary>
public sealed record TijdstipInDeToekomst() : Refusal(
    "BIB-23", "Het tijdstip van de raadpleging ligt in de toekomst.", "Leg de raadpleging vast nadat zij is gedaan.");

internal sealed class BronRaadplegenVorm : AbstractValidator<BronRaadplegen>
{
    public BronRaadplegenVorm()
    {
        RuleFor(c => c.Zoekvraag).Verplicht("Vul de zoekvraag in.");
        RuleFor(c => c.ResultaatHash).NotNull().WithMessage("Vul de SHA-256 van het resultaat in.").Matches("^[0-9a-fA-F]{64}$").WithMessage("Vul de SHA-256 van het resultaat in: 64 hexadecimale tekens.");
    }
}

internal sealed class BronRaadplegenUseCase() : StapUseCase<BronRaadplegen>(Stap.BronRaadplegen)
{
    public override CommandPolicy Policy => Screener("bronraadplegingen");

    protected override bool InVolgorde => false;

    protected override Decision Neem(BibobScreening state, BronRaadplegen command, LocalDate op, CommandContext context) =>
        Weigering(state, command, op, context) is { } refusal
            ? Decision.Refuse(refusal)
            : Decision.Accept(new BronGeraadpleegd(
                state.Bronraadplegingen.Count + 1,
                command.Bron,
                command.Over,
                PersonalText.Of(command.Over, BibobZaaktype.Doelcode, command.Zoekvraag),
                command.Tijdstip ?? context.Moment.Nu,
                PersonalText.Of(command.Over, BibobZaaktype.Doelcode, command.ResultaatHash.ToLowerInvariant()),
                context.Aanroep.Gebruiker));

    private static Refusal? Weigering(BibobScreening state, BronRaadplegen command, LocalDate op, CommandContext context) => command switch
    {
        _ when command.Tijdstip > context.Moment.Nu => new TijdstipInDeToekomst(),
        _ when command.Bron.IsGesloten() && !(state.Formulier?.UitgereiktOp <= op) => new GeslotenBronVoorVragenformulier(),
        _ when !state.Kent(command.Over) => new PersoonHoortNietBijScreening(),
        { Bron: BibobBron.Politiegegevens } when !MagPolitie(state, command.Over, op) => new PolitiegegevensOverDerde(),
        _ => null,
    };

    private static bool MagPolitie(BibobScreening state, BetrokkeneId persoon, LocalDate op) =>
        persoon == state.Betrokkene.Id
        || state.Relaties.Exists(relatie => relatie.Id == persoon && relatie.IsBestuurder && relatie.GeldtOp(op));
}
