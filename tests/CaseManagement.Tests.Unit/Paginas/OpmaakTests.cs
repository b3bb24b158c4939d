using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Dossiers.Vragen;
using CaseManagement.Web.Pages.Opmaak;
using NodaTime;

namespace CaseManagement.Tests.Unit.Paginas;

/// <summary>Dates, names and indications as the pages write them.</summary>
public sealed class OpmaakTests
{
    [Theory]
    [InlineData("Actie 2 moet uiterlijk op 18-03-2026 gereed zijn.", "Actie 2 moet uiterlijk op 18 maart 2026 gereed zijn.")]
    [InlineData("In monitoring tot 5-3-2026", "In monitoring tot 5 maart 2026")]
    [InlineData("Van 01-02-2026 tot 31-12-2026.", "Van 1 februari 2026 tot 31 december 2026.")]
    [InlineData("Kenmerk 99-99-2026", "Kenmerk 99-99-2026")]
    [InlineData("Geen datum", "Geen datum")]
    public void A_sentence_of_an_agenda_has_its_dates_in_words(string zin, string verwacht) => Assert.Equal(verwacht, Datums.InTekst(zin));

    [Theory]
    [InlineData("1988-01-23", "23 januari 1988")]
    [InlineData("op 1988-01-23", "op 1988-01-23")]
    [InlineData("1988-13-23", "1988-13-23")]
    public void A_text_that_is_a_date_reads_as_one(string tekst, string verwacht) => Assert.Equal(verwacht, Datums.AlsDatum(tekst));

    [Fact]
    public void The_content_of_a_case_has_one_form_of_date_and_no_name_of_the_program()
    {
        var delen = Zaakinhoud.Van(new
        {
            MelderSoort = "InternVTH",
            AanvraagRef = "HOR-1",
            Geboortedatum = "1988-01-23",
            Op = new LocalDate(2026, 11, 23),
            Status = nameof(ActieStatus.Doorgeschoven),
            Soort = "HerbeoordelingInformatieplicht",
            Omschrijving = "Buurman van McDonald vroeg om uitstel",
            Rollen = new[] { nameof(Kanaal.MeldMisdaadAnoniem), "a.adviseur" },
        });

        Assert.Equal(
            [
                ("Soort melder", "Intern VTH"), ("Kenmerk van de aanvraag", "HOR-1"), ("Geboortedatum", "23 januari 1988"), ("Datum", "23 november 2026"),
                ("Status", "Doorgeschoven"), ("Soort", "HerbeoordelingInformatieplicht"), ("Omschrijving", "Buurman van McDonald vroeg om uitstel"),
                ("Rollen", "Meld Misdaad Anoniem, a.adviseur"),
            ],
            delen.Select(deel => (deel.Label, deel.Tekst)));
    }

    [Theory]
    [InlineData("Gemeentewet172a", "Gemeentewet 172a")]
    [InlineData("Sluiting174a", "Sluiting 174a")]
    [InlineData("HoorWederhoor", "Hoor en wederhoor")]
    [InlineData("HerbeoordelingInformatieplicht", "Herbeoordeling van de informatieplicht")]
    [InlineData("MMA", "MMA")]
    [InlineData("GemeentePGA", "Gemeente PGA")]
    [InlineData("HarmedeTwee", "Harmede twee")]
    public void A_name_reads_as_Dutch(string naam, string verwacht) => Assert.Equal(verwacht, Woorden.Van(naam));

    [Theory]
    [InlineData("pga", null, Recht.Lezen, "Een persoon; de naam staat in de zaak")]
    [InlineData("bibob", null, Recht.Lezen, "Een aanvraag; wat en van wie staat in de screening")]
    [InlineData("signaal", null, Recht.Lezen, "Geen plaats vastgelegd, of niet voor uw rol")]
    [InlineData("pga", null, Recht.Metadata, "Niet zichtbaar in uw rol")]
    [InlineData("woonoverlast", "Proefstraat 1", Recht.Lezen, "Proefstraat 1")]
    public void Where_or_what_is_never_an_empty_cell(string zaaktype, string? aanduiding, Recht recht, string verwacht)
    {
        var kop = new DossierKop(
            new DossierId(Guid.Empty), zaaktype, "X-1", "Loopt", true, Vertrouwelijkheid.Intern, new LocalDate(2026, 1, 1), null, [recht])
        {
            Aanduiding = aanduiding,
        };

        Assert.Equal(verwacht, Woorden.Waar(kop));
    }

    [Theory]
    [InlineData("2026-11-21T22:30:00Z", -1)]
    [InlineData("2026-11-21T23:30:00Z", -2)]
    public void Whether_a_day_has_passed_is_counted_on_the_Dutch_calendar(string nu, int dagen) =>
        Assert.Equal(dagen, Datums.DagenTot(new LocalDate(2026, 11, 20), NodaTime.Text.InstantPattern.General.Parse(nu).Value));
}
