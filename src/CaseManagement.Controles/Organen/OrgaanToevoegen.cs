namespace CaseManagement.Controles.Organen;

/// <summary>Lets an organ take part, on a legal basis of its own. It sees nothing until it is invited too (<c>ROL-06</c>).</summary>
/// <param name="Orgaan">Which organ.</param>
/// <param name="Organisatie">Code of its organisation, <c>gemeente</c> for an organ of the municipality itself.</param>
/// <param name="Vorm">Whether it enters and inspects, or supports.</param>
/// <param name="Grondslag">Its legal basis; nothing is not enough.</param>
public sealed record OrgaanToevoegen(Orgaan Orgaan, string Organisatie, DeelnameVorm Vorm, Controlegrondslag? Grondslag);

/// <summary>An organ takes part in the control.</summary>
/// <param name="Orgaan">Which organ.</param>
/// <param name="Organisatie">Code of its organisation.</param>
/// <param name="Vorm">Whether it enters and inspects, or supports.</param>
/// <param name="Grondslag">Its legal basis.</param>
/// <param name="Door">Who recorded it.</param>
[EventType("controle.orgaan-toegevoegd")]
public sealed record OrgaanToegevoegd(
    Orgaan Orgaan, string Organisatie, DeelnameVorm Vorm, Controlegrondslag Grondslag, GebruikerId Door) : IEvent;

/// <summary>Refused because nobody takes part without a basis of his own (§1.7, check 2B question 1).</summary>
public sealed record DeelnameZonderGrondslag() : Refusal(
    "OND-1.7", "Een orgaan neemt niet deel zonder eigen wettelijke grondslag.", "Noem de wet waarop dit orgaan aan de controle deelneemt.");

/// <summary>Refused because the basis is not one of this organ.</summary>
public sealed record GrondslagPastNietBijOrgaan() : Refusal(
    "OND-1.7", "Deze grondslag is geen bevoegdheid van dit orgaan.", "Noem een grondslag van het orgaan zelf: ieder controleert alleen op eigen bevoegdheid.");

/// <summary>Refused because a private party has no inspection power and does not enter (<c>WOV-33</c>).</summary>
public sealed record PrivatePartijTreedtNietBinnen() : Refusal(
    "WOV-33", "Een private partij heeft geen toezichtbevoegdheid en treedt niet mee binnen.", "Laat deze partij buiten het binnentreden ondersteunen, of laat haar weg.");

/// <summary>Refused because this public body has no power to inspect.</summary>
public sealed record OrgaanOndersteuntAlleen() : Refusal(
    "OND-1.7", "Dit orgaan heeft in een controle geen eigen toezichtbevoegdheid en ondersteunt alleen.", "Kies voor dit orgaan dat het ondersteunt.");

/// <summary>Refused because the organisation does not fit the organ: VTH and boa are of the municipality, the others are not.</summary>
public sealed record OrganisatiePastNietBijOrgaan() : Refusal(
    "ROL-06", "Deze organisatie past niet bij het orgaan.", "VTH en boa zijn van de gemeente; andere organen hebben hun eigen organisatie.");

/// <summary>Refused because the organ takes part already, or another organ does under the same organisation.</summary>
public sealed record OrgaanNeemtAlDeel() : Refusal(
    "SEED-S1", "Dit orgaan, of een ander orgaan van deze organisatie, neemt al deel.", "Trek eerst de deelname terug, of gebruik de eigen code van de organisatie.");

internal sealed class OrgaanToevoegenVorm : AbstractValidator<OrgaanToevoegen>
{
    public OrgaanToevoegenVorm() => RuleFor(c => c.Organisatie).Must(Teksten.IsOrganisatie)
        .WithMessage("Vul een organisatie in van 2 tot 40 letters, cijfers, spaties, punten of streepjes.");
}

internal sealed class OrgaanToevoegenUseCase : ControleUseCase<OrgaanToevoegen>
{
    public override CommandPolicy Policy => Rollen.Wijzigt("organen");

    protected override FrozenSet<ControleStatus> Vanuit => Statussen.Vooraf;

    protected override Refusal? Weiger(IntegraleControle state, OrgaanToevoegen command, CommandContext context)
    {
        var profiel = Orgaanprofielen.Van(command.Orgaan);
        var organisatie = Organisaties.Normaal(command.Organisatie);
        var isGemeente = organisatie == Organisaties.Gemeente;
        return command switch
        {
            { Grondslag: null } => new DeelnameZonderGrondslag(),
            { Grondslag: Controlegrondslag.Strafvordering } => new Plannen.OpsporingIsGeenControledoel(),
            { Grondslag: { } grondslag } when !profiel.Grondslagen.Contains(grondslag) => new GrondslagPastNietBijOrgaan(),
            { Vorm: DeelnameVorm.Controleert } when profiel.Soort is OrgaanSoort.Privaat => new PrivatePartijTreedtNietBinnen(),
            { Vorm: DeelnameVorm.Controleert } when !profiel.MagControleren => new OrgaanOndersteuntAlleen(),
            _ when isGemeente != profiel.IsVanGemeente => new OrganisatiePastNietBijOrgaan(),
            _ when state.Organen.Exists(o => o.Orgaan == command.Orgaan || (!isGemeente && o.Organisatie == organisatie)) => new OrgaanNeemtAlDeel(),
            _ => null,
        };
    }

    protected override Decision Beslis(IntegraleControle state, OrgaanToevoegen command, CommandContext context) =>
        Decision.Accept(new OrgaanToegevoegd(
            command.Orgaan, Organisaties.Normaal(command.Organisatie), command.Vorm, command.Grondslag!.Value, context.Aanroep.Gebruiker));
}
