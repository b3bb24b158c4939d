using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Web.Importregels;

/// <summary>Records that the dossier of a line was opened.</summary>
/// <param name="Sleutel">Kind and number.</param>
/// <param name="Vingerafdruk">Fingerprint of the cells; derives from personal data.</param>
/// <param name="Dossier">The dossier.</param>
/// <param name="Doel">Purpose of the dossier, under whose key the fingerprint is sealed.</param>
/// <param name="Code">Code of the dossier.</param>
public sealed record RegelBeginnen(string Sleutel, string Vingerafdruk, DossierId Dossier, string Doel, string Code);

internal sealed class RegelBeginnenUseCase : CommandUseCase<Importregel, RegelBeginnen>
{
    public override CommandPolicy Policy => new("", AuditActie.Aanmaken, Recht.Schrijven) { Opent = true };

    public override Decision Decide(Importregel? state, RegelBeginnen command, CommandContext context) => Decision.Accept(new RegelBegonnen(
        command.Sleutel,
        PersonalText.Of(BetrokkeneId.Of(command.Dossier), command.Doel, command.Vingerafdruk),
        command.Dossier,
        command.Code));
}
