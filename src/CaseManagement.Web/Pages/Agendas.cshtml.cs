using CaseManagement.Kernel.Beslissen;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Web.Pages.Opmaak;
using NodaTime;

namespace CaseManagement.Web.Pages;

/// <summary>The next meeting of every type, with what closes when, and the meetings of before that are not done to the end.</summary>
/// <param name="loket">Where it asks.</param>
/// <param name="clock">What is next.</param>
internal sealed class AgendasModel(Vraagloket loket, IClock clock) : Pagina(loket)
{
    private const int AantalDaarna = 2;

    /// <summary>One row per type, the first meeting first.</summary>
    public IReadOnlyList<Overlegrij> Rijen { get; private set; } = [];

    /// <summary>Meetings of before about which something is still to be done, the newest first; only for who may open an agenda.</summary>
    public IReadOnlyList<(OverlegLijstRegel Overleg, string Wat)> AfTeRonden { get; private set; } = [];

    /// <summary>Whether the active role may open an agenda, beside knowing the dates.</summary>
    public bool MagAgendaInzien { get; private set; }

    public async Task OnGetAsync()
    {
        var vandaag = new Moment(clock.GetCurrentInstant()).Vandaag;
        var lijst = await VraagAsync<OverlegLijst, OverlegLijstAntwoord>(new OverlegLijst(null, null, null));
        MagAgendaInzien = Mag<AgendaInzien, AgendaBeeld>();
        var overleggen = lijst?.Overleggen ?? [];
        AfTeRonden = MagAgendaInzien ? [.. Rest(overleggen, vandaag)] : [];
        Rijen =
        [
            .. overleggen.Where(overleg => overleg.Status is not (OverlegStatus.Gehouden or OverlegStatus.Vervallen) && Afronding.Dag(overleg) >= vandaag)
                .OrderBy(Afronding.Dag).GroupBy(overleg => overleg.Type)
                .Select(reeks => new Overlegrij(
                    reeks.First(), [.. reeks.Skip(1).Take(AantalDaarna)])),
        ];
    }

    private static IEnumerable<(OverlegLijstRegel Overleg, string Wat)> Rest(IEnumerable<OverlegLijstRegel> overleggen, LocalDate vandaag) =>
        from overleg in overleggen
        let rest = Afronding.Rest(overleg, vandaag)
        where rest is not null
        orderby Afronding.Dag(overleg) descending, overleg.Type
        select (overleg, rest);
}

/// <summary>The next meeting of a type.</summary>
/// <param name="Overleg">The meeting.</param>
/// <param name="Daarna">The meetings after it; each has at least the day of the rhythm.</param>
internal sealed record Overlegrij(OverlegLijstRegel Overleg, IReadOnlyList<OverlegLijstRegel> Daarna);
