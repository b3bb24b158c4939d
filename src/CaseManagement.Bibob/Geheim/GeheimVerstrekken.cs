using CaseManagement.Toegang.Registratie;

namespace CaseManagement.Bibob.Geheim;

/// <summary>Records a disclosure under art. 28, also after closing (bezwaar, beroep).</summary>
/// <param name="Ontvanger">One of the closed list.</param>
/// <param name="Betreft">For a third party: the registered relation whose data it is, the only data he gets.</param>
/// <param name="Wat">What was disclosed.</param>
/// <param name="Noodzaak">Why it is needed.</param>
/// <param name="Op">When; nothing means today.</param>
public sealed record GeheimVerstrekken(
    GeheimhoudingsOntvanger Ontvanger, string Wat, string Noodzaak, BetrokkeneId? Betreft = null, LocalDate? Op = null) : IGedateerd;

/// <summary>Secret data was disclosed under art. 28.</summary>
/// <param name="Op">Civil date.</param>
/// <param name="Ontvanger">To whom.</param>
/// <param name="Betreft">Whose data, for a third party.</param>
/// <param name="Wat">What.</param>
/// <param name="Noodzaak">Why.</param>
[EventType("bibob.geheim-verstrekt")]
public sealed record GeheimVerstrekt(
    LocalDate Op, GeheimhoudingsOntvanger Ontvanger, BetrokkeneId? Betreft, PersonalText Wat, PersonalText Noodzaak) : IEvent, IAuditduiding
{
    Auditduiding IAuditduiding.Duiding => new() { Ontvanger = Ontvanger.ToString() };
}

/// <summary>Refused because art. 28 does not name this recipient, or not for these data.</summary>
public sealed record OntvangerStaatNietInArtikel28() : Refusal(
    "BIB-51",
    "Bibob-gegevens mogen alleen naar de ontvangers van Wet Bibob art. 28; een derde krijgt alleen zijn eigen gegevens.",
    "Verstrek niet, of kies de ontvanger en de persoon die het betreft.");

internal sealed class GeheimVerstrekkenVorm : AbstractValidator<GeheimVerstrekken>
{
    public GeheimVerstrekkenVorm()
    {
        RuleFor(c => c.Wat).Verplicht("Vul in wat is verstrekt.");
        RuleFor(c => c.Noodzaak).Verplicht("Vul in waarom dat nodig is.");
    }
}

internal sealed class GeheimVerstrekkenUseCase() : StapUseCase<GeheimVerstrekken>(Stap.GeheimVerstrekken)
{
    public override CommandPolicy Policy => Screener("geheimhoudingsverstrekkingen", AuditActie.Verstrekken);

    protected override bool InVolgorde => false;

    protected override Decision Neem(BibobScreening state, GeheimVerstrekken command, LocalDate op, CommandContext context) =>
        MagOntvangen(state, command)
            ? Decision.Accept(new GeheimVerstrekt(
                op, command.Ontvanger, command.Betreft, Geheim(context, command.Wat), Geheim(context, command.Noodzaak)))
            : Decision.Refuse(new OntvangerStaatNietInArtikel28());

    private static bool MagOntvangen(BibobScreening state, GeheimVerstrekken command) =>
        Enum.IsDefined(command.Ontvanger)
        && (command.Ontvanger is GeheimhoudingsOntvanger.DerdeUitMotivering
            ? command.Betreft is { } derde && state.Relaties.Exists(relatie => relatie.Id == derde)
            : command.Betreft is null);
}
