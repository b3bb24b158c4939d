using CaseManagement.Kernel.Beslissen;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Stand;
using NodaTime;

namespace CaseManagement.Web.Pages;

/// <summary>The next meeting of every type, with what closes when.</summary>
/// <param name="loket">Where it asks.</param>
/// <param name="clock">What is next.</param>
internal sealed class AgendasModel(Vraagloket loket, IClock clock) : Pagina(loket)
{
    private const int AantalDaarna = 2;

    /// <summary>One row per type, the first meeting first.</summary>
    public IReadOnlyList<Overlegrij> Rijen { get; private set; } = [];

    /// <summary>Whether the active role may open an agenda, beside knowing the dates.</summary>
    public bool MagAgendaInzien { get; private set; }

    public async Task OnGetAsync()
    {
        var vandaag = new Moment(clock.GetCurrentInstant()).Vandaag;
        var lijst = await VraagAsync<OverlegLijst, OverlegLijstAntwoord>(new OverlegLijst(null, vandaag, null));
        MagAgendaInzien = Mag<AgendaInzien, AgendaBeeld>();
        Rijen =
        [
            .. (lijst?.Overleggen ?? []).Where(overleg => overleg.Status is not (OverlegStatus.Gehouden or OverlegStatus.Vervallen))
                .OrderBy(Dag).GroupBy(overleg => overleg.Type)
                .Select(reeks => new Overlegrij(
                    reeks.First(), [.. reeks.Skip(1).Where(overleg => Dag(overleg) is not null).Take(AantalDaarna)])),
        ];
    }

    private static LocalDate? Dag(OverlegLijstRegel overleg) => overleg.Planning?.Datum ?? overleg.Nominaal;
}

/// <summary>The next meeting of a type.</summary>
/// <param name="Overleg">The meeting.</param>
/// <param name="Daarna">The meetings after it; each has at least the day of the rhythm.</param>
internal sealed record Overlegrij(OverlegLijstRegel Overleg, IReadOnlyList<OverlegLijstRegel> Daarna);
