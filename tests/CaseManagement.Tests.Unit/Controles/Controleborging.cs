using CaseManagement.Controles.Aanleidingen;
using CaseManagement.Controles.Bevindingen;
using CaseManagement.Controles.Interventies;
using CaseManagement.Controles.Inzage;
using CaseManagement.Controles.Organen;
using CaseManagement.Controles.Toestand;
using CaseManagement.Controles.Uitvoeren;
using CaseManagement.Controles.Voorbereiden;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Tests.Unit.Signalen;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Beleid;
using NodaTime;
using static CaseManagement.Tests.Unit.Controles.Gegeven;

namespace CaseManagement.Tests.Unit.Controles;

/// <summary>What must hold of a control whatever happened, said again in other words than the code.</summary>
internal static class Controleborging
{
    // What was decided on the way: nobody without a basis of his own, no measure but by its organ, no control without its check.
    public static void Klopt(IntegraleControle voor, IEvent @event, Rol rol, int seed)
    {
        Assert.True(voor.IsActief, $"Seed {seed}: {@event.GetType().Name} after the end.");
        switch (@event)
        {
            case OrgaanToegevoegd e:
                Assert.Contains(e.Grondslag, Orgaanprofielen.Van(e.Orgaan).Grondslagen);
                Assert.True(e.Vorm is DeelnameVorm.Ondersteunt || Orgaanprofielen.Van(e.Orgaan).MagControleren, $"Seed {seed}: {e.Orgaan} enters.");
                break;
            case ControleUitgevoerd e:
                Assert.All(e.Aanwezig, orgaan => Assert.NotNull(voor.Deelname(orgaan)));
                break;
            case InterventieVoorgenomen e:
                Assert.Contains(e.Orgaan, Interventieregels.Bevoegd(e.Soort));
                Assert.All(e.Bevindingen, nummer => Assert.True(voor.Bevinding(nummer)!.IsVanRegie, $"Seed {seed}: a finding that was not supplied."));
                break;
            case InterventieBesloten e:
                Assert.True(rol is Rol.Burgemeester || (rol is Rol.VthHandhaver && e.Orgaan is BevoegdOrgaan.College), $"Seed {seed}: {rol} decided for {e.Orgaan}.");
                Assert.Equal(voor.Interventie(e.Nummer)!.Voornemen.Soort is Maatregelsoort.Waarschuwing, e.BezwaarTot is null);
                break;
            case BevindingVerstrekt e:
                Assert.Contains(e.Grond, Orgaanprofielen.Van(e.Van).Verstrekt);
                break;
            default:
                break;
        }
    }

    // On what it rests: no control without check and protocol, nothing shared or carried out on what proved false, no closure outside its dates.
    public static void Berust(IntegraleControle voor, IEvent @event, ControleFeiten feiten, string door, int seed)
    {
        var uitSignaal = voor.Plan.Herkomst is not null;
        var telt = feiten.Stand is Aanleidingstand.Ingetrokken || voor.Uitvoering is null;
        var isVervallen = uitSignaal && (voor.Verval is not null || (telt && feiten.Stand > (voor.Voortzetting?.Stand ?? Aanleidingstand.Loopt)));
        switch (@event)
        {
            case Check2BUitgevoerd:
                Assert.True(door == "p.privacy" && uitSignaal && feiten.Protocol is not null && !isVervallen, $"Seed {seed}: {door} checked.");
                break;
            case ControleUitgevoerd e when uitSignaal:
                Assert.True(!isVervallen && feiten.Protocol is not null && e.ProtocolVersie == "v1.0", $"Seed {seed}: carried out without a protocol.");
                Assert.True(voor.Check2B is { } check && check.Op <= e.Op && e.Op <= check.GeldigTot, $"Seed {seed}: carried out without a check.");
                foreach (var orgaan in e.Aanwezig.Where(orgaan => voor.Deelname(orgaan)!.Vorm is DeelnameVorm.Controleert))
                {
                    Assert.All(e.BezochteLocaties, nummer => Assert.Contains(
                        voor.Check2B!.Regels, regel => regel.Orgaan == orgaan && regel.Gegeven.Locatie == nummer && regel.Besluit is not Check2BBesluit.Geweigerd));
                }

                break;
            case BevindingVerstrekt:
                Assert.False(isVervallen, $"Seed {seed}: shared after a retraction.");
                break;
            case InterventieUitgevoerd e:
                var interventie = voor.Interventie(e.Nummer)!;
                Assert.True(interventie.Besluit is not null, $"Seed {seed}: carried out without a decision.");
                Assert.True(!(e.Op < interventie.Besluit!.Vanaf) && !(e.Op > interventie.TotEnMet), $"Seed {seed}: closed outside its dates.");
                Assert.False(isVervallen, $"Seed {seed}: carried out after a retraction.");
                break;
            case SluitingVerlengd e:
                var gesloten = voor.Interventie(e.Nummer)!;
                Assert.True(e.BekendgemaaktOp <= gesloten.TotEnMet && e.TotEnMet > gesloten.TotEnMet, $"Seed {seed}: longer after its end.");
                Assert.True(gesloten.Verlengingsvoornemen is not null && gesloten.Voornemen.Soort is Maatregelsoort.Sluiting174a, $"Seed {seed}: longer without a word.");
                break;
            default:
                break;
        }
    }

