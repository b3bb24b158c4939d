using CaseManagement.Controles.Bevindingen;
using CaseManagement.Controles.Interventies;
using CaseManagement.Controles.Inzage;
using CaseManagement.Controles.Organen;
using CaseManagement.Controles.Plannen;
using CaseManagement.Controles.Rapporteren;
using CaseManagement.Controles.Toestand;
using CaseManagement.Controles.Uitvoeren;
using CaseManagement.Controles.Voorbereiden;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Tests.Unit.Signalen;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using static CaseManagement.Tests.Unit.Controles.Gegeven;

namespace CaseManagement.Tests.Unit.Controles;

/// <summary>Random command sequences by random people never break what must always hold; and enough happens on the way to say so.</summary>
public sealed class ControleProperties
{
    private const int Minimum = 25;

    private static readonly (Rol Rol, string Organisatie, string Gebruiker)[] spelers =
    [
        (Rol.Casusregisseur, "gemeente", "c.casusregisseur"), (Rol.Casusregisseur, "gemeente", "c.casusregisseur"), (Rol.VthHandhaver, "gemeente", "j.handhaver"),
        (Rol.Politie, "politie", "w.wijkagent"), (Rol.Toezichtpartner, "brandweer", "t.brandweer"), (Rol.Toezichtpartner, "belastingdienst", "t.belasting"),
        (Rol.Burgemeester, "gemeente", "b.burgemeester"), (Rol.Privacyfunctionaris, "gemeente", "p.privacy"),
    ];

    private static readonly IEvent[][] begin = [GeplandOp(Vandaag.PlusDays(60)), GeplandOp(Vandaag.PlusDays(60), Signaal), Voorbereid, Bevonden];

    private static readonly Func<IntegraleControle, Random, CommandContext, Decision>[] commandos =
    [
        (s, r, c) => new OrgaanToevoegenUseCase().Decide(s, new(Een<Orgaan>(r), Kies(r, "gemeente", "politie", "brandweer", "belastingdienst", "riec"), Een<DeelnameVorm>(r), r.Next(9) == 0 ? null : Een<Controlegrondslag>(r)), c),
        (s, r, c) => new OrgaanToevoegenUseCase().Decide(s, Passend(r), c),
        (s, r, c) => new OrgaanToevoegenUseCase().Decide(s, Passend(r), c),
        (s, r, c) => r.Next(5) > 0 ? Decision.Nothing : new OrgaanTerugtrekkenUseCase().Decide(s, new(Een<Orgaan>(r)), c),
        (s, r, c) => r.Next(3) > 0 ? Decision.Nothing : new LocatieToevoegenUseCase().Decide(s, new(Een<Locatiesoort>(r), "plek", r.Next(2) == 0 ? null : Binnentreding.MetMachtiging), c),
        (s, r, c) => new BriefingVastleggenUseCase().Decide(s, new(s.PlanDatum, "briefing"), c),
        (s, r, c) => new Check2BVastleggenUseCase().Decide(s, new(1, c.Moment.Vandaag, c.Moment.Vandaag.PlusDays(r.Next(200))), c),
        (s, r, c) => new VoorbereidingAfrondenUseCase().Decide(s, new(), c),
        (s, r, c) => new VoorbereidingAfrondenUseCase().Decide(s, new(), c),
        (s, r, c) => new ControleUitvoerenUseCase(Instellingen).Decide(s, new(c.Moment.Vandaag, [.. s.Locaties.Select(l => l.Nummer)], [.. s.Organen.Select(o => o.Orgaan)]), c),
        (s, r, c) => new ControleUitvoerenUseCase(Instellingen).Decide(s, new(c.Moment.Vandaag, [1], [Een<Orgaan>(r)]), c),
        .. Enumerable.Repeat<Func<IntegraleControle, Random, CommandContext, Decision>>(Vind, 4),
        (s, r, c) => new BevindingVerstrekkenUseCase().Decide(s, new(r.Next(1, 6), r.Next(3) == 0 ? null : Een<Orgaan>(r), r.Next(5) == 0 ? null : Een<Verstrekkingsgrond>(r)), c),
        (s, r, c) => new BevindingVerstrekkenUseCase().Decide(s, new(r.Next(1, 6), Kies<Orgaan?>(r, null, Orgaan.ToezichthouderVth, Orgaan.Politie), Een<Verstrekkingsgrond>(r)), c),
        .. Enumerable.Repeat<Func<IntegraleControle, Random, CommandContext, Decision>>(Neem, 3),
        (s, r, c) => new ZienswijzeVragenUseCase().Decide(s, new(r.Next(1, 3), c.Moment.Vandaag.PlusDays(r.Next(15))), c),
        (s, r, c) => new InterventieBesluitenUseCase(Instellingen, Termijnkalender).Decide(s, Besluit(s, r, c), c),
        (s, r, c) => new InterventieBesluitenUseCase(Instellingen, Termijnkalender).Decide(s, Besluit(s, r, c), c),
        (s, r, c) => new InterventieUitvoerenUseCase().Decide(s, new(r.Next(1, 3), c.Moment.Vandaag), c),
        (s, r, c) => new InterventieBeeindigenUseCase().Decide(s, new(r.Next(1, 3), c.Moment.Vandaag), c),
        (s, r, c) => r.Next(4) > 0 ? Decision.Nothing : new InterventieIntrekkenUseCase().Decide(s, new(r.Next(1, 3), "x"), c),
        (s, r, c) => r.Next(3) > 0 ? Decision.Nothing : new ControleRapporterenUseCase().Decide(s, new(Een<Doelbereik>(r)), c),
        (s, r, c) => new ControleAfsluitenUseCase(Instellingen).Decide(s, new(), c),
        (s, r, c) => r.Next(40) > 0 ? Decision.Nothing : new ControleAfgelastenUseCase(Instellingen).Decide(s, new(Afgelastingsreden.Capaciteit, "x"), c),
    ];

