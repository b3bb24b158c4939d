using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;

namespace CaseManagement.Signalen.Wegingen;

/// <summary>Records weging 2B: is it the territory of the municipality?</summary>
public sealed record Weging2BGrondgebiedVastleggen(Oordeel Uitkomst, string Motivering) : IWegingOpgave
{
    /// <summary>After a no: the four-digit code of the municipality that the signal goes to.</summary>
    public string? AndereGemeente { get; init; }

    /// <inheritdoc/>
    public HerzieningOpgave? Herziening { get; init; }
}

internal sealed class Weging2BGrondgebiedVorm : WegingVorm<Weging2BGrondgebiedVastleggen>
{
    public Weging2BGrondgebiedVorm() => RuleFor(c => c.AndereGemeente).Matches("^[0-9]{4}$")
        .WithMessage("Vul de gemeentecode in: vier cijfers.");
}

internal sealed class Weging2BGrondgebiedVastleggenUseCase(IProtocolregister protocollen, IDossierregister dossiers, SignaalBeleid beleid)
    : WegingUseCase<Weging2BGrondgebiedVastleggen>(protocollen, dossiers)
{
    public override CommandPolicy Policy => Protocolpoort.Policy("wegingen/2b-grondgebied", AuditActie.Wegen, Recht.Beslissen, Rolverdeling.Coordinator);

    public override Decision Decide(
        SignaalDossier? state, Weging2BGrondgebiedVastleggen command, WegingFeiten facts, CommandContext context)
    {
        var vandaag = context.Moment.Vandaag;
        var ja = command.Uitkomst is Oordeel.Ja;
        var weigering = Rolverdeling.Controleer(context.Aanroep, Rolverdeling.Coordinator, state)
            ?? WegingRegels.AanDeOrde(state, WegingSoort.Weging2BGrondgebied, command.Herziening, facts, vandaag)
            ?? (ja == command.AndereGemeente is null ? null : new AndereGemeenteOnjuist())
            ?? (ja ? null : WegingRegels.MagEindigen(state!, vandaag));
        if (weigering is not null)
        {
            return Decision.Refuse(weigering);
        }

        var naar = Wegingverloop.Na(WegingSoort.Weging2BGrondgebied, command.Uitkomst);
        return Decision.Accept(new Weging2BVastgelegd(
            WegingRegels.Kop(state!, command, naar, beleid, facts.Protocol, context), command.Uitkomst, command.AndereGemeente));
    }
}
