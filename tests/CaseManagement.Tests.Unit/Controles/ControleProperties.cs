using CaseManagement.Controles.Aanleidingen;
using CaseManagement.Controles.Bevindingen;
using CaseManagement.Controles.Interventies;
using CaseManagement.Controles.Organen;
using CaseManagement.Controles.Plannen;
using CaseManagement.Controles.Rapporteren;
using CaseManagement.Controles.Toestand;
using CaseManagement.Controles.Uitvoeren;
using CaseManagement.Controles.Voorbereiden;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Deur;
using static CaseManagement.Tests.Unit.Controles.Gegeven;

namespace CaseManagement.Tests.Unit.Controles;

/// <summary>Random command sequences by random people never break what must always hold; and enough happens on the way to say so.</summary>
public sealed class ControleProperties
{
    private const int Minimum = 20;

    private static readonly (Rol Rol, string Organisatie, string Gebruiker)[] spelers =
    [
        (Rol.Casusregisseur, "gemeente", "c.casusregisseur"), (Rol.Casusregisseur, "gemeente", "c.casusregisseur"), (Rol.VthHandhaver, "gemeente", "j.handhaver"),
        (Rol.Politie, "politie", "w.wijkagent"), (Rol.Toezichtpartner, "brandweer", "t.brandweer"), (Rol.Toezichtpartner, "belastingdienst", "t.belasting"),
        (Rol.Burgemeester, "gemeente", "b.burgemeester"), (Rol.Burgemeester, "gemeente", "b.burgemeester"), (Rol.VthHandhaver, "gemeente", "j.handhaver"), (Rol.Privacyfunctionaris, "gemeente", "p.privacy"),
    ];

    private static readonly IEvent[] uitSignaal = Getoetst([.. GeplandOp(Vandaag.PlusDays(40), Signaal), .. Compleet[2..]], Vandaag, Vandaag.PlusDays(80));

    private static readonly IEvent[][] begin =
    [
        GeplandOp(Vandaag.PlusDays(60)), GeplandOp(Vandaag.PlusDays(60), Signaal), [.. uitSignaal, new ControleVoorbereid(Regisseur, Vandaag, "v1.0")], Voorbereid, Bevonden,
        [.. uitSignaal, .. Bevonden[Compleet.Length..], Voorgenomen(Maatregelsoort.Sluiting174a), Besloten(null, Vandaag, new(2026, 6, 1), new(2026, 4, 10))],
    ];

