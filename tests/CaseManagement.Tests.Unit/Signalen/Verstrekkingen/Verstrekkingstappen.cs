using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Tests.Unit.Testing;
using NodaTime;
using static CaseManagement.Tests.Unit.Signalen.Onderzoekstappen;

namespace CaseManagement.Tests.Unit.Signalen.Verstrekkingen;

/// <summary>The steps of the ledger by the role they belong to.</summary>
internal static class Verstrekkingstappen
{
    /// <summary>Two departments took the signal over after weging 4: supplies 1 (Vth) and 2 (Burgerzaken).</summary>
    public static Signaalloop AanTweeAfdelingen() => HitsGewogen()
        .Na(l => l.Voldoe(l.State.Betrokkenen[0].Gekoppeld.Betrokkene, l.Dag))
        .Getoetst()
        .Na(l => l.Weeg4(Weging4(Weging4Uitkomst.MonoOfMultidisciplinair)));

    /// <summary>Supply 1 went to enforcement (u-handhaver), supply 2 to the Bibob coordinator, who has no account here; 2026-02-19.</summary>
    public static Casusloop Verstrekt() => Casusloop.InUitvoering()
        .Na(c => c.Verstrek(1, Ontvanger.VthHandhaving, Casusloop.Detail))
        .Na(c => c.Verstrek(2, Ontvanger.BibobCoordinator, Casusloop.Objecten));

    /// <summary>The signal proved false and the supplies of the case were retracted, both on 2026-03-02.</summary>
    public static Casusloop Ingetrokken()
    {
        var casus = Verstrekt().Op(2026, 3, 2);
        casus.Signaal.Na(l => l.VerklaarOnjuist()).Na(l => l.BevestigOnjuist());
        return casus.Na(c => c.TrekIn());
    }

    public static ScenarioResult<SignaalDossier> VerklaarOnjuist(this Signaalloop loop, LocalDate? op = null, Rol rol = Rol.Signaalcoordinator, string gebruiker = "u-sig") =>
        loop.Als(rol, gebruiker).When(
            new SignaalOnjuistVerklarenUseCase(Stappen.Register), new SignaalOnjuistVerklaren("Verwisseld pand", "De handhaver ter plaatse", op ?? loop.Dag), loop.Protocol);

    public static ScenarioResult<SignaalDossier> BevestigOnjuist(this Signaalloop loop, Rol rol = Rol.LidOndermijningsteam, string gebruiker = "u-team3") =>
        loop.Als(rol, gebruiker).When(new OnjuistheidBevestigenUseCase(Stappen.Register, SignaalBeleid.Standaard), new OnjuistheidBevestigen(), loop.Protocol);

    public static ScenarioResult<SignaalDossier> VerwerpOnjuist(this Signaalloop loop, Rol rol = Rol.LidOndermijningsteam, string gebruiker = "u-team3") =>
        loop.Als(rol, gebruiker).When(new OnjuistheidVerwerpenUseCase(Stappen.Register), new OnjuistheidVerwerpen("Het pand klopt toch"), loop.Protocol);

    public static ScenarioResult<OndermijningsCasus> TrekIn(
        this Casusloop loop, DossierId? signaal = null, Rol rol = Rol.Signaalcoordinator, string gebruiker = "u-sig") =>
        loop.Als(rol, gebruiker).When(
            new VerstrekkingenIntrekkenUseCase(Stappen.Register, null!, SignaalBeleid.Standaard),
            new VerstrekkingenIntrekken(signaal ?? Scenario<SignaalDossier>.Dossier),
            new CasusFeiten(loop.Signaal.Protocol, loop.Signaal.State));

    public static ScenarioResult<SignaalDossier> Ontvang(this Signaalloop loop, int nummer, LocalDate op, Rol rol = Rol.Signaalcoordinator) =>
        loop.Als(rol, "u-sig").When(new SignaalontvangstBevestigenUseCase(Stappen.Register), new OntvangstBevestigen(nummer, op), loop.Protocol);

    public static ScenarioResult<SignaalDossier> Verwijder(this Signaalloop loop, int nummer, LocalDate op, Rol rol = Rol.Signaalcoordinator) =>
        loop.Als(rol, "u-sig").When(new SignaalverwijderingBevestigenUseCase(Stappen.Register), new VerwijderingBevestigen(nummer, op), loop.Protocol);

    public static ScenarioResult<SignaalDossier> Vervallen(this Signaalloop loop, int nummer, Rol rol = Rol.Signaalcoordinator) =>
        loop.Als(rol, "u-sig").When(new SignaalontvangerVervallenVerklarenUseCase(Stappen.Register), new OntvangerVervallenVerklaren(nummer, "Rechtsopvolger aangeschreven"), loop.Protocol);

    public static ScenarioResult<OndermijningsCasus> Ontvang(this Casusloop loop, int nummer, LocalDate op, Rol rol, string gebruiker) =>
        loop.Als(rol, gebruiker).When(new CasusontvangstBevestigenUseCase(Stappen.Register), new OntvangstBevestigen(nummer, op), loop.Signaal.Protocol);

    public static ScenarioResult<OndermijningsCasus> Verwijder(this Casusloop loop, int nummer, LocalDate op, Rol rol, string gebruiker) =>
        loop.Als(rol, gebruiker).When(new CasusverwijderingBevestigenUseCase(Stappen.Register), new VerwijderingBevestigen(nummer, op), loop.Signaal.Protocol);

    public static ScenarioResult<OndermijningsCasus> Vervallen(this Casusloop loop, int nummer, Rol rol = Rol.Signaalcoordinator) =>
        loop.Als(rol, "u-sig").When(new CasusontvangerVervallenVerklarenUseCase(Stappen.Register), new OntvangerVervallenVerklaren(nummer, "Rechtsopvolger aangeschreven"), loop.Signaal.Protocol);
}
