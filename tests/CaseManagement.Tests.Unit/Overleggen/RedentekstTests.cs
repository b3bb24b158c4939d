using System.Text.Json.Nodes;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Overleggen.Agenda;
using static CaseManagement.Tests.Unit.Kalender.Datums;
using static CaseManagement.Tests.Unit.Overleggen.Proef;

namespace CaseManagement.Tests.Unit.Overleggen;

/// <summary>A reason about a term is for whom the term is, also when a frozen agenda tells it in the words of before.</summary>
public sealed class RedentekstTests
{
    private static readonly DossierOverzicht Dossier = Dossier() with
    {
        AfgeschermdeTermijnen = [new AfgeschermdeTermijn("Zienswijze eindigt op papier", [Rol.Woningcorporatie])],
    };

    [Theory]
    [InlineData("De termijn Zienswijze eindigt op papier heeft als laatste dag 23-03-2026.")]
    [InlineData("De termijn Zienswijze eindigt op papier eindigt op 23-03-2026.")]
    public void A_term_that_is_not_for_him_he_does_not_read_in_a_frozen_agenda_either(string zin)
    {
        var reden = Bevroren("Termijn", zin);
        Assert.Equal(("Zienswijze eindigt op papier", D("2026-03-23"), null), (reden.Termijn, reden.UiterlijkOp, reden.Actie));
        Assert.False(Redentekst.MagLezen(reden, Dossier, Als(Rol.Politie, "politie")));
        Assert.True(Redentekst.MagLezen(reden, Dossier, Als(Rol.Woningcorporatie, "alliantie")));
    }

    [Theory]
    [InlineData("Actie 12 moet uiterlijk op 18-03-2026 gereed zijn.", "2026-03-18")]
    [InlineData("Actie 12 is verlopen op 18-03-2026.", "2026-03-18")]
    [InlineData("Actie 12 loopt af op de dag van het overleg.", null)]
    public void The_action_of_a_frozen_reason_and_its_day_are_read_back_from_the_words_of_then(string zin, string? dag)
    {
        var reden = Bevroren("ActieVerlopen", zin);
        Assert.Equal((12, dag is null ? null : D(dag), null), (reden.Actie, reden.UiterlijkOp, reden.Termijn));
    }

    [Theory]
    [InlineData("Nieuw", "Nieuw voor dit overleg sinds 18-03-2026.")]
    [InlineData("Termijn", "Iets anders op 18-03-2026.")]
    [InlineData("ActieVerlopen", "Iets anders.")]
    public void What_is_about_neither_has_neither_and_a_reason_about_nobody_knows_what_is_read_by_nobody(string soort, string zin)
    {
        var reden = Bevroren(soort, zin);
        Assert.Equal((null, null, null), (reden.Actie, reden.Termijn, reden.UiterlijkOp));
        Assert.Equal(soort == "Nieuw", Redentekst.MagLezen(reden, Dossier, Als(Rol.VoorzitterOverleg, "gemeente")));
    }

    [Fact]
    public void An_item_that_was_added_later_is_read_back_too()
    {
        var @event = JsonNode.Parse("""{"punt":{"redenen":[{"soort":"ActieVerlopen","toelichting":"Actie 3 is verlopen op 18-03-2026."}]}}""")!.AsObject();
        Assert.Equal(3, RedenUpcast.Punt(@event)["punt"]!["redenen"]![0]!["actie"]!.GetValue<int>());
    }

    [Fact]
    public void The_reason_of_today_tells_its_term_and_day_itself()
    {
        var reden = Redentekst.Van(new TermijnOverzicht("Zienswijze eindigt op papier", D("2026-03-23")));
        Assert.Equal(D("2026-03-23"), reden.UiterlijkOp);
        Assert.False(Redentekst.MagLezen(reden, Dossier, Als(Rol.Politie, "politie")));
        Assert.True(Redentekst.MagLezen(reden, Dossier, Als(Rol.Woningcorporatie, "alliantie")));
    }

    private static AgendaReden Bevroren(string soort, string zin)
    {
        var versie1 = new JsonObject { ["punten"] = new JsonArray(new JsonObject { ["redenen"] = new JsonArray(new JsonObject { ["soort"] = soort, ["toelichting"] = zin }) }) };
        var reden = RedenUpcast.Punten(versie1)["punten"]![0]!["redenen"]![0]!;
        return new AgendaReden(Enum.Parse<AgendaRedenSoort>(soort), zin)
        {
            Actie = reden["actie"]?.GetValue<int>(),
            Termijn = reden["termijn"]?.GetValue<string>(),
            UiterlijkOp = reden["uiterlijkOp"] is { } dag ? D(dag.GetValue<string>()) : null,
        };
    }

    private static Aanroep Als(Rol rol, string organisatie) =>
        new() { Gebruiker = Wie("p.partner"), Organisatie = organisatie, Rol = rol, Doel = "va-proef", Grondslag = "proef" };
}