    [Fact]
    public void The_rules_hold_after_any_sequence_of_commands()
    {
        var gebeurd = new Dictionary<Type, int>();
        foreach (var seed in Enumerable.Range(1, 1000))
        {
            Speel(new Random(seed), seed, gebeurd);
        }

        Type[] nodig =
        [
            typeof(OrgaanTeruggetrokken), typeof(ControleVoorbereid), typeof(ControleUitgevoerd), typeof(BevindingVerstrekt), typeof(InterventieVoorgenomen),
            typeof(InterventieBesloten), typeof(InterventieUitgevoerd), typeof(InterventieIngetrokken), typeof(ControleGerapporteerd), typeof(ControleAfgesloten),
        ];
        Assert.All(nodig, soort => Assert.True(gebeurd.GetValueOrDefault(soort) >= Minimum, $"{soort.Name} happened {gebeurd.GetValueOrDefault(soort)} times only."));
    }

    private static void Speel(Random random, int seed, Dictionary<Type, int> gebeurd)
    {
        var state = Stand(begin[seed % begin.Length]);
        var dag = Vandaag;
        foreach (var _ in Enumerable.Range(0, 160))
        {
            dag = dag.PlusDays(random.Next(3));
            var speler = spelers[random.Next(spelers.Length)];
            var context = Op(dag, speler.Rol, speler.Organisatie, speler.Gebruiker).Context;
            foreach (var @event in commandos[random.Next(commandos.Length)](state, random, context).Events)
            {
                Klopt(state, @event, speler.Rol, seed);
                state = Zaaktype.Evolve(state, @event);
                gebeurd[@event.GetType()] = gebeurd.GetValueOrDefault(@event.GetType()) + 1;
            }
        }

        Assert.Equal(state.IsActief, state.VernietigenOp is null);
        ZietAlleenHetZijne(state, seed);
    }

    // What was decided on the way: nobody without a basis of his own, no measure but by its organ, no control without its check.
    private static void Klopt(IntegraleControle voor, IEvent @event, Rol rol, int seed)
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
                Assert.True(voor.Plan.Herkomst is null || e.Op <= voor.Check2B?.GeldigTot, $"Seed {seed}: signal data without a check 2B.");
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

