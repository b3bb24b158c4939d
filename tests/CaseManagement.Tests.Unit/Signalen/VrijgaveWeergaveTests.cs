using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Views;
using CaseManagement.Signalen.Wegingen;
using NodaTime;
using static CaseManagement.Tests.Unit.Signalen.Onderzoekstappen;

namespace CaseManagement.Tests.Unit.Signalen;

/// <summary>A released element is shown as what it is, from where and of when, and rewritten where it was released that way (OND-13).</summary>
public sealed class VrijgaveWeergaveTests
{
    private static readonly SignaalDossier Staat = OpAgenda().State;
    private static readonly Ontvanger Wie = Ontvanger.Casusregie;

    [Fact]
    public void Each_element_comes_with_its_own_content_origin_and_date()
    {
        var detail = Staat.Details[0];
        var persoon = Staat.Betrokkenen[0].Gekoppeld;
        Assert.Equal(("Ontvangst", (LocalDate?)Staat.Ontvangst.OntvangenOp, Staat.Ontvangst.Omschrijving.Plain), Toon(SignaalElement.Omschrijving));
        Assert.Equal(("Ontvangst", (LocalDate?)Staat.Ontvangst.OntvangenOp, Staat.Ontvangst.Locatie?.Plain ?? ""), Toon(SignaalElement.Locatie));
        Assert.Equal(("Intake", (LocalDate?)Staat.Intake!.Op, $"{Staat.Intake.Objecten[0].Soort}: {Staat.Intake.Objecten[0].Aanduiding.Plain}"), Toon(SignaalElement.Objecten));
        Assert.Equal(("Intake", (LocalDate?)Staat.Intake.Op, $"{persoon.Rol}: {persoon.Naam?.Plain}"), Toon(SignaalElement.Betrokkenen));
        Assert.Equal(("Weging", (LocalDate?)Staat.Wegingen[^1].Kop.Op), (Toon(SignaalElement.Wegingen).Herkomst, Toon(SignaalElement.Wegingen).Datum));
        Assert.Equal((detail.Bron.ToString(), (LocalDate?)detail.Datum, detail.Inhoud.Plain), Toon(SignaalElement.Detailgegevens, detail.Nummer));
        Assert.Equal(("", (LocalDate?)null, ""), Toon(SignaalElement.Detailgegevens, 99));
    }

    [Fact]
    public void A_rewritten_text_is_that_of_this_element_for_this_recipient()
    {
        var gegeven = new Gegeven(SignaalElement.Omschrijving);
        Deelcel Cel(Gegeven van, Ontvanger ontvanger, string pseudoniem) =>
            Staat.Check2A!.Matrix[0] with { Gegeven = van, Ontvanger = ontvanger, Pseudoniem = PersonalText.Of(new BetrokkeneId(Guid.Empty), "va-proef", pseudoniem) };
        Deelcel[] matrix =
        [
            Cel(gegeven, Ontvanger.VthHandhaving, "voor een ander"), Cel(new Gegeven(SignaalElement.Locatie), Wie, "iets anders"), Cel(gegeven, Wie, "een garage"),
        ];
        var staat = Met(new VrijgegevenGegeven(gegeven, Wie, true)) with { Check2A = Staat.Check2A! with { Matrix = [.. matrix] } };

        Assert.Equal(["een garage"], Assert.Single(VrijgaveWeergave.Van(staat, [Wie], new PlainReader(), [])).Inhoud);
        Assert.Equal([Staat.Ontvangst.Omschrijving.Plain!], Assert.Single(VrijgaveWeergave.Van(Met(new VrijgegevenGegeven(gegeven, Wie, false)) with { Check2A = staat.Check2A }, [Wie], new PlainReader(), [])).Inhoud);
    }

    private static (string Herkomst, LocalDate? Datum, string? Inhoud) Toon(SignaalElement soort, int? detail = null)
    {
        var inzage = Assert.Single(VrijgaveWeergave.Van(Met(new VrijgegevenGegeven(new Gegeven(soort, detail), Wie, false)), [Wie], new PlainReader(), []));
        return (inzage.Herkomst, inzage.Datum, inzage.Inhoud is [var eerste, ..] ? eerste : "");
    }

    private static SignaalDossier Met(VrijgegevenGegeven cel) => Staat with { Vrijgave = Staat.Vrijgave! with { Vrijgegeven = [cel] } };
}
