using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using MediatR;
using NodaTime;

namespace CaseManagement.Meldingen.Kluis;

/// <summary>Destroys vaults for which no melding came within an hour; no request lives that long.</summary>
/// <param name="wachtend">Vaults that wait for their melding.</param>
/// <param name="mediator">The pipeline.</param>
/// <param name="identifiers">Names commands.</param>
/// <param name="clock">Measures the hour.</param>
public sealed class Weeskluizen(IReadModel<WachtendeKluis> wachtend, IMediator mediator, IIdentifiers identifiers, IClock clock)
{
    /// <summary>How long a vault may wait for its melding.</summary>
    public static readonly Duration Wachttijd = Duration.FromHours(1);

    /// <summary>Destroys what waited too long; answers how many.</summary>
    public async Task<int> RuimOpAsync(CancellationToken cancellation)
    {
        var grens = (clock.GetCurrentInstant() - Wachttijd).ToUnixTimeMilliseconds();
        var blad = await wachtend.QueryAsync(new RowQuery { Where = [new RowCondition("sinds", RowOperator.LessThan, grens)] }, cancellation);
        var vernietigd = 0;
        foreach (var kluis in blad.Rows)
        {
            var uitkomst = await mediator.Send(
                new Opdracht<Melderkluis, WeeskluisVernietigen, Meldingfeit>(
                    Melderkluis.IdVan(kluis.Melding), new WeeskluisVernietigen(kluis.Melding), Systeem(), identifiers.Next()),
                cancellation);
            vernietigd += uitkomst.Soort is UitkomstSoort.Geopend ? 1 : 0;
        }

        return vernietigd;
    }

    private static Aanroep Systeem() => new()
    {
        Gebruiker = GebruikerId.Systeem,
        Organisatie = Organisaties.Gemeente,
        Rol = Rol.Systeem,
        Doel = Melderkluis.Doelcode,
        Grondslag = "AVG 5 lid 1 c en e",
    };
}
