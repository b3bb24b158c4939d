using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Meldingen.Inhoud;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Meldingen.Bijlagen;

/// <summary>Takes an attachment away that should not have been received (<c>MEL-12</c>).</summary>
/// <param name="Nummer">Which.</param>
/// <param name="Categorie">What kind of data it holds.</param>
public sealed record BijlageVerwijderen(int Nummer, VerwijderdeCategorie Categorie);

/// <summary>An attachment was taken away: its key is destroyed, so that what is left of it can never be opened (<c>MEL-12</c>).</summary>
/// <param name="Nummer">Which.</param>
/// <param name="Categorie">What kind of data it held.</param>
/// <param name="TeVernietigenSleutels">Key of the attachment.</param>
/// <param name="Door">Who took it away.</param>
[EventType("melding.bijlage-verwijderd")]
public sealed record BijlageVerwijderd(
    int Nummer, VerwijderdeCategorie Categorie, IReadOnlyList<BetrokkeneId> TeVernietigenSleutels, GebruikerId Door) : IVernietigtSleutels;

/// <summary>Refused because there is no such attachment.</summary>
public sealed record BijlageBestaatNiet() : Refusal(
    "MEL-13", "Deze melding heeft geen bijlage met dit nummer.", "Kies een nummer uit de lijst van bijlagen.");

internal sealed class BijlageVerwijderenUseCase : CommandUseCase<Melding, BijlageVerwijderen>
{
    public override CommandPolicy Policy => MeldingRegels.Behandeling("verwijderde-bijlagen", AuditActie.Verwijderen);

    public override Decision Decide(Melding? state, BijlageVerwijderen command, CommandContext context) => state switch
    {
        not { IsActief: true } => Decision.Refuse(new MeldingIsAfgerond()),
        { Status: MeldingStatus.Gerouteerd } => Decision.Refuse(new IntakeIsVoorbij()),
        _ => state.Bijlagen.Find(bijlage => bijlage.Nummer == command.Nummer) is { } bijlage
            ? Decision.Accept(new BijlageVerwijderd(bijlage.Nummer, command.Categorie, [bijlage.Sleutel.Subject], context.Aanroep.Gebruiker))
            : Decision.Refuse(new BijlageBestaatNiet()),
    };
}