    private static readonly Func<IntegraleControle, Random, CommandContext, ControleFeiten, Decision>[] commandos =
    [
        (s, r, c, f) => new OrgaanToevoegenUseCase().Doe(s, new(Een<Orgaan>(r), Kies(r, "gemeente", "politie", "brandweer", "belastingdienst", "riec"), Een<DeelnameVorm>(r), r.Next(9) == 0 ? null : Een<Controlegrondslag>(r)), c),
        (s, r, c, f) => new OrgaanToevoegenUseCase().Doe(s, Passend(r), c),
        (s, r, c, f) => new OrgaanToevoegenUseCase().Doe(s, Passend(r), c),
        (s, r, c, f) => r.Next(5) > 0 ? Decision.Nothing : new OrgaanTerugtrekkenUseCase().Doe(s, new(Een<Orgaan>(r)), c),
        (s, r, c, f) => r.Next(3) > 0 ? Decision.Nothing : new LocatieToevoegenUseCase().Doe(s, new(Een<Locatiesoort>(r), "plek", r.Next(2) == 0 ? null : Binnentreding.MetMachtiging), c),
        (s, r, c, f) => new BriefingVastleggenUseCase().Doe(s, new(s.PlanDatum, "briefing"), c),
        .. Enumerable.Repeat<Func<IntegraleControle, Random, CommandContext, ControleFeiten, Decision>>(Toets, 6),
        (s, r, c, f) => new AanleidingNalopenUseCase(Lezer).Decide(s, new(), f, c),
        (s, r, c, f) => r.Next(4) > 0 ? Decision.Nothing : new ControleVoortzettenUseCase(Lezer).Doe(s, new("x"), f, c),
        (s, r, c, f) => new VerlengingVoornemenUseCase(Lezer).Doe(s, new(1, c.Moment.Vandaag.PlusDays(r.Next(5)), "x"), f, c),
        .. Enumerable.Repeat<Func<IntegraleControle, Random, CommandContext, ControleFeiten, Decision>>(Verleng, 4),
        (s, r, c, f) => r.Next(2) > 0 ? Decision.Nothing : new SluitingOpheffenUseCase(Lezer).Doe(s, new(1, c.Moment.Vandaag.PlusDays(-r.Next(3)), "x"), f, c),
        .. Enumerable.Repeat<Func<IntegraleControle, Random, CommandContext, ControleFeiten, Decision>>((s, r, c, f) => new VoorbereidingAfrondenUseCase(Lezer).Doe(s, new(), f, c), 6),
        (s, r, c, f) => new ControleUitvoerenUseCase(Lezer, Instellingen).Doe(s, new(c.Moment.Vandaag, [.. s.Locaties.Select(l => l.Nummer)], [.. s.Organen.Select(o => o.Orgaan)]), f, c),
        (s, r, c, f) => new ControleUitvoerenUseCase(Lezer, Instellingen).Doe(s, new(c.Moment.Vandaag, [1], [Een<Orgaan>(r)]), f, c),
        .. Enumerable.Repeat<Func<IntegraleControle, Random, CommandContext, ControleFeiten, Decision>>(Vind, 4),
        (s, r, c, f) => new BevindingVerstrekkenUseCase(Lezer).Doe(s, new(r.Next(1, 6), r.Next(3) == 0 ? null : Een<Orgaan>(r), r.Next(5) == 0 ? null : Een<Verstrekkingsgrond>(r)), f, c),
        (s, r, c, f) => new BevindingVerstrekkenUseCase(Lezer).Doe(s, new(r.Next(1, 6), Kies<Orgaan?>(r, null, Orgaan.ToezichthouderVth, Orgaan.Politie), Een<Verstrekkingsgrond>(r)), f, c),
        .. Enumerable.Repeat<Func<IntegraleControle, Random, CommandContext, ControleFeiten, Decision>>(Neem, 3),
        (s, r, c, f) => new ZienswijzeVragenUseCase(Lezer).Doe(s, new(r.Next(1, 3), c.Moment.Vandaag.PlusDays(r.Next(15))), f, c),
        (s, r, c, f) => new InterventieBesluitenUseCase(Lezer, Instellingen, Termijnkalender).Doe(s, Besluit(s, r, c), f, c),
        (s, r, c, f) => new InterventieBesluitenUseCase(Lezer, Instellingen, Termijnkalender).Doe(s, Besluit(s, r, c), f, c),
        (s, r, c, f) => new InterventieUitvoerenUseCase(Lezer).Doe(s, new(1, c.Moment.Vandaag), f, c),
        (s, r, c, f) => new InterventieUitvoerenUseCase(Lezer).Doe(s, new(r.Next(1, 3), c.Moment.Vandaag), f, c),
        (s, r, c, f) => new InterventieBeeindigenUseCase(Lezer).Doe(s, new(r.Next(1, 3), c.Moment.Vandaag), f, c),
        (s, r, c, f) => r.Next(12) > 0 ? Decision.Nothing : new InterventieIntrekkenUseCase(Lezer).Doe(s, new(r.Next(1, 3), "x"), f, c),
        (s, r, c, f) => r.Next(3) > 0 ? Decision.Nothing : new ControleRapporterenUseCase().Doe(s, new(Een<Doelbereik>(r)), c),
        (s, r, c, f) => new ControleAfsluitenUseCase(Instellingen).Doe(s, new(), c),
        (s, r, c, f) => r.Next(40) > 0 ? Decision.Nothing : new ControleAfgelastenUseCase(Instellingen).Doe(s, new(Afgelastingsreden.Capaciteit, "x"), c),
    ];

    [Fact]
    public void The_rules_hold_after_any_sequence_of_commands()
    {
        var gebeurd = new Dictionary<Type, int>();
        foreach (var seed in Enumerable.Range(1, 2000))
        {
            Speel(new Random(seed), seed, gebeurd);
        }

        Type[] nodig =
        [
            typeof(OrgaanTeruggetrokken), typeof(ControleVoorbereid), typeof(ControleUitgevoerd), typeof(BevindingVerstrekt), typeof(InterventieVoorgenomen),
            typeof(InterventieBesloten), typeof(InterventieUitgevoerd), typeof(InterventieIngetrokken), typeof(ControleGerapporteerd), typeof(ControleAfgesloten),
            typeof(Check2BUitgevoerd), typeof(AanleidingVervallen), typeof(ControleVoortgezet), typeof(VerlengingVoorgenomen), typeof(SluitingVerlengd), typeof(SluitingOpgeheven),
        ];
        Assert.All(nodig, soort => Assert.True(gebeurd.GetValueOrDefault(soort) >= Minimum, $"{soort.Name} happened {gebeurd.GetValueOrDefault(soort)} times only."));
    }