    public static void ZietAlleenHetZijne(
        IntegraleControle state, LocalDate dag, IEnumerable<(Rol Rol, string Organisatie, string Gebruiker)> spelers, int seed)
    {
        var moment = new Moment(dag.AtStartOfDayInZone(Moment.Zone).ToInstant());
        var overzicht = Zaaktype.Overzicht(Scenario<IntegraleControle>.Dossier, state);
        foreach (var (rol, organisatie, gebruiker) in spelers.Distinct())
        {
            var kijker = Aanroep(rol, organisatie, gebruiker);
            var inzage = new ControleRegels().Toon(state, overzicht, Recht.Lezen, moment, kijker, new PlainReader(), []);
            foreach (var bevinding in inzage.Bevindingen ?? [])
            {
                Assert.True(MagZien(state, state.Bevinding(bevinding.Nummer)!, rol, organisatie), $"Seed {seed}: {rol} of {organisatie} sees a finding of {bevinding.Orgaan}.");
            }

            foreach (var locatie in inzage.Locaties ?? [])
            {
                Assert.True(MagWeten(state, locatie.Nummer, rol, organisatie), $"Seed {seed}: {rol} of {organisatie} knows place {locatie.Nummer}.");
            }
        }
    }

    // Said again in other words than the code: own organ, supplied to it, or (for the municipality) not of an organ with a secrecy of its own.
    private static bool MagZien(IntegraleControle state, Bevinding bevinding, Rol rol, string organisatie)
    {
        var van = bevinding.Vastgelegd.Orgaan;
        var aan = bevinding.Verstrekkingen.Select(verstrekking => verstrekking.Aan).Append(van).ToList();
        var isGesloten = van is Orgaan.Politie or Orgaan.Belastingdienst or Orgaan.Douane or Orgaan.OpenbaarMinisterie;
        return rol is Rol.Casusregisseur or Rol.Burgemeester ? !isGesloten || aan.Contains(null)
            : state.Organen.Exists(deelname => deelname.Organisatie == organisatie && aan.Contains(deelname.Orgaan));
    }

    // A place of a signal is for who wrote or weighs it, and for an organ of whom check 2B, which still stands, said so.
    private static bool MagWeten(IntegraleControle state, int locatie, Rol rol, string organisatie) =>
        state.Plan.Herkomst is null || rol is Rol.Casusregisseur or Rol.Privacyfunctionaris
        || (rol is Rol.Burgemeester && state.Check2B is not null)
        || state.Check2B?.Regels.Any(regel => regel.Gegeven.Locatie == locatie && regel.Besluit is not Check2BBesluit.Geweigerd
            && state.Deelname(regel.Orgaan)?.Organisatie == organisatie) == true;
}
