using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using NodaTime;

namespace CaseManagement.Toegang.Beleid;

/// <summary>Asks the policy engine, with what it needs to know from elsewhere.</summary>
/// <param name="engine">The policy engine.</param>
/// <param name="zaaktypen">The case types of the house.</param>
/// <param name="agendas">Who knows about agendas.</param>
/// <param name="clock">For invitations that end.</param>
public sealed class Toegangscontrole(
    PolicyEngine engine, IEnumerable<IZaaktype> zaaktypen, IEnumerable<IAgendaInzage> agendas, IClock clock)
{
    private readonly Dictionary<string, IZaaktype> perNaam = zaaktypen.ToDictionary(zaaktype => zaaktype.Naam, StringComparer.Ordinal);

    /// <summary>Judges access to one dossier.</summary>
    public async Task<Toegangsoordeel> BeoordeelAsync(
        Aanroep aanroep, DossierOverzicht dossier, Recht nodig, CancellationToken cancellation)
    {
        var zaaktype = perNaam[dossier.Zaaktype];
        var vandaag = new Moment(clock.GetCurrentInstant()).Vandaag;
        var opAgenda = engine.KentAgenda(aanroep, zaaktype) && await IsOpAgendaAsync(aanroep, dossier, cancellation);
        return engine.Beoordeel(aanroep, zaaktype, dossier, nodig, vandaag, opAgenda);
    }

    /// <summary>Whether the caller may know of a dossier, for the purpose of its own case type.</summary>
    public async Task<bool> MagWetenAsync(Aanroep aanroep, DossierOverzicht dossier, CancellationToken cancellation) =>
        (await BeoordeelAsync(aanroep with { Doel = perNaam[dossier.Zaaktype].Doel.Code }, dossier, Recht.Metadata, cancellation)).IsVerleend;

    /// <summary>Judges an action on a column as a whole.</summary>
    public Toegangsoordeel BeoordeelGebied(Aanroep aanroep, string gebied, string doel, Recht nodig) =>
        engine.BeoordeelGebied(aanroep, gebied, doel, nodig);

    /// <inheritdoc cref="NeedToKnowMatrix.NeemtAlleenDeel"/>
    public bool NeemtAlleenDeel(Aanroep aanroep, string gebied) => engine.NeemtAlleenDeel(aanroep, gebied);

    /// <summary>For which things of a column the caller has a right, as the cells of the matrix say.</summary>
    public IReadOnlySet<Reikwijdte> Reikwijdten(Aanroep aanroep, string gebied, Recht recht) => engine.Reikwijdten(aanroep, gebied, recht);

    private async Task<bool> IsOpAgendaAsync(Aanroep aanroep, DossierOverzicht dossier, CancellationToken cancellation)
    {
        foreach (var agenda in agendas)
        {
            if (await agenda.IsOpAgendaAsync(aanroep, dossier, cancellation))
            {
                return true;
            }
        }

        return false;
    }
}
