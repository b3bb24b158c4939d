using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Tests.ToyCase;

/// <summary>A case type the house has never heard of.</summary>
public sealed class JeugdZaaktype : Zaaktype<Jeugdcasus>
{
    /// <inheritdoc/>
    public override string Naam => "jeugd";

    /// <inheritdoc/>
    public override string CodePrefix => "JGD";

    /// <inheritdoc/>
    public override string Pad => "jeugdcasussen";

    /// <inheritdoc/>
    public override Doel Doel { get; } = new("va-jeugd", "Aanpak jeugd en veilige omgeving", "AVG 6 lid 1 e; Gemeentewet 172");

    /// <inheritdoc/>
    public override Jeugdcasus Evolve(Jeugdcasus? state, IEvent @event) => (state, @event) switch
    {
        (null, JeugdcasusGeopend e) => new Jeugdcasus { Opening = e, Kern = DossierKern.Leeg with { Duo = e.Duo } },
        ({ } s, JeugdcasusGeaccepteerd e) => s with { Acceptatie = e },
        ({ } s, JeugdcasusAfgesloten) => s with { IsActief = false },
        ({ } s, IKernEvent e) => s.MetKern(s.Kern.Evolve(e)),
        _ => throw new InvalidOperationException($"{@event.GetType().Name} does not belong here."),
    };

    /// <inheritdoc/>
    public override DossierOverzicht Overzicht(DossierId id, Jeugdcasus state) => new()
    {
        Id = id,
        Zaaktype = Naam,
        Code = state.Opening.Code,
        Status = state.IsActief ? "InBehandeling" : "Afgesloten",
        IsActief = state.IsActief,
        GeopendOp = state.Opening.GeopendOp,
        Duo = state.Kern.Duo,
        Deelnemers = state.Kern.Deelnemers,
        Uitgesloten = state.Kern.Uitgesloten,
        Betrokkenen = [new BetrokkeneOverzicht(state.Opening.Jongere, "Jongere", state.Opening.Naam)],
        Acties = state.Kern.Acties,
        Termijnen = state.Acceptatie is { } a ? [new TermijnOverzicht("Evaluatie", a.EvaluatieUiterlijkOp)] : [],
        Agendering = new Agendering("jeugd", state.Acceptatie is null ? new AgendaUitsluiting("§8.3", "Nog niet geaccepteerd.") : null)
        {
            NieuwSinds = state.Acceptatie?.Op,
            Besprekingsverzoeken = state.Kern.Besprekingsverzoeken,
        },
    };
}
