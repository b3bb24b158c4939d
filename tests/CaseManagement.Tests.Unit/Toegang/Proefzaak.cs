using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Dossiers;
using NodaTime;

namespace CaseManagement.Tests.Unit.Toegang;

[EventType("proef.geopend")]
public sealed record ProefGeopend(
    string Code, PersonalText? Naam = null, PersonalText? Aanduiding = null, Vertrouwelijkheid Vertrouwelijkheid = Vertrouwelijkheid.Vertrouwelijk,
    Agendering? Agendering = null) : IEvent;

[EventType("proef.beeindigd")]
public sealed record ProefBeeindigd : IEvent;

public sealed record ProefDossier(ProefGeopend Opening) : IDossierState<ProefDossier>
{
    public DossierKern Kern { get; init; } = DossierKern.Leeg;

    public bool IsActief { get; init; } = true;

    public ProefDossier MetKern(DossierKern kern) => this with { Kern = kern };
}

public sealed class Proefzaak : Zaaktype<ProefDossier>
{
    public static readonly BetrokkeneId Betrokkene = new(new Guid("33333333-3333-4333-8333-333333333333"));

    public override string Naam => "proef";

    public override string CodePrefix => "PRF";

    public override string Pad => "proefzaken";

    public override string Gebied => "woonoverlast";

    public override Doel Doel { get; } = new("va-test", "Proef", "test");

    public override ProefDossier Evolve(ProefDossier? state, IEvent @event) => @event switch
    {
        ProefGeopend e => new ProefDossier(e),
        ProefBeeindigd => state! with { IsActief = false },
        IKernEvent e => state!.MetKern(state.Kern.Evolve(e)),
        _ => throw new InvalidOperationException("Unknown event."),
    };

    public override DossierOverzicht Overzicht(DossierId id, ProefDossier state) => new()
    {
        Id = id,
        Zaaktype = Naam,
        Code = state.Opening.Code,
        Status = state.IsActief ? "Lopend" : "Beeindigd",
        IsActief = state.IsActief,
        GeopendOp = new LocalDate(2026, 3, 1),
        Duo = state.Kern.Duo,
        Deelnemers = state.Kern.Deelnemers,
        Uitgesloten = state.Kern.Uitgesloten,
        Acties = state.Kern.Acties,
        Vertrouwelijkheid = state.Opening.Vertrouwelijkheid,
        Aanduiding = state.Opening.Aanduiding,
        Betrokkenen = [new BetrokkeneOverzicht(Betrokkene, "Overlastgever", state.Opening.Naam)],
        Termijnen = [new TermijnOverzicht("Zienswijze", new LocalDate(2026, 5, 1)), new TermijnOverzicht("Opgeschort", new LocalDate(2026, 4, 1), IsOpgeschort: true)],
        Agendering = state.Opening.Agendering,
    };
}

public sealed record ProefInzage(string Naam, DossierId? Bron = null);

/// <summary>Refuses what a test tells it to refuse.</summary>
public sealed class ProefRegels(Refusal? weigering = null) : DossierRegels<ProefDossier, ProefInzage>
{
    /// <summary>Another dossier that the content names.</summary>
    public DossierId? Bron { get; init; }

    /// <summary>On which day and for whom a change of actions was judged.</summary>
    public List<(LocalDate Dag, GebruikerId Wie)> Gevraagd { get; } = [];

    public override Refusal? MagDuo(ProefDossier state, Duo duo) => weigering;

    public override Refusal? MagDeelnemer(ProefDossier state, Deelnemer deelnemer) => weigering;

    public override Refusal? MagActieWijzigen(ProefDossier state, Moment moment, Aanroep aanroep)
    {
        Gevraagd.Add((moment.Vandaag, aanroep.Gebruiker));
        return weigering;
    }

    public override ProefInzage Toon(
        ProefDossier state, DossierOverzicht overzicht, Recht recht, Moment moment, Aanroep kijker, IPersonalTextReader reader, ICollection<BetrokkeneId> getoond)
    {
        getoond.Add(Proefzaak.Betrokkene);
        return new ProefInzage(reader.Reveal(state.Opening.Naam) ?? "", Bron);
    }
}

public sealed record EigenRegel() : Refusal("PRF-01", "De zaak zelf weigert.", "Doe iets anders.");

/// <summary>Opens plain text, as the protector does in production for text that was not sealed yet.</summary>
public sealed class OpenLezer : IPersonalTextReader
{
    public List<PersonalText> Geopend { get; } = [];

    public string? Reveal(PersonalText? text)
    {
        if (text is not null)
        {
            Geopend.Add(text);
        }

        return text is null ? null : (string?)typeof(PersonalText)
            .GetProperty("Plain", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!.GetValue(text);
    }
}
