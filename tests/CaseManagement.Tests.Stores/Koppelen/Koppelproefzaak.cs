using System.Text.Json.Serialization;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Koppelen;
using CaseManagement.Kernel.Persoonsgegevens;
using NodaTime;

namespace CaseManagement.Tests.Stores.Koppelen;

[EventType("koppelproef.geopend")]
public sealed record KoppelproefGeopend(PersonalText Naam, PersonalText Geboren, PersonalText Adres) : IEvent;

[EventType("koppelproef.verhuisd")]
public sealed record KoppelproefVerhuisd(PersonalText Adres) : IEvent;

[EventType("koppelproef.iets-anders")]
public sealed record KoppelproefIetsAnders : IEvent;

[EventType("koppelproef.gesloten")]
public sealed record KoppelproefGesloten : IEvent;

public sealed record Koppelproef(KoppelproefGeopend Opening, bool IsActief);

/// <summary>A case type with one person and one address.</summary>
public sealed class Koppelproefzaak : Zaaktype<Koppelproef>, IKoppelbaar<Koppelproef>
{
    public override string Naam => "koppelproef";

    public override string CodePrefix => "KPL";

    public override string Pad => "koppelproeven";

    public override Doel Doel { get; } = new("va-test", "Proef", "test");

    public override Koppelproef Evolve(Koppelproef? state, IEvent @event) => @event switch
    {
        KoppelproefGeopend geopend => new Koppelproef(geopend, true),
        KoppelproefVerhuisd verhuisd => state! with { Opening = state.Opening with { Adres = verhuisd.Adres } },
        KoppelproefGesloten => state! with { IsActief = false },
        _ => state!,
    };

    public override DossierOverzicht Overzicht(DossierId id, Koppelproef state) => new()
    {
        Id = id,
        Zaaktype = Naam,
        Code = "KPL-2026-0001",
        Status = "Proef",
        IsActief = state.IsActief,
        GeopendOp = new LocalDate(2026, 3, 1),
    };

    public Koppelblad Koppelblad(Koppelproef state) => new(
        Rol.Casusregisseur, [.. Koppelkenmerk.VanPersoon(state.Opening.Naam, state.Opening.Geboren), .. Koppelkenmerk.VanAdres(state.Opening.Adres)]);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(KoppelproefGeopend))]
[JsonSerializable(typeof(KoppelproefVerhuisd))]
[JsonSerializable(typeof(KoppelproefIetsAnders))]
[JsonSerializable(typeof(KoppelproefGesloten))]
internal sealed partial class KoppelproefJson : JsonSerializerContext;
