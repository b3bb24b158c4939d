using System.Collections.Frozen;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;
using FluentValidation;

namespace CaseManagement.Woonoverlast.Incidenten;

/// <summary>
/// Removes police data because the purpose ended or the police asked (<c>ROL-04</c>), also after the dossier ended: as long as it is kept,
/// the police can ask. What is removed no longer counts.
/// </summary>
/// <param name="Bron">Where it stands; the number alone does not say, an incident and a piece of evidence may have the same.</param>
/// <param name="Nummer">Number of the incident or the piece of evidence.</param>
/// <param name="Reden">Why.</param>
public sealed record PolitiegegevenVerwijderen(PolitiegegevenBron Bron, int Nummer, string Reden);

/// <summary>Police data was removed from the incident log; its key must be destroyed.</summary>
/// <param name="Nummer">The incident.</param>
/// <param name="Sleutel">Under whose key it was sealed.</param>
/// <param name="Reden">Why.</param>
[EventType("woonoverlast.politiegegeven-verwijderd")]
public sealed record PolitiegegevenVerwijderd(int Nummer, BetrokkeneId Sleutel, PersonalText Reden) : IVernietigtSleutels
{
    IReadOnlyList<BetrokkeneId> IVernietigtSleutels.TeVernietigenSleutels => [Sleutel];
}

/// <summary>Police data was removed from the evidence; its key must be destroyed.</summary>
/// <param name="Nummer">The piece of evidence.</param>
/// <param name="Sleutel">Under whose key it was sealed.</param>
/// <param name="Reden">Why.</param>
[EventType("woonoverlast.politiebewijs-verwijderd")]
public sealed record PolitiebewijsVerwijderd(int Nummer, BetrokkeneId Sleutel, PersonalText Reden) : IVernietigtSleutels
{
    IReadOnlyList<BetrokkeneId> IVernietigtSleutels.TeVernietigenSleutels => [Sleutel];
}

/// <summary>Refused because what has this number is not (or no longer) police data.</summary>
public sealed record GeenPolitiegegeven() : Refusal(
    "ROL-04", "Dit is geen politiegegeven, of het is al verwijderd.", "Kies een incident of bewijsstuk met politiegegevens.");

internal sealed class PolitiegegevenVerwijderenVorm : AbstractValidator<PolitiegegevenVerwijderen>
{
    public PolitiegegevenVerwijderenVorm() => RuleFor(c => c.Reden).NotEmpty().WithMessage("Vul de reden in.");
}

internal sealed class PolitiegegevenVerwijderenUseCase : WoonoverlastUseCase<PolitiegegevenVerwijderen>
{
    public override CommandPolicy Policy =>
        new("politiegegevens/verwijdering", AuditActie.Verwijderen, Recht.Lezen) { AlleenRollen = Rollen.OovEnPolitie, RolRegel = "ROL-04" };

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.Alle;

    protected override Decision Beslis(WoonoverlastDossier dossier, PolitiegegevenVerwijderen command, CommandContext context)
    {
        IEvent? verwijderd = command.Bron switch
        {
            PolitiegegevenBron.Incident when
                dossier.Incidenten.Find(incident => incident.Nummer == command.Nummer) is { Wpg.Doel.Subject: var sleutel } =>
                new PolitiegegevenVerwijderd(command.Nummer, sleutel, context.Tekst(command.Reden)),
            PolitiegegevenBron.Bewijsstuk when
                dossier.Bewijsstukken.Find(stuk => stuk.Nummer == command.Nummer) is { Wpg.Doel.Subject: var sleutel } =>
                new PolitiebewijsVerwijderd(command.Nummer, sleutel, context.Tekst(command.Reden)),
            _ => null,
        };
        return verwijderd is null ? Decision.Refuse(new GeenPolitiegegeven()) : Decision.Accept(verwijderd);
    }
}
