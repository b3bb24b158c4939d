using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Casus;
using CaseManagement.Toegang.Deur;
using MediatR;

namespace CaseManagement.Signalen.Deelname;

/// <summary>One of the two streams of a matter.</summary>
/// <param name="Id">The signal or the case; it need not exist.</param>
/// <param name="IsCasus">Which of the two.</param>
internal sealed record Zaakdeel(DossierId Id, bool IsCasus);

/// <summary>Tells one of the two who is kept out of the other.</summary>
/// <param name="mediator">The pipeline.</param>
internal sealed class Conflictdoorgever(IMediator mediator)
{
    private const int MaxPogingen = 3;

    /// <summary>Keeps somebody out; a dossier that is not there, or knows it, changes nothing. What a rule refuses is not tried again.</summary>
    public async Task<Uitkomst> GeefDoorAsync(Zaakdeel deel, GebruikerId wie, Aanroep aanroep, Guid opdracht, CancellationToken cancellation)
    {
        for (var poging = 1; ; poging++)
        {
            var uitkomst = await StuurAsync(deel, wie, aanroep, opdracht, cancellation);
            if (uitkomst.IsGelukt || uitkomst.Soort is UitkomstSoort.Geweigerd || poging == MaxPogingen)
            {
                return uitkomst;
            }
        }
    }

    private Task<Uitkomst> StuurAsync(Zaakdeel deel, GebruikerId wie, Aanroep aanroep, Guid opdracht, CancellationToken cancellation)
    {
        // The trail names who declared it; the role says that the program carried it over.
        var command = new BelangenconflictOvernemen(wie);
        var programma = aanroep with { Rol = Rol.Systeem, AchtervangVoor = null };
        return deel.IsCasus
            ? mediator.Send(
                new Opdracht<OndermijningsCasus, BelangenconflictOvernemen, NoFacts>(
                    deel.Id, command, programma with { Doel = OndermijningsCasusZaaktype.Doelcode }, opdracht),
                cancellation)
            : mediator.Send(
                new Opdracht<SignaalDossier, BelangenconflictOvernemen, NoFacts>(
                    deel.Id, command, programma with { Doel = SignaalZaaktype.Doelcode }, opdracht),
                cancellation);
    }
}
