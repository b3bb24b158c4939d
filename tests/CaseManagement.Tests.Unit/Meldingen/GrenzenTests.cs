using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Meldingen;
using CaseManagement.Meldingen.Afronding;
using CaseManagement.Meldingen.Inhoud;
using CaseManagement.Meldingen.Melder;
using CaseManagement.Meldingen.Ontvangst;
using CaseManagement.Meldingen.Routering;
using CaseManagement.Tests.Unit.Testing;

namespace CaseManagement.Tests.Unit.Meldingen;

/// <summary>Parts of a rule that stand beside each other, and what each step leaves behind.</summary>
public sealed class GrenzenTests
{
    private static readonly DossierId ander = new(new Guid("99999999-9999-4999-8999-999999999999"));

    [Fact]
    public void A_text_is_never_left_out()
    {
        Vormproef<GegevensVerwijderenBijIntake>.Van(new GegevensVerwijderenBijIntakeVorm(), new(VerwijderdeCategorie.Medisch, new TekstOpgave("tekst")))
            .RefusesField("Tekst.Omschrijving", c => c with { Tekst = new TekstOpgave(" ") });
        Vormproef<MeldingSplitsen>.Van(new MeldingSplitsenVorm(), new(MeldingSoort.Woonoverlast, new TekstOpgave("deel"), new TekstOpgave("rest")))
            .RefusesField("Deel.Omschrijving", c => c with { Deel = new TekstOpgave("") }).RefusesField("Rest.Omschrijving", c => c with { Rest = new TekstOpgave("") });
        Vormproef<TekstControleren>.Van(new TekstControlerenVorm(), new(new TekstOpgave("tekst"))).Accepts(c => c with { Gecorrigeerd = null });
    }

    [Fact]
    public void A_text_that_was_checked_is_corrected_again_but_not_checked_twice()
    {
        var loop = Meldingloop.Ontvangen().Na(l => l.Controleer());
        loop.Controleer().ThenNothing();
        Assert.NotEmpty(loop.Controleer(new TekstOpgave("beter")).Then<TekstGecontroleerd>().TeVernietigenSleutels);
        Assert.Empty(Meldingloop.Ontvangen().Controleer().Then<TekstGecontroleerd>().TeVernietigenSleutels);
    }

    [Fact]
    public void Empty_fields_of_a_text_are_left_out()
    {
        var tekst = Meldingloop.Ontvangen(Meldingloop.Ontvangst() with { Tekst = new TekstOpgave("Lawaai", " ", "Testlaan 1") }).State.Tekst;
        Assert.Equal((null, "Testlaan 1"), (tekst.Betrokkenen?.Plain, tekst.Locatie?.Plain));
        Assert.Null(Meldingloop.Ontvangen(Meldingloop.Ontvangst() with { Tekst = new TekstOpgave("Lawaai", "De bewoner", " ") }).State.Tekst.Locatie);
    }

    [Fact]
    public void A_message_fits_its_moment()
    {
        Assert.Contains("ontvangen", MelderBerichten.Tekst(MelderBericht.Ontvangst, "MEL-1"), StringComparison.Ordinal);
        Assert.Contains("afgerond", MelderBerichten.Tekst(MelderBericht.Afsluiting, "MEL-1"), StringComparison.Ordinal);
        new Meldingloop().When(new MelderInformerenUseCase(), new MelderInformeren(MelderBericht.Ontvangst)).Refuses<MelderIsNietBereikbaar>();
    }

    [Fact]
    public void Criminal_data_needs_its_basis_when_a_boa_brings_it()
    {
        var ontvangst = Meldingloop.Ontvangst() with { StrafrechtelijkeGegevens = true };
        Meldingloop.Ontvangen(ontvangst);
        new Meldingloop().Ontvang(ontvangst with { Kanaal = Kanaal.Boa }).Refuses<WpgGrondslagOntbreekt>();
        Meldingloop.Ontvangen(ontvangst with { Kanaal = Kanaal.Boa, StrafrechtelijkeGegevens = false });
    }

    [Fact]
    public void A_reporter_may_leave_a_number_and_no_name()
    {
        var ontvangst = Meldingloop.Ontvangst(melder: MelderSoort.Vertrouwelijk) with { Melder = new MelderOpgave(" ", "0600000000") };
        Assert.Equal((null, "0600000000"), (Meldingloop.Ontvangen(ontvangst).State.Ontvangst.Melder!.Naam, Meldingloop.Ontvangen(ontvangst).State.Ontvangst.Melder!.Contact!.Plain));
    }

    [Fact]
    public void An_internal_signal_is_about_ondermijning_and_comes_from_inside()
    {
        Assert.True(Meldingloop.Ontvangen(Meldingloop.Ontvangst(MeldingSoort.Ondermijning) with { Kanaal = Kanaal.InternVTH }).State.IsInternSignaal);
        Assert.False(Meldingloop.Ontvangen(Meldingloop.Ontvangst() with { Kanaal = Kanaal.InternVTH }).State.IsInternSignaal);
        Assert.False(Meldingloop.Ontvangen(Meldingloop.Ontvangst(MeldingSoort.Ondermijning)).State.IsInternSignaal);
    }

    [Fact]
    public void Each_step_leaves_its_trace()
    {
        Assert.True(Meldingloop.Ontvangen().When(new MeldingBeoordelenUseCase(), new MeldingBeoordelen(MeldingSoort.Woonoverlast, true)).After.Spoed);
        var omgezet = Meldingloop.Gerouteerd(MeldingSoort.Woonoverlast, Bestemming.MeldpuntWoonoverlast).ZetOm("woonoverlast");
        Assert.Equal(omgezet.Then<MeldingOmgezet>().Dossier, omgezet.After.OmgezetIn);
        var dubbel = Meldingloop.Ontvangen().Dubbel(ander, Origineel()).After;
        Assert.Equal((ander, new NodaTime.LocalDate(2027, 3, 2)), (dubbel.DubbelVan, dubbel.VernietigenOp));
    }

    [Fact]
    public void A_melding_that_ended_is_no_double() => Meldingloop.Gerouteerd(MeldingSoort.Woonoverlast, Bestemming.MeldpuntWoonoverlast)
        .Na(l => l.ZetOm("woonoverlast")).Dubbel(ander, Origineel()).Refuses("MEL-14");

    private static DossierOverzicht Origineel() => new()
    {
        Id = ander,
        Zaaktype = "melding",
        Code = "MEL-2026-0002",
        Status = "Ontvangen",
        IsActief = true,
        GeopendOp = new NodaTime.LocalDate(2026, 3, 1),
    };
}
