using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Dossiers.Vragen;
using NodaTime;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Toegang.Vragen;

/// <summary>A list is about the data subjects whose indication it shows, and about nobody else (AVG-01).</summary>
public sealed class ZichtTests
{
    private static readonly BetrokkeneId Iemand = new(Guid.Parse("01990000-0000-7000-8000-000000000077"));

    [Fact]
    public void Whoever_reads_the_indication_is_shown_everybody_whom_the_dossier_is_about() =>
        Assert.Equal([Iemand], Zicht.Getoond([Zichtbaar(Recht.Lezen), Zichtbaar(Recht.Lezen)]));

    [Fact]
    public void Whoever_only_knows_of_the_dossier_is_shown_nobody() => Assert.Empty(Zicht.Getoond([Zichtbaar(Recht.Metadata)]));

    [Fact]
    public void Without_an_indication_nobody_is_shown() =>
        Assert.Empty(Zicht.Getoond([new Zichtbaar(Zichtbaar(Recht.Lezen).Overzicht with { Aanduiding = null }, Recht.Lezen)]));

    private static Zichtbaar Zichtbaar(Recht recht) => new(
        new DossierOverzicht
        {
            Id = new DossierId(Guid.Parse("01990000-0000-7000-8000-000000000001")),
            Zaaktype = "proef",
            Code = "PRF-2026-0001",
            Status = "Loopt",
            IsActief = true,
            GeopendOp = new LocalDate(2026, 1, 20),
            Aanduiding = Tekst("Fictiestraat"),
            Betrokkenen = [new BetrokkeneOverzicht(Iemand, "Overlastgever")],
        },
        recht);
}