    private static void Speel(Random random, int seed, Dictionary<Type, int> gebeurd)
    {
        var state = Stand(begin[seed % begin.Length]);
        var dag = Vandaag;
        var feiten = Loopt;
        foreach (var _ in Enumerable.Range(0, 300))
        {
            dag = dag.PlusDays(random.Next(4) / 3);
            var speler = spelers[random.Next(spelers.Length)];
            var context = Op(dag, speler.Rol, speler.Organisatie, speler.Gebruiker).Context;
            feiten = Verander(feiten, random);
            foreach (var @event in commandos[random.Next(commandos.Length)](state, random, context, state.Plan.Herkomst is null ? ControleFeiten.Geen : feiten).Events)
            {
                Controleborging.Klopt(state, @event, speler.Rol, seed);
                Controleborging.Berust(state, @event, feiten, speler.Gebruiker, seed);
                state = Zaaktype.Evolve(state, @event);
                gebeurd[@event.GetType()] = gebeurd.GetValueOrDefault(@event.GetType()) + 1;
                Controleborging.ZietAlleenHetZijne(state, dag, spelers, seed);
            }
        }

        Assert.Equal(state.IsActief, state.VernietigenOp is null);
    }

    // The world changes on its own: a signal proves false or is closed, a protocol is withdrawn and comes back.
    private static ControleFeiten Verander(ControleFeiten feiten, Random random) => random.Next(150) switch
    {
        0 => feiten with { Stand = Aanleidingstand.Ingetrokken },
        1 => feiten with { Stand = feiten.Stand is Aanleidingstand.Ingetrokken ? feiten.Stand : Aanleidingstand.Beeindigd },
        2 => feiten with { Protocol = null, ProtocolOpDag = null },
        3 or 4 or 5 or 6 => feiten with { Protocol = Loopt.Protocol, ProtocolOpDag = Loopt.Protocol },
        _ => feiten,
    };

    private static Decision Verleng(IntegraleControle s, Random r, CommandContext c, ControleFeiten f) =>
        new SluitingVerlengenUseCase(Lezer, Instellingen, Termijnkalender).Doe(
            s, new(1, r.Next(0, 3), c.Moment.Vandaag, "x") { ZienswijzeOntvangenOp = r.Next(2) == 0 ? null : c.Moment.Vandaag }, f, c);

    private static Decision Toets(IntegraleControle s, Random r, CommandContext c, ControleFeiten f)
    {
        var check = Check(s);
        return new Check2BUitvoerenUseCase(Lezer).Doe(
            s,
            check with
            {
                Regels = [.. check.Regels.Select(regel => r.Next(4) > 0 ? regel : regel with { Besluit = Check2BBesluit.Geweigerd })],
                GeldigTot = c.Moment.Vandaag.PlusDays(r.Next(80)),
            },
            f,
            c);
    }

    private static Decision Vind(IntegraleControle s, Random r, CommandContext c, ControleFeiten f) => new BevindingVastleggenUseCase(Lezer).Doe(
        s,
        new(
            s.Organen.IsEmpty ? Een<Orgaan>(r) : s.Organen[r.Next(s.Organen.Count)].Orgaan, r.Next(1, 3), r.Next(4) == 0 ? null : Een<Overtredingscategorie>(r),
            Een<BevindingBron>(r), "x", r.Next(2) == 0 ? null : Een<Verstrekkingsgrond>(r)),
        f,
        c);

    private static Decision Neem(IntegraleControle s, Random r, CommandContext c, ControleFeiten f)
    {
        var soort = Een<Maatregelsoort>(r);
        var artikel = soort switch { Maatregelsoort.Sluiting13b => "Opiumwet 13b", Maatregelsoort.Sluiting174a => "Gemeentewet 174a", _ => "APV 2:30" };
        var bevinding = s.Bevindingen.IsEmpty ? null : s.Bevindingen[r.Next(s.Bevindingen.Count)].Vastgelegd;
        return new InterventieVoornemenUseCase(Lezer).Doe(
            s,
            new(soort, Een<BevoegdOrgaan>(r), artikel, bevinding?.Locatie ?? 1, "x", [bevinding?.Nummer ?? 1], "x")
            {
                Beleid = "gmb-1",
                Grond13b = soort is Maatregelsoort.Sluiting13b ? Een<Grond13b>(r) : null,
                Grond174a = soort is Maatregelsoort.Sluiting174a ? Een<Grond174a>(r) : null,
                Rapportage = new(c.Moment.Vandaag, "BR-1"),
            },
            f,
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
