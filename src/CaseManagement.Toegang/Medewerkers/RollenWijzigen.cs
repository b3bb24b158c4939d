using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Toegang.Medewerkers;

/// <summary>Replaces the roles of an account; holds from the next request on.</summary>
/// <param name="Rollen">The granted roles.</param>
public sealed record RollenWijzigen(IReadOnlyList<Rol> Rollen);

/// <summary>Refused because the person left.</summary>
public sealed record MedewerkerIsUitgeschreven() : Refusal(
    "ROL-08", "Deze medewerker is uitgeschreven.", "Registreer de medewerker opnieuw als hij of zij terugkomt.");

internal sealed class RollenWijzigenUseCase : CommandUseCase<Medewerker, RollenWijzigen>
{
    public override CommandPolicy Policy => new("rollen", AuditActie.Autoriseren, Recht.Schrijven) { Methode = "PUT" };

    public override Decision Decide(Medewerker? state, RollenWijzigen command, CommandContext context)
    {
        if (state is not { IsActief: true })
        {
            return Decision.Refuse(new MedewerkerIsUitgeschreven());
        }

        var rollen = Rolverlening.Geordend(command.Rollen);
        return Rolverlening.Controleer(state.Gebruiker, state.Organisatie, rollen, context.Aanroep) is { } refusal ? Decision.Refuse(refusal)
            : rollen.SequenceEqual(state.Rollen) ? Decision.Nothing
            : Decision.Accept(new RollenGewijzigd(rollen));
    }
}
