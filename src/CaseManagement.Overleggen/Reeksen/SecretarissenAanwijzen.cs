using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Overleggen.Reeksen;

/// <summary>Names the secretaries of a series instead of those before; the role alone opens no meeting (<c>ROL-02</c>).</summary>
/// <param name="Secretarissen">All of them; empty when the chair does without.</param>
public sealed record SecretarissenAanwijzen(IReadOnlyList<GebruikerId> Secretarissen);

internal sealed class SecretarissenAanwijzenUseCase : CommandUseCase<OverlegReeks, SecretarissenAanwijzen>
{
    public override CommandPolicy Policy => new("secretarissen", AuditActie.Autoriseren, Recht.Schrijven)
    {
        Methode = "PUT",
        AlleenRollen = Leiding.Voorzitters,
    };

    public override Decision Decide(OverlegReeks? state, SecretarissenAanwijzen command, CommandContext context)
    {
        if (state is null)
        {
            return Decision.Refuse(new ReeksOnbekend());
        }

        GebruikerId[] secretarissen = [.. command.Secretarissen.Distinct().OrderBy(wie => wie.Value, StringComparer.Ordinal)];
        return !Leiding.IsVoorzitter(context.Aanroep, state) ? Decision.Refuse(new LeidtDitOverlegNiet())
            : secretarissen.SequenceEqual(state.Secretarissen) ? Decision.Nothing
            : Decision.Accept(new SecretarissenAangewezen(secretarissen));
    }
}
