using CaseManagement.Controles.Organen;

namespace CaseManagement.Controles.Voorbereiden;

/// <summary>Declares the preparation complete. A change of organs, places or day opens it again.</summary>
public sealed record VoorbereidingAfronden;

/// <summary>The preparation is complete.</summary>
/// <param name="Door">Who decided.</param>
/// <param name="Op">Civil date.</param>
/// <param name="ProtocolVersie">The protocol in force, for a control that follows from a signal (<c>OND-04</c>).</param>
[EventType("controle.voorbereid", 2)]
public sealed record ControleVoorbereid(GebruikerId Door, LocalDate Op, string? ProtocolVersie = null) : IEvent;

/// <summary>Refused because the preparation lacks something.</summary>
/// <param name="Ontbreekt">What, in Dutch.</param>
public sealed record VoorbereidingIsOnvolledig(string Ontbreekt) : Refusal(
    "SEED-S1", $"De voorbereiding is niet volledig. Er ontbreekt: {Ontbreekt}.", "Vul aan wat ontbreekt en rond de voorbereiding dan af.");

/// <summary>Refused because data of a signal are used without a check 2B that holds on the day of the control (<c>OND-14</c>).</summary>
public sealed record Check2BOntbreekt() : Refusal(
    "OND-14",
    "Deze controle volgt uit een signaal, en er is geen privacycheck 2B die dit toestaat en op die dag geldt.",
    "Laat een privacyfunctionaris die niet bij de controle betrokken is privacycheck 2B uitvoeren.");

/// <summary>What a preparation lacks.</summary>
internal static class Voorbereiding
{
    /// <summary>The missing parts in Dutch; empty when all but the privacy check is there. The goal is stated when the control is planned.</summary>
    public static IEnumerable<string> Ontbrekend(IntegraleControle state)
    {
        if (!state.Organen.Exists(orgaan => orgaan.Vorm is DeelnameVorm.Controleert))
        {
            yield return "een controlerend orgaan met een eigen grondslag";
        }

        if (state.Locaties.IsEmpty)
        {
            yield return "de lijst met locaties";
        }

        if (state.Briefing is null)
        {
            yield return "de briefing";
        }
    }
}

internal sealed class VoorbereidingAfrondenUseCase(Feitenlezer lezer) : AanleidingstapUseCase<VoorbereidingAfronden>(lezer)
{
    public override CommandPolicy Policy => Rollen.Wijzigt("voorbereiding");

    protected override FrozenSet<ControleStatus> Vanuit => Statussen.Gepland;

    protected override Refusal? Weiger(IntegraleControle state, VoorbereidingAfronden command, ControleFeiten feiten, CommandContext context) =>
        Voorbereiding.Ontbrekend(state).ToList() is { Count: > 0 } ontbrekend ? new VoorbereidingIsOnvolledig(string.Join(", ", ontbrekend))
        : Aanleidingpoort.Weiger(state, feiten.Protocol)
            ?? (Deling.IsGetoetst(state, LocalDate.Max(state.PlanDatum, state.Check2B?.Op ?? state.PlanDatum)) ? null : new Check2BOntbreekt());

    protected override Decision Beslis(IntegraleControle state, VoorbereidingAfronden command, ControleFeiten feiten, CommandContext context) =>
        Decision.Accept(new ControleVoorbereid(context.Aanroep.Gebruiker, context.Moment.Vandaag, Aanleidingpoort.Versie(state, feiten.Protocol)));
}