    private static void ZietAlleenHetZijne(IntegraleControle state, int seed)
    {
        var overzicht = Zaaktype.Overzicht(Scenario<IntegraleControle>.Dossier, state);
        foreach (var (rol, organisatie, gebruiker) in spelers)
        {
            var kijker = Aanroep(rol, organisatie, gebruiker);
            var inzage = new ControleRegels().Toon(state, overzicht, Recht.Lezen, default, kijker, new PlainReader(), []);
            foreach (var bevinding in inzage.Bevindingen ?? [])
            {
                Assert.True(MagZien(state, state.Bevinding(bevinding.Nummer)!, rol, organisatie), $"Seed {seed}: {rol} of {organisatie} sees a finding of {bevinding.Orgaan}.");
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

    private static Decision Vind(IntegraleControle s, Random r, CommandContext c) => new BevindingVastleggenUseCase().Decide(
        s,
        new(
            s.Organen.IsEmpty ? Een<Orgaan>(r) : s.Organen[r.Next(s.Organen.Count)].Orgaan, r.Next(1, 3), r.Next(4) == 0 ? null : Een<Overtredingscategorie>(r),
            Een<BevindingBron>(r), "x", r.Next(2) == 0 ? null : Een<Verstrekkingsgrond>(r)),
        c);

    private static Decision Neem(IntegraleControle s, Random r, CommandContext c)
    {
        var soort = Een<Maatregelsoort>(r);
        var artikel = soort switch { Maatregelsoort.Sluiting13b => "Opiumwet 13b", Maatregelsoort.Sluiting174a => "Gemeentewet 174a", _ => "APV 2:30" };
        var bevinding = s.Bevindingen.IsEmpty ? null : s.Bevindingen[r.Next(s.Bevindingen.Count)].Vastgelegd;
        return new InterventieVoornemenUseCase().Decide(
            s,
            new(soort, Een<BevoegdOrgaan>(r), artikel, bevinding?.Locatie ?? 1, "x", [bevinding?.Nummer ?? 1], "x")
            {
                Beleid = "gmb-1",
                Grond13b = soort is Maatregelsoort.Sluiting13b ? Een<Grond13b>(r) : null,
                Grond174a = soort is Maatregelsoort.Sluiting174a ? Een<Grond174a>(r) : null,
                Rapportage = new(c.Moment.Vandaag, "BR-1"),
            },
            c);
    }

    private static InterventieBesluiten Besluit(IntegraleControle s, Random r, CommandContext c)
    {
        var nummer = r.Next(1, 3);
        var isSluiting = s.Interventie(nummer) is { } i && Interventieregels.IsSluiting(i.Voornemen.Soort);
        return new InterventieBesluiten(nummer, c.Moment.Vandaag, "x")
        {
            SpoedReden = r.Next(2) == 0 ? null : "gevaar",
            Vanaf = isSluiting ? c.Moment.Vandaag : null,
            DuurMaanden = isSluiting ? r.Next(0, 3) : null,
            Mandaat = r.Next(2) == 0 ? null : "M-1",
        };
    }

    private static OrgaanToevoegen Passend(Random r) => Kies(
        r,
        new OrgaanToevoegen(Orgaan.ToezichthouderVth, "gemeente", DeelnameVorm.Controleert, Controlegrondslag.AwbToezicht),
        new OrgaanToevoegen(Orgaan.Politie, "politie", DeelnameVorm.Controleert, Controlegrondslag.Wpg16),
        new OrgaanToevoegen(Orgaan.Belastingdienst, "belastingdienst", DeelnameVorm.Controleert, Controlegrondslag.AlgemeneWetRijksbelastingen),
        new OrgaanToevoegen(Orgaan.Brandweer, "brandweer", DeelnameVorm.Controleert, Controlegrondslag.AwbToezicht));

    private static T Kies<T>(Random r, params T[] keuzes) => keuzes[r.Next(keuzes.Length)];

    private static TEnum Een<TEnum>(Random r)
        where TEnum : struct, Enum => Kies(r, Enum.GetValues<TEnum>());
}
