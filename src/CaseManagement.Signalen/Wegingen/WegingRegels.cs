using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using NodaTime;

namespace CaseManagement.Signalen.Wegingen;

/// <summary>What holds for every weighing: its turn, its number, and what it does when it ends the signal.</summary>
internal static class WegingRegels
{
    /// <summary>Refuses a weighing out of turn, a change of a recorded one, and any weighing after the retention period.</summary>
    public static Refusal? AanDeOrde(SignaalDossier? state, WegingSoort soort, HerzieningOpgave? herziening, WegingFeiten facts, LocalDate vandaag)
    {
        if (state is null || state.Intake is null || state.Status.IsOvergedragen() || state.Casus is not null)
        {
            return new SignaalWordtNietGewogen();
        }

        if (facts.HeeftCasus)
        {
            return new SignaalHeeftCasus();
        }

        if (state.VernietigenOp <= vandaag)
        {
            return new BewaartermijnVerstreken();
        }

        if (soort is WegingSoort.Weging4 && !state.Status.MagWeging4())
        {
            return new WegingOvergeslagen();
        }

        var vorige = state.Wegingen.LastOrDefault(weging => weging.Soort == soort);
        return (vorige, herziening) switch
        {
            (not null, null) => new WegingStaatVast(),
            (_, not null) when vorige?.Kop.Nummer != herziening.Van => new HerzieningVerwijstVerkeerd(),
            _ when Eerdere(soort).All(state.HeeftGeldigJa) => null,
            _ => new WegingOvergeslagen(),
        };
    }

    /// <summary>Refuses to end a signal while a person must be informed or an action waits (<c>OND-33</c>, §8.4).</summary>
    public static Refusal? MagEindigen(SignaalDossier state, LocalDate vandaag) =>
        state.Betrokkenen.Any(betrokkene => betrokkene.Informatieplicht.StaatOpen(vandaag)) ? new InformatieplichtStaatOpen()
        : state.Kern.HeeftOpenActies ? new ErZijnOpenActies()
        : null;

    /// <summary>
    /// What every weighing records. A signal that was already not taken on keeps its first day of destruction when a reconsideration
    /// says no again: repeating a no never lengthens the term (<c>OND-22</c>).
    /// </summary>
    public static WegingKop Kop(
        SignaalDossier state, IWegingOpgave opgave, SignaalStatus naar, SignaalBeleid beleid, ProtocolVanKracht? protocol, CommandContext context) => new(
        state.Wegingen.Count + 1,
        context.Aanroep.Gebruiker,
        context.Moment.Vandaag,
        Tekst.VanDossier(context, opgave.Motivering),
        protocol.VanKracht(),
        beleid.Onder(protocol).Versie,
        opgave.Herziening is { } herziening ? new Herziening(herziening.Van, Tekst.VanDossier(context, herziening.NieuweFeiten)) : null,
        naar.IsNietOpgepakt() && state.Status.IsNietOpgepakt() ? state.VernietigenOp
            : naar.IsBewaard() ? context.Moment.Vandaag.Plus(beleid.Onder(protocol).BewaarNietOpgepakt)
            : null);

    private static IEnumerable<WegingSoort> Eerdere(WegingSoort soort) => Enum.GetValues<WegingSoort>().Where(eerder => eerder < soort);
}
