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

/// <summary>Removes police data because the purpose ended or the police asked (<c>ROL-04</c>). The incident no longer counts.</summary>
public sealed record PolitiegegevenVerwijderen(int Nummer, string Reden);

/// <summary>Police data was removed; its key must be destroyed.</summary>
/// <param name="Nummer">The incident.</param>
/// <param name="Sleutel">Under whose key it was sealed.</param>
/// <param name="Reden">Why.</param>
[EventType("woonoverlast.politiegegeven-verwijderd")]
public sealed record PolitiegegevenVerwijderd(int Nummer, BetrokkeneId Sleutel, PersonalText Reden) : IVernietigtSleutels
{
    IReadOnlyList<BetrokkeneId> IVernietigtSleutels.TeVernietigenSleutels => [Sleutel];
}

/// <summary>Refused because the incident is not (or no longer) police data.</summary>
public sealed record GeenPolitiegegeven() : Refusal("ROL-04", "Dit incident bevat geen politiegegevens.", "Kies een politiegegeven uit het logboek.");

internal sealed class PolitiegegevenVerwijderenVorm : AbstractValidator<PolitiegegevenVerwijderen>
{
    public PolitiegegevenVerwijderenVorm() => RuleFor(c => c.Reden).NotEmpty().WithMessage("Vul de reden in.");
}

internal sealed class PolitiegegevenVerwijderenUseCase : WoonoverlastUseCase<PolitiegegevenVerwijderen>
{
    public override CommandPolicy Policy =>
        new("politiegegevens/verwijdering", AuditActie.Verwijderen, Recht.Lezen) { AlleenRollen = Rollen.OovEnPolitie, RolRegel = "ROL-04" };

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.Actief;

    protected override Decision Beslis(WoonoverlastDossier dossier, PolitiegegevenVerwijderen command, CommandContext context) =>
        dossier.Incidenten.Find(incident => incident.Nummer == command.Nummer) is { Wpg: { } wpg }
            ? Decision.Accept(new PolitiegegevenVerwijderd(command.Nummer, wpg.Doel.Subject, context.Tekst(command.Reden)))
            : Decision.Refuse(new GeenPolitiegegeven());
}
