using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Woonoverlast.Dossieropbouw;
using CaseManagement.Woonoverlast.Einde;
using CaseManagement.Woonoverlast.Incidenten;
using CaseManagement.Woonoverlast.Intake;
using CaseManagement.Woonoverlast.Toestand;
using static CaseManagement.Tests.Unit.Woonoverlast.Gegeven;

namespace CaseManagement.Tests.Unit.Woonoverlast;

/// <summary>ROL-04: whatever the police supplied can be taken back, from the log and from the evidence, as long as it is kept.</summary>
public class PolitiegegevenVerwijderenTests
{
    private static readonly PolitiegegevenVerwijderenUseCase verwijder = new();
    private static readonly PolitiegegevenVerwijderen incident1 = new(PolitiegegevenBron.Incident, 1, "verzoek politie");
    private static readonly PolitiegegevenVerwijderen bewijs1 = new(PolitiegegevenBron.Bewijsstuk, 1, "verzoek politie");

    /// <summary>Incident 1 and Bewijsstuk 1 are both of the police, each under a key of its own.</summary>
    private static readonly IEvent[] beide = [.. InBehandeling, Politieconvenant, Politiegegeven, Politiebewijs(1, BewijsstukSoort.Verklaring)];

    [Fact]
    public void Evidence_is_removed_with_its_own_key_and_the_incident_with_the_same_number_stays()
    {
        var na = Given(beide).When(verwijder, bewijs1);
        na.Then(new PolitiebewijsVerwijderd(1, Bewijssleutel, Tekst("verzoek politie")));
        Assert.Equal((null, null), (na.After.Bewijsstukken[0].Omschrijving, na.After.Bewijsstukken[0].Wpg));
        Assert.NotNull(na.After.Incidenten[0].Wpg);
    }

    [Fact]
    public void An_incident_is_removed_with_its_own_key_and_the_evidence_with_the_same_number_stays()
    {
        var na = Given(beide).When(verwijder, incident1);
        na.Then(new PolitiegegevenVerwijderd(1, Sleutel, Tekst("verzoek politie")));
        Assert.Null(na.After.Incidenten[0].Wpg);
        Assert.Equal(Politiebewijs(1, BewijsstukSoort.Verklaring).Bewijsstuk, na.After.Bewijsstukken[0], (een, ander) =>
            een.Wpg?.Doel.Subject == ander.Wpg?.Doel.Subject && een.Omschrijving?.Plain == ander.Omschrijving?.Plain);
    }

    [Fact]
    public void The_key_that_is_destroyed_is_the_one_that_sealed_the_evidence()
    {
        var toegevoegd = Given([.. InBehandeling, Politieconvenant])
            .When(new BewijsstukToevoegenUseCase(), new(BewijsstukSoort.Politierapportage, Vandaag, "rapport", Wpg: Wpg)).Then<BewijsstukToegevoegd>();
        IVernietigtSleutels verwijderd = Given([.. InBehandeling, Politieconvenant, toegevoegd]).When(verwijder, bewijs1).Then<PolitiebewijsVerwijderd>();
        var wpg = toegevoegd.Bewijsstuk.Wpg!;
        Assert.All([toegevoegd.Bewijsstuk.Omschrijving!, wpg.Doel, wpg.VerstrektDoor], (PersonalText tekst) => Assert.Equal([tekst.Subject], verwijderd.TeVernietigenSleutels));
    }

    [Fact]
    public void Removed_evidence_no_longer_counts_and_keeps_its_number()
    {
        Assert.True(Stand(beide).Heeft(BewijsstukSoort.Verklaring));
        var na = Given(beide).When(verwijder, bewijs1).After;
        Assert.False(na.Heeft(BewijsstukSoort.Verklaring));
        Assert.Equal(2, Given([.. beide, new PolitiebewijsVerwijderd(1, Bewijssleutel, Tekst("x"))])
            .When(new BewijsstukToevoegenUseCase(), new(BewijsstukSoort.Verklaring, Vandaag, "x")).Then<BewijsstukToegevoegd>().Bewijsstuk.Nummer);
    }

    [Fact]
    public void Only_police_data_that_is_there_can_be_removed()
    {
        IEvent[] gewoon = [.. InBehandeling, .. Incident(1, Vandaag), new BewijsstukToegevoegd(new(1, BewijsstukSoort.Verklaring, Vandaag, Tekst("x")))];
        foreach (var command in new[] { incident1, bewijs1 })
        {
            Given(gewoon).When(verwijder, command).Refuses("ROL-04");
            Given(beide).When(verwijder, command with { Nummer = 2 }).Refuses("ROL-04");
        }

        Given(beide).When(verwijder, incident1 with { Bron = (PolitiegegevenBron)2 }).Refuses("ROL-04");
    }

    [Fact]
    public void What_was_removed_is_not_removed_again()
    {
        Given([.. beide, new PolitiegegevenVerwijderd(1, Sleutel, Tekst("x"))]).When(verwijder, incident1).Refuses<GeenPolitiegegeven>();
        Given([.. beide, new PolitiebewijsVerwijderd(1, Bewijssleutel, Tekst("x"))]).When(verwijder, bewijs1).Refuses<GeenPolitiegegeven>();
    }

    [Fact]
    public void Also_from_an_ended_dossier_the_police_gets_its_data_removed()
    {
        IEvent[][] einden =
        [
            [.. beide, new DossierAfgesloten(AfsluitReden.Afgebroken, Tekst("x"), Vandaag, Vandaag.PlusYears(1))],
            [.. beide, new DossierOvergedragen(Overdrachtsdoel.Pga, Tekst("x"), Vandaag.PlusYears(5))],
            [.. InIntake, Politieconvenant, .. beide[^2..], new GeenWoonoverlastVastgesteld(GeenWoonoverlastUitkomst.Gesloten, Tekst("x"), Vandaag.PlusYears(1))],
        ];
        foreach (var einde in einden)
        {
            var stand = Stand(einde);
            var zonderIncident = GivenAls(Rol.Politie, "politie", einde).When(verwijder, incident1);
            zonderIncident.Then(new PolitiegegevenVerwijderd(1, Sleutel, Tekst("verzoek politie")));
            var zonderBewijs = GivenAls(Rol.Politie, "politie", einde).When(verwijder, bewijs1);
            zonderBewijs.Then(new PolitiebewijsVerwijderd(1, Bewijssleutel, Tekst("verzoek politie")));
            Assert.All([zonderIncident.After, zonderBewijs.After], na => Assert.Equal((stand.Status, stand.VernietigenOp), (na.Status, na.VernietigenOp)));
        }
    }
}
