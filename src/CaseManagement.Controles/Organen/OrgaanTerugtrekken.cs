namespace CaseManagement.Controles.Organen;

/// <summary>Takes an organ out of a control that was not carried out yet; its people see the dossier no longer.</summary>
/// <param name="Orgaan">Which organ.</param>
public sealed record OrgaanTerugtrekken(Orgaan Orgaan);

/// <summary>An organ takes part no longer.</summary>
/// <param name="Orgaan">Which organ.</param>
/// <param name="Door">Who recorded it.</param>
[EventType("controle.orgaan-teruggetrokken")]
public sealed record OrgaanTeruggetrokken(Orgaan Orgaan, GebruikerId Door) : IEvent;

/// <summary>Refused because the organ does not take part.</summary>
public sealed record OrgaanNeemtNietDeel() : Refusal(
    "OND-1.7", "Dit orgaan neemt niet (met een eigen grondslag) aan deze controle deel.", "Kies een orgaan uit de deelnemers van de controle.");

internal sealed class OrgaanTerugtrekkenUseCase : ControleUseCase<OrgaanTerugtrekken>
{
    public override CommandPolicy Policy => Rollen.Wijzigt("organen/terugtrekking");

    protected override FrozenSet<ControleStatus> Vanuit => Statussen.Vooraf;

    protected override Refusal? Weiger(IntegraleControle state, OrgaanTerugtrekken command, CommandContext context) =>
        state.Deelname(command.Orgaan) is null ? new OrgaanNeemtNietDeel() : null;

    protected override Decision Beslis(IntegraleControle state, OrgaanTerugtrekken command, CommandContext context)
    {
        var organisatie = state.Deelname(command.Orgaan)!.Organisatie;
        return Decision.Accept(
        [
            new OrgaanTeruggetrokken(command.Orgaan, context.Aanroep.Gebruiker),
            .. state.Kern.Deelnemers
                .Where(deelnemer => organisatie != Organisaties.Gemeente && deelnemer.Organisatie == organisatie)
                .Select(deelnemer => new DeelnemerVerwijderd(deelnemer.Organisatie, deelnemer.Gebruiker)),
        ]);
    }
}
