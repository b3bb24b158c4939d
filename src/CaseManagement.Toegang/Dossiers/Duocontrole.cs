using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Medewerkers;

namespace CaseManagement.Toegang.Dossiers;

/// <summary>Checks the people of a duo wherever a decision assigns one: opening a dossier assigns as much as assigning does (<c>ROL-01</c>).</summary>
public interface IDuocontrole
{
    /// <summary>Refuses a duo with somebody who is no colleague, or who may not write in this column; <see langword="null"/> when both may.</summary>
    Task<Refusal?> ControleerAsync(string gebied, Duo duo, CancellationToken cancellation);
}

internal sealed class Duocontrole(IMedewerkers medewerkers, NeedToKnowMatrix matrix) : IDuocontrole
{
    public async Task<Refusal?> ControleerAsync(string gebied, Duo duo, CancellationToken cancellation)
    {
        var eerste = await DuolidFeiten.VanAsync(medewerkers, matrix, gebied, duo.EersteVerantwoordelijke, cancellation);
        var achtervang = await DuolidFeiten.VanAsync(medewerkers, matrix, gebied, duo.Achtervang, cancellation);
        return (eerste, achtervang) switch
        {
            ({ IsCollega: false }, _) or (_, { IsCollega: false }) => new DuolidIsGeenCollega(),
            ({ MagSchrijven: false }, _) or (_, { MagSchrijven: false }) => new DuolidHeeftGeenSchrijfrecht(),
            _ => null,
        };
    }
}
