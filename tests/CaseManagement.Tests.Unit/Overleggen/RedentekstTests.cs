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
    [InlineData(" heeft als laatste dag ")]
    [InlineData(" eindigt op ")]
    public void A_term_that_is_not_for_him_he_does_not_read_in_a_frozen_agenda_either(string woorden)
    {
        var reden = new AgendaReden(AgendaRedenSoort.Termijn, $"De termijn Zienswijze eindigt op papier{woorden}23-03-2026.");
        Assert.False(Redentekst.MagLezen(reden, Dossier, Als(Rol.Politie, "politie")));
        Assert.True(Redentekst.MagLezen(reden, Dossier, Als(Rol.Woningcorporatie, "alliantie")));
    }

    [Fact]
    public void The_sentence_of_today_is_read_back_as_it_is_written()
    {
        var reden = new AgendaReden(AgendaRedenSoort.Termijn, Redentekst.Van(new TermijnOverzicht("Zienswijze eindigt op papier", D("2026-03-23"))));
        Assert.False(Redentekst.MagLezen(reden, Dossier, Als(Rol.Politie, "politie")));
    }

    private static Aanroep Als(Rol rol, string organisatie) =>
        new() { Gebruiker = Wie("p.partner"), Organisatie = organisatie, Rol = rol, Doel = "va-proef", Grondslag = "proef" };
}
